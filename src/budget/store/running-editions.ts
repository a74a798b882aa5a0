import { sql } from 'kysely'
import { bumpVersions, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type {
  CountedVote,
  RunningEdition,
  RunningEnvelope,
  RunningProject,
} from '../rules/running-edition.ts'
import { editionsVersion, editionVersion } from './editions.ts'
import { exactNumber } from './exact-columns.ts'

type Row = Omit<RunningEdition, 'envelopes' | 'projects'> & {
  readonly envelopes: readonly (Omit<RunningEnvelope, 'money'> & { readonly money: string })[]
  readonly projects: readonly (Omit<RunningProject, 'cost'> & { readonly cost: string })[]
}

const columns = sql`
  running_edition.id, slug, name, is_fictional as "isFictional", rule, least_age as "leastAge",
  level, shows_turnout as "showsTurnout", opens_at as "opensAt", closes_at as "closesAt",
  tie_seed as "tieSeed", counted, published_at as "publishedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', envelope.name,
    'money', money::text, 'neighbourhood', neighbourhood, 'archivedAs', archived_as)
    order by position), '[]') from envelope where edition = running_edition.id) as envelopes,
  (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'envelope', envelope, 'title', title,
    'summary', summary, 'cost', cost::text, 'theme', theme) order by position), '[]')
    from candidate_project where edition = running_edition.id) as projects`

/** Editions that live. */
export function runningEditions(db: Database) {
  return {
    async find(slug: string): Promise<RunningEdition | null> {
      const found = await sql<Row>`
        select ${columns} from running_edition where slug = ${slug}`.execute(db)
      return found.rows[0] === undefined ? null : editionOf(found.rows[0])
    },

    /** The latest vote first. */
    async all(): Promise<readonly RunningEdition[]> {
      const found = await sql<Row>`
        select ${columns} from running_edition order by opens_at desc, slug`.execute(db)
      return found.rows.map(editionOf)
    },

    /** Adds an edition with its envelopes and projects, or takes the place of one not yet voted. */
    async save(edition: RunningEdition, now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`delete from running_edition where id = ${edition.id}`.execute(tx)
        await sql`
          insert into running_edition (id, slug, name, is_fictional, rule, least_age, level,
            shows_turnout, opens_at, closes_at, tie_seed)
          values (${edition.id}, ${edition.slug}, ${JSON.stringify(edition.name)}::jsonb,
            ${edition.isFictional}, ${JSON.stringify(edition.rule)}::jsonb, ${edition.leastAge},
            ${edition.level}, ${edition.showsTurnout}, ${edition.opensAt}, ${edition.closesAt},
            ${edition.tieSeed})`.execute(tx)
        await sql`
          insert into envelope (edition, code, name, position, money, neighbourhood)
          select ${edition.id}, code, name, position, money, neighbourhood
          from jsonb_to_recordset(${JSON.stringify(edition.envelopes.map(envelopeRow))}::jsonb)
            as one (code text, name text, position int, money numeric, neighbourhood text)`.execute(
          tx,
        )
        await sql`
          insert into candidate_project (edition, code, envelope, position, title, summary, cost,
            theme)
          select ${edition.id}, code, envelope, position, title, summary, cost, theme
          from jsonb_to_recordset(${JSON.stringify(edition.projects.map(projectRow))}::jsonb)
            as one (code text, envelope text, position int, title text, summary text, cost numeric,
              theme text)`.execute(tx)
        await told(tx, 'edition-prepared', edition, now)
      })
    },

    async saveCount(edition: RunningEdition, counted: CountedVote, now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`
          update running_edition set counted = ${JSON.stringify(counted)}::jsonb
          where id = ${edition.id} and published_at is null`.execute(tx)
        await told(tx, 'edition-counted', edition, now)
      })
    },

    /** Marks it as published, with the archived edition that each envelope became. */
    async notePublished(
      edition: RunningEdition,
      archives: ReadonlyMap<string, string>,
      now: Date,
    ): Promise<void> {
      await inTransaction(db, async (tx) => {
        for (const [code, slug] of archives) {
          await sql`
            update envelope set archived_as = ${slug}
            where edition = ${edition.id} and code = ${code}`.execute(tx)
        }
        await sql`
          update running_edition set published_at = ${now.toISOString()}
          where id = ${edition.id}`.execute(tx)
        await told(tx, 'edition-published', edition, now)
      })
    },
  }
}

async function told(
  tx: Parameters<typeof recordEvents>[0],
  type: string,
  { slug }: RunningEdition,
  now: Date,
): Promise<void> {
  const subject = { kind: 'edition', id: slug }
  await recordEvents(tx, [{ type, subject, payload: {}, at: now.toISOString() }])
  await bumpVersions(tx, [editionsVersion, editionVersion(slug)])
}

const envelopeRow = (envelope: RunningEnvelope, position: number) => ({
  ...envelope,
  position,
  money: toDecimalText(envelope.money),
})

const projectRow = (project: RunningProject, position: number) => ({
  ...project,
  position,
  cost: toDecimalText(project.cost),
})

const editionOf = ({ envelopes, projects, ...row }: Row): RunningEdition => ({
  ...row,
  envelopes: envelopes.map((one) => ({ ...one, money: exactNumber(one.money) })),
  projects: projects.map((one) => ({ ...one, cost: exactNumber(one.cost) })),
})
