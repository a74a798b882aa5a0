import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { day } from '../platform/kernel/day.ts'
import { departments } from '../town/index.ts'
import type { Proposal } from './rules/proposal.ts'
import { actsOn } from './store/acts.ts'
import { beginDraft } from './store/drafts.ts'

/** A draft, of which a test names what matters to it. */
export const aProposal = (more: Partial<Proposal> = {}): Proposal => ({
  id: 'd0000000-0000-4000-8000-000000000001',
  number: null,
  body: 'conseil-essai',
  version: 1,
  title: 'Un accueil en plusieurs langues au guichet',
  points: ['Des affichettes en six langues', 'Une permanence le samedi'],
  why: 'Beaucoup de personnes repartent sans avoir compris.',
  forWhom: 'Les personnes qui lisent mal le français.',
  neighbourhood: null,
  room: '',
  money: null,
  interpreters: '',
  otherNeeds: '',
  partners: '',
  writtenAt: '2026-03-01T10:00:00Z',
  state: 'draft',
  adoptedOn: null,
  votes: null,
  submittedOn: null,
  department: null,
  firstReplyDueOn: null,
  replyDueOn: null,
  repliedOn: null,
  endedOn: null,
  ...more,
})

/** One that its body adopted on 1 March 2026. */
export const anAdopted = (more: Partial<Proposal> = {}): Proposal =>
  aProposal({
    number: 1,
    state: 'submitted',
    adoptedOn: day('2026-03-01'),
    submittedOn: day('2026-03-01'),
    firstReplyDueOn: day('2026-04-30'),
    replyDueOn: day('2026-04-30'),
    ...more,
  })

/** A body that residents know, and one person who sits there all year. */
export async function aBody(db: Database, id: string, member: string): Promise<void> {
  const content = (text: string) =>
    JSON.stringify([{ language: 'fr', text, by: 'ville', checked: true }])
  await sql`
    insert into body (id, kind, name, purpose, published_at)
    values (${id}, 'other', ${content('Conseil d’essai')}::jsonb, ${content('Essayer')}::jsonb,
      '2026-01-01T10:00:00Z')`.execute(db)
  const seat = randomUUID()
  await sql`
    insert into body_member (id, party, name) values (${seat}, ${member}, 'Essai')`.execute(db)
  await sql`
    insert into body_term (id, body, college, seat, role, member, starts_on, ends_on)
    values (${randomUUID()}, ${id}, 'habitants', 1, 'incumbent', ${seat}, '2026-01-01',
      '2026-12-31')`.execute(db)
}

/** One of a body of its own, that a department studies. @returns its id */
export async function anAdoptedProposal(db: Database, department: string): Promise<string> {
  const member = randomUUID()
  await sql`insert into party (id, kind) values (${member}, 'person')`.execute(db)
  const proposal = aProposal({ id: randomUUID(), body: 'conseil-d-un-service' })
  await aBody(db, proposal.body, member)
  const act = { by: 'officer', now: new Date('2026-03-01T10:00:00Z') }
  await beginDraft(db, proposal, act)
  const acts = actsOn(db, proposal.id, act, () => Promise.resolve())
  const today = day('2026-03-01')
  await acts.adopt({ on: today, votes: null, today })
  await acts.admit({ department, today })
  return proposal.id
}

export async function aDepartment(db: Database): Promise<string> {
  const change = { by: null, now: new Date('2026-01-01T10:00:00Z') }
  await departments(db).add({ name: 'Accueil', email: null, headName: '' }, change)
  const [first] = await departments(db).all()
  if (first === undefined) throw new Error('A department just added is not there.')
  return first.id
}
