import { randomBytes, randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type Day, daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import { cardCodeOf } from '../rules/codes.ts'
import type { ClassFacts, ClassGiven } from '../rules/groups.ts'
import { makePerson } from './accounts.ts'
import { codeHash } from './secrets.ts'
import { noteCheck } from './verification.ts'

export interface SchoolClass extends ClassFacts {
  readonly party: string
  readonly name: string
  readonly school: string
  readonly teacher: string
  readonly teacherName: string
  readonly codes: number
  readonly neighbourhood: string | null
}

const columns = sql`
  class.party, name, school, teacher, codes_asked as codes, neighbourhood, ends_on as "endsOn",
  accepted_at as "acceptedAt", refused_at as "refusedAt", printed_at as "printedAt",
  coalesce(nullif(concat_ws(' ', given_names, family_name), ''), display_name, '') as "teacherName"`

/** Classes, and codes that name nobody. */
export function classes(db: Database) {
  const read = async (where: ReturnType<typeof sql>): Promise<readonly SchoolClass[]> => {
    const found = await sql<SchoolClass>`
      select ${columns} from class left join person on person.party = teacher
      where ${where} order by asked_at desc, class.party limit 200`.execute(db)
    return found.rows
  }
  return {
    ofTeacher: (teacher: string) => read(sql`teacher = ${teacher}`),
    all: () => read(sql`true`),

    async ask(teacher: string, given: ClassGiven, now: Date): Promise<void> {
      const party = randomUUID()
      await inTransaction(db, async (tx) => {
        await sql`insert into party (id, kind) values (${party}, 'class')`.execute(tx)
        await sql`
          insert into class (party, name, school, teacher, ends_on, asked_at, codes_asked)
          values (${party}, ${given.name}, ${given.school}, ${teacher}, ${given.endsOn},
            ${now.toISOString()}, ${given.pupils})`.execute(tx)
        await tell(tx, 'class-asked', party, teacher, now)
      })
    },

    /** The town says yes, with the neighbourhood of the school, or no. @returns whether it waited */
    async answer(
      party: string,
      about: { isAccepted: boolean; neighbourhood: string | null; by: string; now: Date },
    ): Promise<boolean> {
      const { isAccepted, neighbourhood, by, now } = about
      const at = now.toISOString()
      return inTransaction(db, async (tx) => {
        const answered = await sql`
          update class set neighbourhood = ${neighbourhood},
            accepted_at = case when ${isAccepted} then ${at}::timestamptz end,
            accepted_by = case when ${isAccepted} then ${by}::uuid end,
            refused_at = case when ${isAccepted} then null else ${at}::timestamptz end
          where party = ${party} and accepted_at is null and refused_at is null`.execute(tx)
        if (answered.numAffectedRows !== 1n) return false
        await tell(tx, isAccepted ? 'class-accepted' : 'class-refused', party, by, now)
        return true
      })
    },

    /** Draws the codes of a class, to be printed now: they are kept as hashes. `null` once done. */
    async drawCodes(party: string, teacher: string, now: Date): Promise<readonly string[] | null> {
      return inTransaction(db, async (tx) => {
        const printed = await sql<{ codes: number }>`
          update class set printed_at = ${now.toISOString()}
          where party = ${party} and teacher = ${teacher} and accepted_at is not null
            and printed_at is null
          returning codes_asked as codes`.execute(tx)
        const count = printed.rows[0]?.codes
        if (count === undefined) return null
        const codes = Array.from({ length: count }, drawCode)
        for (const code of codes) {
          await sql`
            insert into class_code (code_hash, class)
            values (${codeHash('class', code)}, ${party})`.execute(tx)
        }
        await tell(tx, 'class-codes-printed', party, teacher, now)
        return codes
      })
    },

    /**
     * Who comes in with a code of a class: the same pupil each time, without a name.
     *
     * @returns `null` for any other text, and once the class has ended
     */
    async pupilOf(code: string, about: { today: Day; zone: string; now: Date }) {
      const { today, zone, now } = about
      return inTransaction(db, async (tx): Promise<string | null> => {
        const hash = codeHash('class', code)
        const found = await sql<{ pupil: string | null; name: string; endsOn: Day }>`
          select class_code.party as pupil, name, ends_on as "endsOn"
          from class_code join class on class.party = class
          where code_hash = ${hash} and ends_on >= ${today} for update of class_code`.execute(tx)
        const row = found.rows[0]
        if (row === undefined || row.pupil !== null) return row?.pupil ?? null
        const pupil = await makePerson(tx, null, { displayName: row.name, now })
        await sql`update class_code set party = ${pupil} where code_hash = ${hash}`.execute(tx)
        const expiresAt = startOfDay(zone, daysAfter(row.endsOn, 1))
        const check = { level: 2, method: 'class', seen: null, by: null, expiresAt, now } as const
        await noteCheck(tx, pupil, check)
        return pupil
      })
    },
  }
}

function drawCode(): string {
  for (;;) {
    const code = cardCodeOf(randomBytes(32))
    if (code !== null) return code
  }
}

const tell = (
  tx: Transaction<object>,
  type: string,
  party: string,
  by: string,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'class', id: party }, payload: { by }, at: now.toISOString() },
  ])
