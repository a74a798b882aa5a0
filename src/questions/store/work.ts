import { sql } from 'kysely'
import { allOf, said } from '../../platform/database/conditions.ts'
import { type MailOverview, mailOverviewColumns } from '../../mail-in/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type StateCount,
  statesIn,
  type WorkFilters,
  type WorkLine,
  type WorkState,
} from '../rules/listing.ts'
import type { Question } from '../rules/question.ts'
import type { Carried } from '../rules/workload.ts'
import { owedStates } from '../rules/question.ts'
import { about, isLate, those, toAnswer } from './conditions.ts'
import { questionColumns } from './question-row.ts'

const inState = (state: WorkState) => sql`state = any(${[...statesIn[state]]}::text[])`

/** Filters, and the parties behind « those I follow »; `null`: anybody’s. */
export interface Searched extends WorkFilters {
  readonly followers: readonly string[] | null
}

function conditionsOf(filters: Omit<Searched, 'page' | 'etat'>, today: Day) {
  const { mots, service, retard, followers } = filters
  return [
    ...(/^\d{1,9}$/.test(mots.trim())
      ? [sql`(number = ${Number(mots.trim())} or ${sql.join(said(mots, sql`all_words`))})`]
      : said(mots, sql`all_words`)),
    ...about(filters),
    ...(service === '' ? [] : [sql`department = ${service}`]),
    ...(retard === '' ? [] : [isLate(today)]),
    ...(followers === null
      ? []
      : [sql`(owner = any(${[...followers]}::uuid[]) or deputy = any(${[...followers]}::uuid[]))`]),
  ]
}

const nextToRoute = sql`
  select number from question where ${inState('to-route')} order by answer_due_on, number limit 1`

const latestFirst = sql`received_at desc, number desc`
/** As its index has it, which reads a page without sorting all of them: `question_work_order`. */
export const urgentFirst = sql`
  (state in ('answered', 'closed', 'forwarded', 'merged', 'withdrawn')),
  coalesce(due_on, answer_due_on), number`

const lineColumns = sql`
  number, title, subject, state, theme, neighbourhood, department, due_on as "dueOn", answer_due_on as "answerDueOn", owner,
  (select count(*)::int from question_asker where question_asker.question = question.id) as askers`

/** A question in few words, for who has others waiting. */
export interface DeskLine
  extends Pick<WorkLine, 'number' | 'title' | 'subject' | 'state' | 'owner'> {
  readonly dueOn: Day
  /** When its department was last sent a link. */
  readonly linkedAt: string | null
}

/** A page of the officers’ list, and what stands beside it. */
export interface WorkPage {
  readonly lines: readonly WorkLine[]
  /** The number of the next question that nobody is in charge of. */
  readonly next: number | null
  /** Of the town’s mailbox. */
  readonly mail: MailOverview
}

interface DeskList {
  readonly lines: readonly DeskLine[]
  readonly total: number
}

const noLines: DeskList = { lines: [], total: 0 }

/** Questions as officers work on them. */
export function work(db: Database) {
  return {
    async find(number: number): Promise<Question | null> {
      const found = await sql<Question>`
        select ${questionColumns} from question where number = ${number}`.execute(db)
      return found.rows[0] ?? null
    },

    /**
     * A page of them, those that wait the longest first; what is over, the latest first. With it, in
     * the same reading, the next question to route and the mail.
     */
    async page(filters: Searched, today: Day, perPage: number): Promise<WorkPage> {
      const { etat, page } = filters
      const conditions = [...conditionsOf(filters, today), ...(etat === '' ? [] : [inState(etat)])]
      const isOver = etat === 'answered' || etat === 'over'
      const found = await sql<MailOverview & Omit<WorkPage, 'mail'>>`
        select (${nextToRoute}) as next, ${mailOverviewColumns}, (
          select coalesce(jsonb_agg(listed), '[]') from (
            select ${lineColumns} from ${those(conditions, filters)}
            order by ${isOver ? latestFirst : urgentFirst}
            limit ${perPage} offset ${(page - 1) * perPage}) as listed) as lines`.execute(db)
      const { next, lines, ...mail } = found.rows[0] as MailOverview & Omit<WorkPage, 'mail'>
      return { lines, next, mail }
    },

    /** What officers have waiting, in one reading: to be routed, late; the nearest day first. */
    async onDesk(
      today: Day,
      most: number,
    ): Promise<{ readonly toRoute: DeskList; readonly late: DeskList }> {
      const list = (which: ReturnType<typeof sql>) => sql`
        select jsonb_build_object(
          'total', (select count(*) from question where ${which}),
          'lines', (select coalesce(jsonb_agg(listed), '[]') from (
            select number, title, subject, state, owner,
              coalesce(due_on, answer_due_on) as "dueOn",
              (select max(made_at) from question_link as link
                where link.question = question.id) as "linkedAt"
            from question where ${which}
            order by coalesce(due_on, answer_due_on), number limit ${most}) as listed))`
      const found = await sql<{ toRoute: DeskList; late: DeskList }>`
        select (${list(inState('to-route'))}) as "toRoute", (${list(isLate(today))}) as late`.execute(
        db,
      )
      return found.rows[0] ?? { toRoute: noLines, late: noLines }
    },

    /** How many in each state, and how many of them late, whatever the state and lateness asked for. */
    async states(
      filters: Omit<Searched, 'page' | 'etat' | 'retard'>,
      today: Day,
    ): Promise<readonly StateCount[]> {
      const found = await sql<StateCount>`
        select state, count(*)::int as questions,
          count(*) filter (where ${isLate(today)})::int as late
        from question where ${allOf(conditionsOf({ ...filters, retard: '' }, today))}
        group by state`.execute(db)
      return found.rows
    },

    async numberOf(id: string): Promise<number | null> {
      const found = await sql<{ number: number }>`
        select number from question where id = ${id}::uuid`.execute(db)
      return found.rows[0]?.number ?? null
    },

    /** Those that somebody follows and that are still to be answered, the most urgent first. */
    async heldBy(
      party: string,
      most: number,
    ): Promise<{ readonly lines: readonly WorkLine[]; readonly total: number }> {
      const found = await sql<WorkLine & { total: number }>`
        select ${lineColumns}, count(*) over ()::int as total from question
        where owner = ${party}::uuid and state = any(${[...owedStates, 'waiting']}::text[])
        order by coalesce(due_on, answer_due_on), number limit ${most}`.execute(db)
      return { lines: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    /** Those of some departments that are still to be answered, the most urgent first. */
    async servedBy(departments: readonly string[]): Promise<readonly Question[]> {
      const found = await sql<Question>`
        select ${questionColumns} from question
        where department = any(${departments}::text[])
          and state in ('assigned', 'drafted', 'in-approval', 'waiting')
        order by state = 'in-approval', due_on, number limit 200`.execute(db)
      return found.rows
    },

    /** What departments still have to answer: who has each, and by when. */
    async carriedBy(
      departments: readonly string[],
    ): Promise<readonly (Carried & { readonly department: string })[]> {
      const found = await sql<Carried & { department: string }>`
        select department, agent, due_on as "dueOn" from question
        where department = any(${departments}::text[]) and ${toAnswer}`.execute(db)
      return found.rows
    },

    /** The next question to route, after the one just routed. @returns its number */
    async nextToRoute(): Promise<number | null> {
      const found = await sql<{ number: number }>`${nextToRoute}`.execute(db)
      return found.rows[0]?.number ?? null
    },
  }
}
