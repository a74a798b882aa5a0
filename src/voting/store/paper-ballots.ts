import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Choice } from '../methods/ballot-rule.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import {
  type PaperBallot,
  type PaperPass,
  type PaperRefusal,
  paperRefusal,
} from '../rules/paper-ballots.ts'
import { boxLock } from './ballot-boxes.ts'

/** The paper ballots of a box, typed after the opening; no row of them leads to anybody. */
export function paperBallots(db: Database, box: BallotBox) {
  return {
    async all(): Promise<readonly PaperBallot[]> {
      const found = await sql<PaperBallot>`
        select pass, number, choice from paper_ballot where box = ${box.id}
        order by pass, number`.execute(db)
      return found.rows
    },

    /** How many voted on paper, by the register; `null` once it was destroyed. */
    async registered(): Promise<number | null> {
      const found = await sql<{ voters: number; hasRegister: boolean }>`
        select count(voter_register.voter) as voters,
          exists (select from ballot_box_secret where box = ${box.id}) as "hasRegister"
        from voter_register where box = ${box.id} and channel = 'paper'`.execute(db)
      const [row] = found.rows
      return row?.hasRegister === true ? row.voters : null
    },

    /** Adds one to a pass. The rule of the ballot was asked before. @returns why not */
    async add(pass: PaperPass, choice: Choice): Promise<PaperRefusal | null> {
      return inTransaction(db, async (tx) => {
        await sql`select pg_advisory_xact_lock(${boxLock(box.id)}::bigint)`.execute(tx)
        const store = paperBallots(tx, box)
        const typed = (await store.all()).filter((one) => one.pass === pass).length
        const refusal = paperRefusal(box, typed, (await store.registered()) ?? 0)
        if (refusal !== null) return refusal
        await sql`
          insert into paper_ballot (box, pass, number, choice)
          select ${box.id}, ${pass}, coalesce(max(number), 0) + 1, ${JSON.stringify(choice)}::jsonb
          from paper_ballot where box = ${box.id} and pass = ${pass}`.execute(tx)
        return null
      })
    },

    async remove({ pass, number }: Pick<PaperBallot, 'pass' | 'number'>): Promise<void> {
      await sql`
        delete from paper_ballot
        where box = ${box.id} and pass = ${pass} and number = ${number}`.execute(db)
    },

    /** What was voted on paper, for the count: of the first pass, once the second says the same. */
    async choices(): Promise<readonly Choice[]> {
      return (await this.all()).filter(({ pass }) => pass === 1).map(({ choice }) => choice)
    },
  }
}
