import { sql } from 'kysely'
import { allOf, isOf, said } from '../../platform/database/conditions.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Zone } from '../methods/zone.ts'
import {
  type MapFilters,
  type NeighbourhoodCount,
  type PlaceCount,
  type PublicFilters,
  publicStatesIn,
} from '../rules/listing.ts'
import {
  type ListedQuestion,
  type PublicQuestion,
  publicStates,
  type PublicState,
} from '../rules/question.ts'
import { about, those } from './conditions.ts'
import { shownPlace } from './question-row.ts'

/** What leaves for the public: never the words of the asker, nor where she stood exactly. */
const listedColumns = sql`
  id, number, title, theme, neighbourhood, ${shownPlace} as "shownPlace", state,
  received_at as "receivedAt", answer_due_on as "answerDueOn", answered_at as "answeredAt"`

/** The same, whole. */
export const publicColumns = sql`
  ${listedColumns}, public_text as text, published_at as "publishedAt", authority,
  (select coalesce(jsonb_agg(jsonb_build_object('id', answer.id, 'text', answer.text,
      'at', to_char(answer.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
      order by answer.at desc), '[]')
    from question_answer as answer where answer.question = question.id) as answers,
  (select coalesce(jsonb_agg(jsonb_build_object('id', photo.id, 'words', photo.words,
      'width', photo.width, 'height', photo.height) order by photo.added_at), '[]')
    from question_photo as photo
    where photo.question = question.id and photo.words is not null) as photos`

/** Anybody may read it: moderation hides it from everybody at once. */
export const isShown = sql`
  published_at is not null and hidden_at is null and state not in ('merged', 'withdrawn')`

const conditionsOf = (filters: Omit<PublicFilters, 'page' | 'etat'>) => [
  isShown,
  ...said(filters.mots, sql`public_words`),
  ...about(filters),
]

const inState = (etat: PublicState) => sql`state = any(${[...publicStatesIn[etat]]}::text[])`

const isState = (etat: '' | PublicState) => (etat === '' ? [] : [inState(etat)])

const latestFirst = sql`order by received_at desc, number desc`

const latestOf = ({ page }: Pick<PublicFilters, 'page'>, perPage: number) => sql`
  ${latestFirst} limit ${perPage} offset ${(page - 1) * perPage}`

const stateCounts = sql.join(
  publicStates.map(
    (state) => sql`count(*) filter (where ${inState(state)})::int as ${sql.ref(state)}`,
  ),
)

const isIn = ({ west, south, east, north }: Zone) => sql`
  shown_longitude between ${west} and ${east} and shown_latitude between ${south} and ${north}`

const conditionsOfMap = (filters: MapFilters) => [
  ...conditionsOf(filters),
  ...isState(filters.etat),
  filters.zone === null ? sql`shown_longitude is not null` : isIn(filters.zone),
]

/** Streets and squares of a large town. */
const mostPlaces = 3000

export type StateCounts = Readonly<Record<PublicState, number>>

interface PublicCounts {
  readonly counts: StateCounts
  readonly asked: readonly NeighbourhoodCount[]
}

interface PublicSearch extends PublicCounts {
  /** Of the questions of the page, in its order. */
  readonly numbers: readonly number[]
}

/** Questions of one neighbourhood, `null` for those of the whole town. */
type CountedRow = StateCounts & {
  readonly neighbourhood: string | null
  readonly questions: number
}

const countedColumns = sql`neighbourhood, count(*)::int as questions, ${stateCounts}`

function countsFrom(rows: readonly CountedRow[], { quartier }: PublicFilters): PublicCounts {
  const own = rows.filter((row) => quartier === '' || row.neighbourhood === quartier)
  const sumOf = (state: PublicState) => own.reduce((sum, row) => sum + row[state], 0)
  return {
    counts: {
      waiting: sumOf('waiting'),
      answered: sumOf('answered'),
      forwarded: sumOf('forwarded'),
    },
    asked: rows.flatMap(({ neighbourhood, questions, waiting }) =>
      neighbourhood === null ? [] : [{ neighbourhood, questions, waiting }],
    ),
  }
}

/** Questions as the public reads them. */
export function publicQuestions(db: Database) {
  return {
    async find(number: number): Promise<PublicQuestion | null> {
      const found = await sql<PublicQuestion>`
        select ${publicColumns} from question where ${isShown} and number = ${number}`.execute(db)
      return found.rows[0] ?? null
    },

    /** The latest first, a page at a time, whatever their words. */
    async page(
      filters: Omit<PublicFilters, 'mots'>,
      perPage: number,
    ): Promise<readonly ListedQuestion[]> {
      const conditions = [isShown, ...about(filters), ...isState(filters.etat)]
      const found = await sql<ListedQuestion>`
        select ${listedColumns} from question where ${allOf(conditions)}
        ${latestOf(filters, perPage)}`.execute(db)
      return found.rows
    },

    /**
     * A page of what words find, and how many they find: looked for once. What the page says is read
     * by `listed`, unless it is known.
     */
    async search(filters: PublicFilters, perPage: number): Promise<PublicSearch> {
      const onPage = [...isOf('neighbourhood', filters.quartier), ...isState(filters.etat)]
      const found = await sql<{ rows: CountedRow[]; numbers: number[] }>`
        with found as materialized (
          select number, received_at, neighbourhood, state
          from question where ${allOf(conditionsOf({ ...filters, quartier: '' }))})
        select (select coalesce(jsonb_agg(counted), '[]') from (
            select ${countedColumns} from found
            group by neighbourhood order by neighbourhood) as counted) as rows,
          (select coalesce(jsonb_agg(number), '[]') from (
            select number from found where ${allOf(onPage)} ${latestOf(filters, perPage)}) as listed
          ) as numbers`.execute(db)
      const { rows, numbers } = found.rows[0] ?? { rows: [], numbers: [] }
      return { numbers, ...countsFrom(rows, filters) }
    },

    /** Questions by their numbers, in no order; those that nobody may read are left out. */
    async listed(numbers: readonly number[]): Promise<readonly ListedQuestion[]> {
      const found = await sql<ListedQuestion>`
        select ${listedColumns} from question
        where ${isShown} and number = any(${[...numbers]}::int[])`.execute(db)
      return found.rows
    },

    /** Where those that are shown on the map are; the places that most ask about first, up to a limit. */
    async places(filters: MapFilters): Promise<readonly PlaceCount[]> {
      const found = await sql<PlaceCount>`
        select shown_place as street, shown_longitude as longitude, shown_latitude as latitude,
          count(*)::int as count, min(number) as number, min(title) as title, min(state) as state
        from question where ${allOf(conditionsOfMap(filters))}
        group by shown_place, shown_longitude, shown_latitude
        order by count desc, number limit ${mostPlaces}`.execute(db)
      return found.rows
    },

    /** Those that are on the map, a page at a time, the latest first. */
    async onMap(filters: MapFilters, perPage: number): Promise<readonly ListedQuestion[]> {
      const found = await sql<ListedQuestion>`
        select ${listedColumns} from ${those(conditionsOfMap(filters), filters)}
        ${latestOf(filters, perPage)}`.execute(db)
      return found.rows
    },

    /** How many in each state, in some neighbourhoods. */
    async countsIn(neighbourhoods: readonly string[]): Promise<StateCounts> {
      const found = await sql<StateCounts>`
        select ${stateCounts} from question
        where ${isShown} and neighbourhood = any(${[...neighbourhoods]}::text[])`.execute(db)
      // Counts alone: there is always one row.
      return found.rows[0] as StateCounts
    },

    /**
     * How many in each state, whatever the state asked for; and in each neighbourhood, whichever is
     * asked for: those of the whole town are in none.
     */
    async counts(filters: PublicFilters): Promise<PublicCounts> {
      const found = await sql<CountedRow>`
        select ${countedColumns}
        from question where ${allOf(conditionsOf({ ...filters, quartier: '' }))}
        group by neighbourhood order by neighbourhood`.execute(db)
      return countsFrom(found.rows, filters)
    },

    /** What was shown or answered last. */
    async latest(most: number): Promise<readonly PublicQuestion[]> {
      const found = await sql<PublicQuestion>`
        select ${publicColumns} from question where ${isShown}
        order by greatest(published_at, answered_at) desc, number desc limit ${most}`.execute(db)
      return found.rows
    },

    /** All of them, for who takes the data away; the cost grows with their number. */
    async everything(): Promise<readonly PublicQuestion[]> {
      const found = await sql<PublicQuestion>`
        select ${publicColumns} from question where ${isShown} order by number`.execute(db)
      return found.rows
    },

    /** The number of a question that another one answers now: its page leads there. */
    async mergedInto(number: number): Promise<number | null> {
      const found = await sql<{ number: number }>`
        select other.number from question join question as other on other.id = question.merged_into
        where question.number = ${number} and other.published_at is not null
          and other.hidden_at is null`.execute(db)
      return found.rows[0]?.number ?? null
    },
  }
}
