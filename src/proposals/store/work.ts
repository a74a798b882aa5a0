import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type LifeRefusal,
  mayRemove,
  mostMilestones,
  mostPhotos,
  takesMilestones,
} from '../rules/life.ts'
import type { ShownPhoto } from '../rules/proposal.ts'
import { storyOfProposal } from './history.ts'
import { lockedProposal } from './proposal-row.ts'
import { tell } from './versions.ts'

export type NewPhoto = Omit<ShownPhoto, 'id'> & { readonly bytes: number }

/** The steps of the work of a proposal, and what it looks like: its row is locked, one act after the other. */
export function workOn(db: Database, id: string, act: Act) {
  /** @param table  which already holds so many at most */
  const added = (
    table: 'proposal_milestone' | 'proposal_photo',
    most: number,
    insert: (tx: Parameters<typeof lockedProposal>[0]) => Promise<unknown>,
    type: string,
  ): Promise<LifeRefusal | null> =>
    inTransaction(db, async (tx) => {
      const proposal = await lockedProposal(tx, id)
      if (proposal === null || !takesMilestones(proposal)) return 'not-now'
      const held = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)} where proposal = ${id}`.execute(tx)
      if ((held.rows[0]?.count ?? 0) >= most) return 'too-many'
      await insert(tx)
      await tell(tx, type, id, act)
      return null
    })

  return {
    addMilestone: ({ words, dueOn }: { readonly words: string; readonly dueOn: Day }, today: Day) =>
      added(
        'proposal_milestone',
        mostMilestones,
        (tx) =>
          sql`insert into proposal_milestone (id, proposal, words, due_on, added_on)
            values (${randomUUID()}, ${id}, ${words}, ${dueOn}, ${today})`.execute(tx),
        'proposal-milestone-added',
      ),

    /** @param doneOn  `null`: it is not done after all */
    markMilestone: (milestone: string, doneOn: Day | null): Promise<void> =>
      inTransaction(db, async (tx) => {
        const marked = await sql`
          update proposal_milestone set done_on = ${doneOn}
          where id = ${milestone} and proposal = ${id}
            and (done_on is null) <> (${doneOn}::date is null)`.execute(tx)
        if ((marked.numAffectedRows ?? 0n) === 0n) return
        await tell(tx, `proposal-milestone-${doneOn === null ? 'undone' : 'done'}`, id, act)
      }),

    removeMilestone: (milestone: string, today: Day): Promise<void> =>
      inTransaction(db, async (tx) => {
        const { milestones } = await storyOfProposal(tx, { id })
        const found = milestones.find((one) => one.id === milestone)
        if (found === undefined || !mayRemove(found, today)) return
        await sql`delete from proposal_milestone where id = ${milestone}`.execute(tx)
        await tell(tx, 'proposal-milestone-removed', id, act)
      }),

    addPhoto: ({ words, file, bytes, width, height }: NewPhoto) =>
      added(
        'proposal_photo',
        mostPhotos,
        (tx) =>
          sql`insert into proposal_photo (id, proposal, words, file, bytes, width, height, added_at)
            values (${randomUUID()}, ${id}, ${words}, ${file}, ${bytes}, ${width}, ${height},
              ${act.now.toISOString()})`.execute(tx),
        'proposal-photo-added',
      ),

    /** @returns the file it held, to be erased unless something else names it */
    withdrawPhoto: (photo: string): Promise<string | null> =>
      inTransaction(db, async (tx) => {
        const gone = await sql<{ file: string | null }>`
          with before as (
            select id, file from proposal_photo
            where id = ${photo} and proposal = ${id} and withdrawn_at is null for update
          )
          update proposal_photo set withdrawn_at = ${act.now.toISOString()}, file = null
          from before where proposal_photo.id = before.id returning before.file`.execute(tx)
        if (gone.rows.length === 0) return null
        await tell(tx, 'proposal-photo-withdrawn', id, act)
        return gone.rows[0]?.file ?? null
      }),
  }
}
