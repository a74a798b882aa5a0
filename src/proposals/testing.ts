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
  const { id } = await aBodyOfItsOwn(db)
  await studied(db, id, department)
  return id
}

/** A draft, one that was just adopted, one that is studied, one that is planned, of one body. */
export async function proposalsOfEachKind(db: Database, department: string): Promise<void> {
  const { id, body } = await aBodyOfItsOwn(db)
  const another = async () => {
    const next = aProposal({ id: randomUUID(), body })
    await beginDraft(db, next, act)
    return next.id
  }
  await studied(db, id, department)
  await acting(db, await another()).adopt({ seen: 1, on: today, votes: null, today })
  const planned = await another()
  await studied(db, planned, department)
  const retained = { verdict: 'retained', reason: '' } as const
  await acting(db, planned).reply({ replies: [retained, retained], today })
  await another()
}

const act = { by: 'officer', now: new Date('2026-03-01T10:00:00Z') }
const today = day('2026-03-01')
const acting = (db: Database, id: string) => actsOn(db, id, act, () => Promise.resolve())

async function studied(db: Database, id: string, department: string): Promise<void> {
  await acting(db, id).adopt({ seen: 1, on: today, votes: null, today })
  await acting(db, id).admit({ department, today })
}

async function aBodyOfItsOwn(db: Database): Promise<Proposal> {
  const member = randomUUID()
  await sql`insert into party (id, kind) values (${member}, 'person')`.execute(db)
  const proposal = aProposal({ id: randomUUID(), body: 'conseil-d-un-service' })
  await aBody(db, proposal.body, member)
  await beginDraft(db, proposal, act)
  return proposal
}

export async function aDepartment(db: Database): Promise<string> {
  const change = { by: null, now: new Date('2026-01-01T10:00:00Z') }
  await departments(db).add({ name: 'Accueil', email: null, headName: '' }, change)
  const [first] = await departments(db).all()
  if (first === undefined) throw new Error('A department just added is not there.')
  return first.id
}
