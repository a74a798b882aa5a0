import type { Transaction } from 'kysely'
import { type MeetingFile, meetingFile } from '../../meetings/index.ts'
import { sendTemplate } from '../../messages/index.ts'
import { calledComers } from '../../notices/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { instantsOf } from '../../platform/kernel/hour.ts'
import { addressIn } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { isContentLanguage } from '../../platform/words/languages.ts'
import { speechTo, spokenIn } from '../../platform/words/speech.tsx'
import { type Comer, comersTo } from '../../registrations/index.ts'
import { towns } from '../../town/index.ts'
import { closesAt } from '../rules/door.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { takeToTell } from '../store/telling.ts'
import { meetingFeedback } from '../templates.ts'
import { feedbackWords } from '../words/index.ts'

interface Telling {
  readonly now: Date
  readonly origin: string
}

/** The day after a meeting, tells those who were registered or called where to say what they thought. */
export async function tellParticipants(tx: Transaction<object>, telling: Telling): Promise<void> {
  const { zone } = await towns(tx).find()
  const midnight = instantsOf(zone, dayIn(zone, telling.now), '00:00')[0] ?? telling.now
  for (const number of await takeToTell(tx, midnight)) {
    const file = await meetingFile(tx, number, telling.now)
    if (file !== null) await tellOne(tx, file, telling)
  }
}

async function tellOne(
  tx: Transaction<object>,
  file: MeetingFile,
  { origin }: Telling,
): Promise<void> {
  const { name: town, zone } = await towns(tx).find()
  for (const { email, language, party } of await participantsOf(tx, file)) {
    const hers = isContentLanguage(language) ? language : 'fr'
    const spoken = spokenIn(speechTo(feedbackWords, hers, {}))
    await sendTemplate(tx, {
      template: meetingFeedback,
      to: { kind: 'email', value: email, language: spoken, ...(party !== null && { party }) },
      values: {
        town,
        title: readIn(file.title, spoken).text,
        day: formatDay(dayIn(zone, new Date(file.startsAt)), spoken),
        link: origin + addressIn(spoken, feedbackPaths.answer(file.number)),
        until: formatDay(dayIn(zone, closesAt(file)), spoken),
      },
      about: { kind: 'meeting', id: file.id },
    })
  }
}

/** Called and registered too, she is written to once. */
async function participantsOf(
  tx: Transaction<object>,
  { id, number }: MeetingFile,
): Promise<readonly Comer[]> {
  const registered = await comersTo(tx, { kind: 'meeting', id: String(number) })
  const all = [...(await calledComers(tx, id)), ...registered]
  return [...new Map(all.toReversed().map((one) => [one.email.toLowerCase(), one])).values()]
}
