import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { partyOf } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Refusal, refuse } from '../../platform/kernel/decision.ts'
import { type KnownMember, mayImport, type PlannedLine, planImport } from '../rules/import-plan.ts'
import { type MemberImport, mayUndoImport, type UndoRefusal } from '../rules/import-undo.ts'
import type { MemberLine } from '../rules/member-file.ts'
import { forgetBareMembers, locked } from './acts.ts'
import { bodies } from './bodies.ts'
import type { MemberTie } from './member-tie.ts'
import { giveSeat } from './terms.ts'
import { tell } from './versions.ts'

/** A list, and the first day of who tells none. */
export interface AskedImport {
  readonly lines: readonly MemberLine[]
  readonly startsOn: Day
}

/** Lists of members written at once. @param ties  what other modules keep of members */
export function memberImports(db: Database, body: string, today: Day, ties: readonly MemberTie[]) {
  return {
    /** What a list would do at this moment. */
    plan: async (asked: AskedImport): Promise<readonly PlannedLine[]> =>
      planned(db, body, asked, today),

    /**
     * Writes all of a list, or nothing.
     *
     * @param isAsSeen  whether what it does now is what was confirmed
     * @returns the seats it gave; 0 when another act came between, and nothing was written
     */
    write: (
      asked: AskedImport,
      isAsSeen: (plan: readonly PlannedLine[]) => boolean,
      act: Act,
    ): Promise<number> =>
      inTransaction(db, async (tx) => {
        await locked(tx, body)
        const plan = await planned(tx, body, asked, today)
        if (!mayImport(plan) || !isAsSeen(plan)) return 0
        return writeAll(tx, body, plan, { act, today })
      }),

    last: (): Promise<MemberImport | null> => lastImport(db, body, ties),

    /** Takes the last list back: its seats, and those who have no other. @returns why not */
    undo: (id: string, act: Act): Promise<Refusal<UndoRefusal> | null> =>
      inTransaction(db, async (tx) => {
        const known = await locked(tx, body)
        const last = await lastImport(tx, body, ties)
        if (known === null || last === null) return null
        if (last.id !== id) return refuse('changed')
        const refusal = mayUndoImport(last, known.body, today)
        if (refusal !== null) return refusal
        await sql`delete from body_term where import = ${id}::uuid`.execute(tx)
        await sql`delete from body_import where id = ${id}::uuid`.execute(tx)
        await forgetBareMembers(tx)
        await tell(tx, 'member-import-undone', body, act, { import: id })
        return null
      }),
  }
}

async function planned(
  db: Database,
  body: string,
  { lines, startsOn }: AskedImport,
  today: Day,
): Promise<readonly PlannedLine[]> {
  const whole = await bodies(db).one(body)
  if (whole === null) return []
  return planImport(lines, { ...whole, known: await knownIn(db, body), today, startsOn })
}

/** Everybody who sits or sat there. */
async function knownIn(db: Database, body: string): Promise<readonly KnownMember[]> {
  const found = await sql<KnownMember>`
    select id, name, email, phone from body_member as member
    where exists (select from body_term where body_term.member = member.id and body_term.body = ${body})`.execute(
    db,
  )
  return found.rows
}

async function writeAll(
  tx: Transaction<object>,
  body: string,
  plan: readonly PlannedLine[],
  about: { readonly act: Act; readonly today: Day },
): Promise<number> {
  const { act } = about
  const id = randomUUID()
  await sql`
    insert into body_import (id, body, imported_by, imported_at)
    values (${id}, ${body}, ${partyOf(act)}, ${act.now.toISOString()})`.execute(tx)
  const terms: string[] = []
  for (const line of plan)
    if (line.does === 'seat') terms.push(await giveSeat(tx, body, line.appointment, about))
  await sql`
    update body_term set import = ${id} where id = any(${terms}::uuid[])`.execute(tx)
  await tell(tx, 'members-imported', body, act, { import: id, seats: terms.length })
  return terms.length
}

async function lastImport(
  db: Database,
  body: string,
  ties: readonly MemberTie[],
): Promise<MemberImport | null> {
  const found = await sql<Omit<MemberImport, 'isTied'> & { readonly members: readonly string[] }>`
    select id, imported_at as "importedAt", (
      select coalesce(jsonb_agg(jsonb_build_object('startsOn', starts_on, 'endedOn', ended_on)), '[]')
      from body_term where import = body_import.id) as terms,
      exists (select from body_office as office join body_term as term using (member, body)
        where term.import = body_import.id) as "hasOffices",
      -- Those who go with the list: they have no other term.
      array(select term.member::text from body_term as term where term.import = body_import.id
        and not exists (select from body_term as other where other.member = term.member
          and other.import is distinct from term.import)) as members
    from body_import where body = ${body}
      and exists (select from body_term where import = body_import.id)
    order by imported_at desc, id limit 1`.execute(db)
  const [last] = found.rows
  if (last === undefined) return null
  const { members, ...one } = last
  let isTied = false
  // One after the other: they share one connection.
  for (const tie of ties) isTied ||= await tie(db, members)
  return { ...one, isTied }
}
