import type { Transaction } from 'kysely'
import { tellMembers } from '../../bodies/index.ts'
import { sendTemplate, tellSubscribers } from '../../messages/index.ts'
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
  const announcement = await tellFollowers(tx, file, values, now)
  if (file.body === null) return
  await tellMembers(tx, {
    ...{ body: file.body, on: dayIn(zone, now), except: told },
    ...{ template: minutesPublished, values: values('fr'), announcement },
    about: { kind: meetingKind, id: file.id },
  })
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
): Promise<string> {
  const places = neighbourhood === null ? bodyNeighbourhoods : [neighbourhood]
  return tellSubscribers(tx, {
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
