import { randomUUID } from 'node:crypto'
import type { Database } from '../platform/database/database.ts'
import { day } from '../platform/kernel/day.ts'
import { departments } from '../town/index.ts'
import type { Commitment } from './rules/commitment.ts'
import { commitments } from './store/commitments.ts'
import { makeCommitment, type Promised } from './store/making.ts'

/** A commitment, of which a test names what matters to it. */
export const aCommitment = (more: Partial<Commitment> = {}): Commitment => ({
  id: 'c0000000-0000-4000-8000-000000000001',
  number: 1,
  text: 'Deux bancs seront posés place du Grand-Marché.',
  said: 'Deux bancs avec un dossier seront posés sous les platanes.',
  neighbourhood: 'centre',
  theme: 'espaces-verts',
  department: 'espaces-verts',
  owner: null,
  deputy: null,
  madeOn: day('2026-02-01'),
  firstDueOn: day('2026-02-01'),
  dueOn: day('2026-05-31'),
  state: 'open',
  endedOn: null,
  ...more,
})

/** Writes one in the register, and reads it again. */
export async function promises(
  db: Database,
  more: Partial<Promised> = {},
  now = new Date('2026-02-01T09:00:00Z'),
): Promise<Commitment> {
  const known = await departments(db).all()
  if (!known.some(({ id }) => id === 'espaces-verts')) {
    const change = { by: null, now }
    await departments(db).add({ name: 'Espaces verts', email: null, headName: '' }, change)
  }
  const { number: _, state: __, endedOn: ___, firstDueOn: ____, ...one } = aCommitment()
  const promised = { ...one, id: randomUUID(), from: { kind: 'answer', id: randomUUID() }, ...more }
  const number = await makeCommitment(db, promised, { by: 'officer', now })
  const found = await commitments(db).find(number)
  if (found === null) throw new Error('A commitment just made is not there.')
  return found
}
