import { sql } from 'kysely'
import { allOf, isOf, said } from '../../platform/database/conditions.ts'
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
import { about, isLate, toAnswer } from './conditions.ts'
import { questionColumns } from './question-row.ts'

const inState = (state: WorkState) => sql`state = any(${[...statesIn[state]]}::text[])`

/** Filters, and the parties behind « those I follow »; `null`: anybody’s. */
export interface Searched extends WorkFilters {
  readonly followers: readonly string[] | null
}

/** What is asked of all questions: neither words nor who follows them. */
export type Sorted = Omit<WorkFilters, 'mots' | 'suivi'>

const conditionsOf = ({ service, ...filters }: Omit<Sorted, 'page' | 'etat' | 'retard'>) => [
  ...about(filters),
  ...isOf('department', service),
]

/** Where they stand, and whether they are late. */
const standing = ({ etat, retard }: Pick<Sorted, 'etat' | 'retard'>, today: Day) => [
  ...(etat === '' ? [] : [inState(etat)]),
  ...(retard === '' ? [] : [isLate(today)]),
]

function searchOf({ mots, followers, ...filters }: Searched) {
  return [
    ...conditionsOf(filters),
    ...(/^\d{1,9}$/.test(mots.trim())
      ? [sql`(number = ${Number(mots.trim())} or ${sql.join(said(mots, sql`all_words`))})`]
      : said(mots, sql`all_words`)),
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

/** What waits the longest first; what is over, the latest first. */
const inOrder = ({ etat }: Pick<Sorted, 'etat'>) => sql`
  order by ${etat === 'answered' || etat === 'over' ? latestFirst : urgentFirst}`

const onPage = (filters: Pick<Sorted, 'etat' | 'page'>, perPage: number) => sql`
  ${inOrder(filters)} limit ${perPage} offset ${(filters.page - 1) * perPage}`

const stateColumns = (today: Day) => sql`
  state, count(*)::int as questions, count(*) filter (where ${isLate(today)})::int as late`

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

/** What stands above the officers’ list, whatever is asked of it. */
export interface WorkBeside {
  /** The number of the next question that nobody is in charge of. */
  readonly next: number | null
  /** Of the town’s mailbox. */
  readonly mail: MailOverview
}

/** What is found of words, or of those she follows, with how many stand where. */
export interface WorkSearch {
  /** Of the questions of the page, in its order. */
  readonly numbers: readonly number[]
  readonly states: readonly StateCount[]
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

    /** Read apart: it is the same whatever the list is asked. */
    async beside(): Promise<WorkBeside> {
      const found = await sql<MailOverview & { next: number | null }>`
        select (${nextToRoute}) as next, ${mailOverviewColumns}`.execute(db)
      const { next, ...mail } = found.rows[0] as MailOverview & { next: number | null }
      return { next, mail }
    },

    /** A page of them, those that wait the longest first; what is over, the latest first. */
    async page(filters: Sorted, today: Day, perPage: number): Promise<readonly WorkLine[]> {
      const conditions = [...conditionsOf(filters), ...standing(filters, today)]
      const found = await sql<WorkLine>`
        select ${lineColumns} from question where ${allOf(conditions)}
        ${onPage(filters, perPage)}`.execute(db)
      return found.rows
    },

    /**
     * The same of those that words find, or that somebody follows, with their `states`: looked for once.
     * What the page says is read by `lines`, unless it is known.
     */
    async search(filters: Searched, today: Day, perPage: number): Promise<WorkSearch> {
      const found = await sql<WorkSearch>`
        with found as materialized (
          select number, state, due_on, answer_due_on, received_at
          from question where ${allOf(searchOf(filters))})
        select
          (select coalesce(jsonb_agg(counted), '[]') from (
            select ${stateColumns(today)} from found group by state) as counted) as states,
          (select coalesce(jsonb_agg(number), '[]') from (
            select number from found where ${allOf(standing(filters, today))}
            ${onPage(filters, perPage)}) as listed) as numbers`.execute(db)
      return found.rows[0] ?? { numbers: [], states: [] }
    },

    /** Questions by their numbers, in no order. */
    async lines(numbers: readonly number[]): Promise<readonly WorkLine[]> {
      const found = await sql<WorkLine>`
        select ${lineColumns} from question
        where number = any(${[...numbers]}::int[])`.execute(db)
      return found.rows
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
      filters: Omit<Sorted, 'page' | 'etat' | 'retard'>,
      today: Day,
    ): Promise<readonly StateCount[]> {
      const found = await sql<StateCount>`
        select ${stateColumns(today)} from question
        where ${allOf(conditionsOf(filters))} group by state`.execute(db)
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
