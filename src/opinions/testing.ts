import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { day } from '../platform/kernel/day.ts'
import { inFrench } from '../platform/words/content.ts'
import type { OpinionFile, Referral } from './rules/opinion.ts'
import { actsOn, openOpinion, type Telling } from './store/acts.ts'
import { opinions } from './store/opinions.ts'

export const nobodyTold: Telling = () => Promise.resolve()

/** What the town asks on 1 March 2026, of which a test names what matters to it. */
export const aReferral = (more: Partial<Referral> = {}): Referral => ({
  body: 'conseil-essai',
  origin: 'referral',
  subject: 'Les horaires de la médiathèque',
  question: 'Quels jours serviraient le plus ?',
  negotiable: 'Les jours.',
  fixed: 'Trente heures par semaine.',
  askedOn: day('2026-03-01'),
  opinionDueOn: day('2026-04-15'),
  ...more,
})

export const anOpinion = (more: Partial<OpinionFile> = {}): OpinionFile => ({
  ...aReferral(),
  id: 'e0000000-0000-4000-8000-000000000001',
  number: 1,
  state: 'awaited',
  text: '',
  minority: '',
  adoptedOn: null,
  votes: null,
  firstReplyDueOn: null,
  replyDueOn: null,
  department: null,
  reply: null,
  repliedOn: null,
  draft: { version: 0, stance: null, text: '', isAsked: false },
  ...more,
})

/** One that its body adopted on 1 April 2026: the reply is due on 1 June. */
export const anAdopted = (more: Partial<OpinionFile> = {}): OpinionFile =>
  anOpinion({
    state: 'adopted',
    text: 'Ouvrir le dimanche.',
    adoptedOn: day('2026-04-01'),
    firstReplyDueOn: day('2026-06-01'),
    replyDueOn: day('2026-06-01'),
    ...more,
  })

/** A body that residents know. */
export async function aBody(db: Database, id = 'conseil-essai'): Promise<void> {
  const content = (text: string) => JSON.stringify(inFrench(text))
  await sql`
    insert into body (id, kind, name, purpose, published_at)
    values (${id}, 'other', ${content('Conseil d’essai')}::jsonb, ${content('Essayer')}::jsonb,
      '2026-01-01T10:00:00Z')`.execute(db)
}

export const adoption = {
  seen: 0,
  on: day('2026-04-01'),
  today: day('2026-04-01'),
  votes: null,
  text: 'Ouvrir le dimanche.',
  minority: '',
} as const

const act = { by: 'officer', now: new Date('2026-04-01T10:00:00Z') }

/** One of a body that is there, adopted on 1 April 2026. @returns its id */
export async function anAdoptedOpinion(db: Database): Promise<string> {
  const id = randomUUID()
  await openOpinion(db, { ...aReferral(), id }, act, nobodyTold)
  await actsOn(db, id, act).adopt(adoption, nobodyTold)
  return id
}

export async function readOpinion(db: Database, id: string): Promise<OpinionFile> {
  const found = await opinions(db).find(id)
  if (found === null) throw new Error('An opinion just asked for is not there.')
  return found
}
