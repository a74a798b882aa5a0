import type { Contact } from '../../people/index.ts'
import { type Asked as AskedPage, actOf } from '../../platform/web/index.ts'
import { promisedDays } from '../rules/clock.ts'
import { guessTheme } from '../rules/guess-theme.ts'
import type { Door } from '../rules/question.ts'
import { ask, type Asked } from '../store/asking.ts'
import { acknowledge } from '../work/acknowledge.ts'
import { placed, type TypedPlace } from './placed.ts'
import { shown } from './shown.ts'

/** What an agent heard, or was given on paper. */
export interface Heard extends TypedPlace {
  /** As `formIdOf` makes it: sent twice, it is one question. */
  readonly id: string
  readonly door: Door
  readonly subject: string
  readonly words: string
  readonly wantsPublic: boolean
  /** Who waits for the answer; `null`: nobody asked to be told. */
  readonly asker: { readonly name: string | null; readonly contact: Contact | null } | null
  /** The number of the slip of paper it came on. */
  readonly slip?: number | null
}

/**
 * What an agent heard becomes a question as by any other door: its reference, its day, its acknowledgement.
 *
 * @returns `null` when this very form, or this very slip, was kept already
 */
export async function hear(
  asked: AskedPage<unknown, unknown, unknown>,
  { id, door, subject, words, wantsPublic, asker, slip = null, ...typedPlace }: Heard,
): Promise<Asked | null> {
  const { db, today, origin } = asked
  const { themes, delays, calendar } = shown(asked)
  const { answeredBy } = promisedDays(today, {}, await delays(), await calendar())
  const contact = asker?.contact ?? null
  const incoming = {
    ...{ id, door, subject, wantsPublic, slip },
    verbatim: words === '' ? subject : words,
    language: 'fr',
    ...(await placed(asked, typedPlace)),
    theme: guessTheme(`${subject} ${words}`, await themes()),
    answerDueOn: answeredBy,
    asker: asker && { ...asker, party: null, language: 'fr', isConfirmed: false },
  }
  return ask(db, incoming, actOf(asked), async (tx, known) => {
    if (contact?.kind !== 'email') return
    const { language } = asked.speech
    await acknowledge(tx, known, { to: contact.value, answeredBy, language, origin })
  })
}
