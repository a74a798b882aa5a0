import type { Transaction } from 'kysely'
import { type MessageTemplate, sendTemplate, type TemplateValues } from '../../messages/index.ts'
import { emailsOf, withEmails } from '../../people/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { titleIn } from '../../platform/design/index.ts'
import { addressIn } from '../../platform/web/index.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import type { ContentLanguage, SpokenLanguage } from '../../platform/words/languages.ts'
import { speechTo, spokenIn } from '../../platform/words/speech.tsx'
import { towns } from '../../town/index.ts'
import { datePollPaths } from '../rules/paths.ts'
import { type DatePoll, type DateVoter, isSilent, lastDay } from '../rules/poll.ts'
import type { TellOfPoll } from '../store/acts.ts'
import { datePolls } from '../store/polls.ts'
import { pollSecretOf } from '../store/secrets.ts'
import {
  datePollAsked,
  datePollDropped,
  datePollKept,
  datePollOver,
  datePollReminder,
} from '../templates.ts'
import { datePollWords } from '../words/index.ts'

interface Reached extends DateVoter {
  readonly name: string
  readonly email: string
}

/** Those who are asked and can be written to today: the others are called. */
export async function reachedBy(db: Database, poll: string): Promise<readonly Reached[]> {
  const all = await withEmails(db, await datePolls(db).voters(poll))
  return all.flatMap(({ name, email, ...one }) =>
    name === null || email === null ? [] : [{ ...one, name, email }],
  )
}

/** What the words of polls are said to her in. */
const spokenTo = (language: ContentLanguage): SpokenLanguage =>
  spokenIn(speechTo(datePollWords, language, {}))

interface Letter {
  readonly poll: DatePoll
  readonly to: Reached
  readonly town: string
  readonly zone: string
}

function valuesFor({ poll, to, town }: Letter) {
  const language = to.language ?? 'fr'
  return { town, name: to.name, title: titleIn(poll.title, { language }) }
}

/** What she is asked, and the way to her answer. */
function askingValues(letter: Letter, origin: string) {
  const { poll, to, zone } = letter
  const language = to.language ?? 'fr'
  const spoken = spokenTo(language)
  return {
    ...valuesFor(letter),
    dates: poll.dates.map((one) => `- ${formatInstant(one.startsAt, zone, spoken)}`).join('\n'),
    day: formatDay(lastDay(poll, zone), spoken),
    link: origin + addressIn(language, datePollPaths.answer(pollSecretOf(to.id))),
  }
}

/** To some of those who are asked, each in her language. */
function writing<Value extends string>(
  template: MessageTemplate<Value>,
  values: (letter: Letter) => TemplateValues<Value>,
  isWritten: (one: DateVoter) => boolean = () => true,
): TellOfPoll {
  return async (tx, poll) => {
    const { name: town, zone } = await towns(tx).find()
    for (const to of (await reachedBy(tx, poll.id)).filter(isWritten)) {
      const { email: value, party, language } = to
      await sendTemplate(tx, {
        template,
        to: {
          ...{ kind: 'email', value, language: spokenTo(language ?? 'fr') },
          ...(party !== null && { party }),
        },
        values: values({ poll, to, town, zone }),
        about: aboutPoll(poll),
      })
    }
  }
}

const aboutPoll = ({ id }: Pick<DatePoll, 'id'>) => ({ kind: 'date-poll', id })

export const askAll = (origin: string): TellOfPoll =>
  writing(datePollAsked, (letter) => askingValues(letter, origin))

export const askSilent = (origin: string): TellOfPoll =>
  writing(datePollReminder, (letter) => askingValues(letter, origin), isSilent)

export const tellKept: TellOfPoll = writing(datePollKept, (letter) => {
  const kept = letter.poll.dates.find(({ isKept }) => isKept)?.startsAt ?? letter.poll.closesAt
  const when = formatInstant(kept, letter.zone, spokenTo(letter.to.language ?? 'fr'))
  return { ...valuesFor(letter), when }
})

export const tellDropped: TellOfPoll = writing(datePollDropped, valuesFor)

/** To who prepares it, and who takes over. */
export const tellOwnerOver =
  (origin: string) =>
  async (tx: Transaction<object>, poll: DatePoll): Promise<void> => {
    const { name: town } = await towns(tx).find()
    const { owner, deputy } = poll
    const parties = [owner, deputy].flatMap((one) => (one === null ? [] : [one]))
    for (const value of (await emailsOf(tx, parties)).values())
      await sendTemplate(tx, {
        template: datePollOver,
        to: { kind: 'email', value, language: 'fr' },
        values: {
          town,
          title: titleIn(poll.title, { language: 'fr' }),
          link: origin + datePollPaths.run(poll.number),
        },
        about: aboutPoll(poll),
      })
  }
