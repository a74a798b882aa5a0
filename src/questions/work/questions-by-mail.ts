import { sql, type Transaction } from 'kysely'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Became, MailTaker, TakenMail } from '../../mail-in/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { townCalendar, towns } from '../../town/index.ts'
import { mostSubject } from '../rules/ask-form.ts'
import { promisedDays } from '../rules/clock.ts'
import { linkState } from '../rules/department-link.ts'
import { guessTheme } from '../rules/guess-theme.ts'
import { mayAct } from '../rules/life.ts'
import { masked } from '../rules/masking.ts'
import { questionPaths } from '../rules/paths.ts'
import { mostAnswer } from '../rules/work-forms.ts'
import { actsOn } from '../store/acts.ts'
import { ask } from '../store/asking.ts'
import { linkedById } from '../store/department-links.ts'
import { followedById, following } from '../store/follow.ts'
import { ownerOf, type ReplyOwner } from '../store/reply-addresses.ts'
import { allThemes, delaysOf } from '../store/themes.ts'
import { acknowledge } from './acknowledge.ts'

const question = (id: string): Became => ({ kind: 'question', id })

/** `asker:…` or `link:…`: what incoming mail keeps of an owner, without knowing what it is. */
const whoseOf = (owner: ReplyOwner): string =>
  'asker' in owner ? `asker:${owner.asker}` : `link:${owner.link}`

function ownerIn(whose: string): ReplyOwner {
  const [kind, id = ''] = whose.split(':')
  return kind === 'asker' ? { asker: id } : { link: id }
}

/** Questions, for who reads the mailbox of the town. */
export const questionsByMail = (origin: () => string): MailTaker => ({
  correspondent: async (db, tag, now) => {
    const owner = await ownerOf(db, tag)
    const expected = owner === null ? null : await expectedOf(db, owner, now)
    return owner === null || expected === null ? null : { whose: whoseOf(owner), expected }
  },
  begin: (tx, mail, act) => beginQuestion(tx, mail, act, origin()),
  reply: (tx, whose, mail, act) => replied(tx, ownerIn(whose), mail, act),
  join: (tx, whose, mail, act) => joined(tx, ownerIn(whose), mail, act),
  href: questionPaths.answered,
})

async function expectedOf(db: Database, owner: ReplyOwner, now: Date) {
  if ('link' in owner) {
    const found = await linkedById(db, owner.link)
    if (found === null) return null
    const isOver = linkState(found.link, found.question, now) !== 'open'
    return { address: found.link.mailbox, isWholeDomain: true, isOver }
  }
  const found = await sql<{ email: string | null }>`
    select email from question_asker where id = ${owner.asker}::uuid`.execute(db)
  const address = found.rows[0]?.email ?? null
  return address === null ? null : { address, isWholeDomain: false, isOver: false }
}

/** By the door of the form: the same words, the same promise, the same mail in return. */
async function beginQuestion(
  tx: Transaction<object>,
  mail: TakenMail,
  act: Act,
  origin: string,
): Promise<Became> {
  const id = formIdOf(mail.id, [mail.subject, mail.written])
  const { zone } = await towns(tx).find()
  const [delays, calendar] = [await delaysOf(tx), await townCalendar(tx).find()]
  const { answeredBy } = promisedDays(dayIn(zone, act.now), {}, delays, calendar)
  const subject = subjectOf(mail)
  const words = `${subject} ${mail.written}`
  const incoming = {
    id,
    door: 'mail' as const,
    subject,
    verbatim: verbatimOf(mail) || subject,
    language: 'fr',
    place: null,
    neighbourhood: null,
    theme: guessTheme(words, await allThemes(tx)),
    // Nobody asked her: nothing of a mail is published.
    wantsPublic: false,
    answerDueOn: answeredBy,
    asker: {
      party: null,
      name: mail.fromName,
      contact: mail.from === null ? null : { kind: 'email' as const, value: mail.from },
      language: 'fr',
      isConfirmed: mail.isProven,
    },
  }
  await ask(tx, incoming, act, async (same, asked) => {
    if (mail.from === null) return
    await acknowledge(same, asked, { to: mail.from, answeredBy, language: 'fr', origin })
  })
  return question(id)
}

/** Letters of a mail that become a question: the whole of it stays on its own page. */
const mostVerbatim = 20_000
const verbatimOf = ({ written }: TakenMail): string =>
  written.length > mostVerbatim ? `${written.slice(0, mostVerbatim)}\n\n[…]` : written

/** Without « Re : » nor « Fwd : »; the first words when it has none. */
function subjectOf({ subject, written }: TakenMail): string {
  const own = subject.replace(/^\s*((re|fw|fwd|tr|rép)\s?:\s*)+/i, '').trim()
  const text = own === '' ? (written.split('\n')[0] ?? '') : own
  return text.slice(0, mostSubject) || '—'
}

/** A department’s answer is a draft, an asker’s answer a word of hers. */
async function replied(
  tx: Transaction<object>,
  owner: ReplyOwner,
  { written }: TakenMail,
  { now }: Act,
): Promise<Became | null> {
  if (written === '') return null
  if ('asker' in owner) {
    const found = await followedById(tx, owner.asker)
    if (found === null) return null
    const isAdded = await following(tx, found, { by: 'asker', now }).addWord(written)
    return isAdded ? question(found.own.id) : null
  }
  const found = await linkedById(tx, owner.link)
  if (found === null || written.length > mostAnswer) return null
  if (!mayAct('draft', found.question, 'department')) return null
  const acts = actsOn(tx, found.question, 'department', { by: 'department-mail', now })
  return (await acts.draft(written)) === null ? question(found.question.id) : null
}

/**
 * A reply that came too late, or from an address nobody expected: a note, between agents.
 *
 * Departments read notes, and never who asked: her reply is masked as her question is. The mail itself
 * stays on its own page, for officers.
 */
async function joined(
  tx: Transaction<object>,
  owner: ReplyOwner,
  { from, written, subject }: TakenMail,
  act: Act,
): Promise<Became | null> {
  const found =
    'asker' in owner
      ? ((await followedById(tx, owner.asker))?.own ?? null)
      : ((await linkedById(tx, owner.link))?.question ?? null)
  if (found === null) return null
  const all = [from, subject, written].filter((part) => part !== null && part !== '').join('\n\n')
  const text = 'asker' in owner ? masked(all) : all
  return (await actsOn(tx, found, 'officer', act).note(text)) === null ? question(found.id) : null
}
