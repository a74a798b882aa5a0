import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

const about = 'Agents et élus'
const signed = 'Cinq ans après la fin de la validation : le nom s’efface, la trace reste'

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'approval_circuit', none: 'Qui doit donner son accord, par fonction.' },
  { table: 'approval_step', none: 'Étapes d’une validation, tenues par une fonction.' },
  {
    table: 'approval',
    purpose: 'Savoir qui a demandé l’accord avant qu’un texte parte.',
    about,
    retention: signed,
    endedBy: 'approvals-daily',
    hold: async (db, person) => {
      const found = await sql<HeldRow>`
        select title, asked_at, state, ended_at from approval where asked_by = ${person}::uuid
        order by asked_at`.execute(db)
      return found.rows
    },
    erase: (db, person) =>
      changed(db, sql`update approval set asked_by = null where asked_by = ${person}::uuid`),
  },
  {
    table: 'approval_act',
    purpose: 'Savoir qui a signé quel texte, et pour qui.',
    about,
    retention: signed,
    endedBy: 'approvals-daily',
    hold: async (db, person) => {
      const found = await sql<HeldRow>`
        select approval.title, act, at, approval_act.text, comment from approval_act
        join approval on approval.id = approval_act.approval
        where by_party = ${person}::uuid or instead_of = ${person}::uuid order by at`.execute(db)
      return found.rows
    },
    erase: (db, person) =>
      changed(
        db,
        sql`update approval_act set
            by_party = case when by_party = ${person}::uuid then null else by_party end,
            instead_of = case when instead_of = ${person}::uuid then null else instead_of end
          where by_party = ${person}::uuid or instead_of = ${person}::uuid`,
      ),
  },
  {
    table: 'approval_absence',
    purpose: 'Savoir qui signe pour qui pendant un congé. Le motif n’est pas demandé.',
    about,
    retention: 'Un an après le dernier jour d’absence',
    endedBy: 'approvals-daily',
    hold: async (db, person) => {
      const found = await sql<HeldRow>`
        select begins_on, ends_on, declared_at, revoked_at from approval_absence
        where holder = ${person}::uuid or delegate = ${person}::uuid order by begins_on`.execute(db)
      return found.rows
    },
    erase: (db, person) =>
      changed(
        db,
        sql`delete from approval_absence
          where holder = ${person}::uuid or delegate = ${person}::uuid`,
      ),
  },
]

async function changed(db: Database, statement: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows = 0n } = await statement.execute(db)
  return Number(numAffectedRows)
}
