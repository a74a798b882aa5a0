import type { Transaction } from 'kysely'
import { bodies } from '../../bodies/index.ts'
import { sendTemplate, tellSubscribers } from '../../messages/index.ts'
import { emailsOf } from '../../people/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { addressIn } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { isContentLanguage, type SpokenLanguage } from '../../platform/words/languages.ts'
import { speechTo, spokenIn } from '../../platform/words/speech.tsx'
import { askersOf, reachedByMail } from '../../questions/index.ts'
import { towns } from '../../town/index.ts'
import type { MeetingFile } from '../rules/file.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingKind } from '../rules/meeting.ts'
import { mailWords } from '../words/index.ts'
import { minutesPublished, questionInMinutes } from '../templates.ts'

interface Telling {
  readonly origin: string
  readonly now: Date
}

/**
 * Tells that the minutes of a meeting can be read, in the transaction that publishes them: who asked a
 * question that was on its agenda, the members of the body, and who follows it.
 */
export async function tellMinutes(
  tx: Transaction<object>,
  file: MeetingFile,
  { origin, now }: Telling,
): Promise<void> {
  const { name: town, zone } = await towns(tx).find()
  const values = (language: SpokenLanguage) => ({
    town,
    title: readIn(file.title, language).text,
    day: formatDay(dayIn(zone, new Date(file.startsAt)), language),
    link: origin + addressIn(language, meetingPaths.minutes(file.number)),
  })
  const told = await tellAskers(tx, file, values)
  await tellFollowers(tx, file, values, now)
  if (file.body !== null) await tellMembers(tx, file, { body: file.body, values, told, zone, now })
}

type Values = (language: SpokenLanguage) => {
  readonly town: string
  readonly title: string
  readonly day: string
  readonly link: string
}

/** Each in her language, about her own question. @returns who was written to */
async function tellAskers(
  tx: Transaction<object>,
  { id, items }: MeetingFile,
  values: Values,
): Promise<ReadonlySet<string>> {
  const told = new Set<string>()
  for (const { source, about } of items) {
    if (source !== 'question' || about === null) continue
    for (const { email, language, number } of reachedByMail(await askersOf(tx, about))) {
      const hers = isContentLanguage(language) ? language : 'fr'
      const spoken = spokenIn(speechTo(mailWords, hers, {}))
      const to = { kind: 'email', value: email ?? '', language: spoken } as const
      await sendTemplate(tx, {
        template: questionInMinutes,
        to,
        values: { ...values(spoken), number },
        about: { kind: meetingKind, id },
      })
      told.add(to.value)
    }
  }
  return told
}

async function tellFollowers(
  tx: Transaction<object>,
  { id, body, bodyNeighbourhoods, neighbourhood }: MeetingFile,
  values: Values,
  now: Date,
): Promise<void> {
  const places = neighbourhood === null ? bodyNeighbourhoods : [neighbourhood]
  await tellSubscribers(tx, {
    about: [
      { kind: meetingKind, id },
      ...(body === null ? [] : [{ kind: 'body', id: body }]),
      ...places.map((place) => ({ kind: 'neighbourhood', id: place })),
    ],
    template: minutesPublished,
    values,
    now,
  })
}

/** Those who have an account, and were not written to as askers. */
async function tellMembers(
  tx: Transaction<object>,
  { id }: MeetingFile,
  about: Telled,
): Promise<void> {
  const { body, values, told, zone, now } = about
  const parties = await bodies(tx).partiesOf(body, dayIn(zone, now))
  for (const value of new Set((await emailsOf(tx, parties)).values())) {
    if (told.has(value)) continue
    const to = { kind: 'email', value, language: 'fr' } as const
    await sendTemplate(tx, {
      template: minutesPublished,
      to,
      values: values('fr'),
      about: { kind: meetingKind, id },
    })
  }
}

interface Telled {
  readonly body: string
  readonly values: Values
  readonly told: ReadonlySet<string>
  readonly zone: string
  readonly now: Date
}
