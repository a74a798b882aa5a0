import { randomUUID } from 'node:crypto'
import type { Contact } from '../people/index.ts'
import type { Database } from '../platform/database/database.ts'
import { day } from '../platform/kernel/day.ts'
import type { ShownPlace } from './rules/shown-place.ts'
import type { Question } from './rules/question.ts'
import { actsOn } from './store/acts.ts'
import { type Asked, ask, type Incoming } from './store/asking.ts'
import { work } from './store/work.ts'

/** A question as it comes in, of which a test names what matters to it. */
export const anIncoming = (more: Partial<Incoming> = {}): Incoming => ({
  id: randomUUID(),
  door: 'web',
  subject: 'Où sont les bacs de tri ?',
  verbatim: 'Je n’en vois plus rue de l’Aqueduc.',
  language: 'fr',
  place: null,
  neighbourhood: null,
  theme: null,
  wantsPublic: true,
  answerDueOn: day('2026-06-08'),
  asker: anAsker(),
  ...more,
})

export const anAsker = (contact: Contact | null = null) => ({
  party: null,
  name: null,
  contact,
  language: 'fr',
  isConfirmed: false,
})

/** Keeps one, and reads it again. */
export async function asks(
  db: Database,
  more: Partial<Incoming> = {},
  now = new Date('2026-05-04T10:00:00Z'),
): Promise<{ readonly question: Question; readonly asked: Asked }> {
  const asked = await ask(db, anIncoming(more), { by: 'asker', now }, () => Promise.resolve())
  if (asked === null) throw new Error('This question was there already.')
  const question = await work(db).find(asked.number)
  if (question === null) throw new Error('A question just kept is not there.')
  return { question, asked }
}

/** Has its public version read by anybody, or by nobody any more. */
export async function showsPublicly(
  db: Database,
  question: Pick<Question, 'id'>,
  {
    title,
    publicText,
    isShown = true,
    shownPlace = null,
  }: {
    readonly title: string
    readonly publicText: string
    readonly isShown?: boolean
    readonly shownPlace?: ShownPlace | null
  },
): Promise<void> {
  const act = { by: 'officer', now: new Date('2026-05-04T10:00:00Z') }
  const refusal = await actsOn(db, question, 'officer', act).qualify({
    title,
    publicText,
    isShown,
    shownPlace,
    theme: 'proprete',
    neighbourhood: null,
    authority: null,
    authorityContact: null,
    isSensitive: false,
    isComplex: false,
    kind: 'factual',
    answerDueOn: day('2026-06-08'),
  })
  if (refusal !== null) throw new Error(`The question was not shown: ${refusal}.`)
}
