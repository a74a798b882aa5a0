import { sql, type Transaction } from 'kysely'
import { bumpVersions, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import { forgetActivity } from '../../processes/index.ts'
import { ballotBoxes } from '../../voting/index.ts'
import {
  type CountedVote,
  type DeletionRefusal,
  deletionRefusal,
  isFrozen,
  type RunningEdition,
  type RunningEnvelope,
  type RunningProject,
} from '../rules/running-edition.ts'
import { editionsVersion, editionVersion } from './editions.ts'
import { exactNumber } from './exact-columns.ts'

type Row = Omit<RunningEdition, 'envelopes' | 'projects'> & {
  readonly envelopes: readonly (Omit<RunningEnvelope, 'money'> & { readonly money: string })[]
  readonly projects: readonly (Omit<RunningProject, 'cost'> & { readonly cost: string })[]
}

const columns = sql`
  running_edition.id, slug, name, is_fictional as "isFictional", rule, least_age as "leastAge",
  level, shows_turnout as "showsTurnout", admits_outside as "admitsOutside",
  admits_classes as "admitsClasses", announced_at as "announcedAt", opens_at as "opensAt", closes_at as "closesAt",
  tie_seed as "tieSeed", counted, published_at as "publishedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', envelope.name,
    'money', money::text, 'neighbourhood', neighbourhood, 'archivedAs', archived_as)
    order by position), '[]') from envelope where edition = running_edition.id) as envelopes,
  (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'envelope', envelope, 'title', title,
    'summary', summary, 'description', description, 'cost', cost::text, 'theme', theme)
    order by position), '[]') from candidate_project where edition = running_edition.id
      and withdrawn_because is null and trashed_at is null) as projects,
  (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'title', title,
    'because', withdrawn_because) order by position), '[]') from candidate_project
    where edition = running_edition.id
      and withdrawn_because is not null and trashed_at is null) as withdrawn`

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

    /** Adds an edition with its envelopes and projects. @throws SlugTaken */
    async add(edition: RunningEdition, now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        const added = await sql`
          insert into running_edition (id, slug, name, is_fictional, rule, least_age, level,
            shows_turnout, admits_outside, admits_classes, opens_at, closes_at, tie_seed,
            announced_at)
          values (${edition.id}, ${edition.slug}, ${JSON.stringify(edition.name)}::jsonb,
            ${edition.isFictional}, ${JSON.stringify(edition.rule)}::jsonb, ${edition.leastAge},
            ${edition.level}, ${edition.showsTurnout}, ${edition.admitsOutside},
            ${edition.admitsClasses}, ${edition.opensAt}, ${edition.closesAt}, ${edition.tieSeed},
            ${edition.announcedAt})
          on conflict (slug) do nothing`.execute(tx)
        if (added.numAffectedRows !== 1n) throw new SlugTaken()
        await saveEnvelopes(tx, edition)
        await sql`
          insert into candidate_project (edition, code, envelope, position, title, summary,
            description, cost, theme)
          select ${edition.id}, code, envelope, position, title, summary, description, cost, theme
          from jsonb_to_recordset(${JSON.stringify(edition.projects.map(projectRow))}::jsonb)
            as one (code text, envelope text, position int, title text, summary text,
              description text, cost numeric, theme text)`.execute(tx)
        await told(tx, 'edition-prepared', edition, now)
      })
    },

    /**
     * Changes the rules, hours and envelopes of an edition; its projects stay.
     *
     * @throws EditionFrozen     its vote was opened
     * @throws EditionGone       somebody threw the draft away meanwhile
     * @throws EnvelopeHasProjects  an envelope would go with projects on its list
     */
    async saveRules(edition: RunningEdition, now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        await refuseFrozen(tx, edition.slug)
        await sql`
          update running_edition set name = ${JSON.stringify(edition.name)}::jsonb,
            rule = ${JSON.stringify(edition.rule)}::jsonb, least_age = ${edition.leastAge},
            level = ${edition.level}, shows_turnout = ${edition.showsTurnout},
            admits_outside = ${edition.admitsOutside}, admits_classes = ${edition.admitsClasses},
            opens_at = ${edition.opensAt}, closes_at = ${edition.closesAt},
            tie_seed = ${edition.tieSeed}
          where id = ${edition.id}`.execute(tx)
        await saveEnvelopes(tx, edition)
        await told(tx, 'edition-rules-changed', edition, now)
      })
    },

    /** Shows an edition to everybody, from now on. */
    async announce(edition: RunningEdition, now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        const announced = await sql`
          update running_edition set announced_at = ${now.toISOString()}
          where id = ${edition.id} and announced_at is null`.execute(tx)
        if (announced.numAffectedRows === 1n) await told(tx, 'edition-announced', edition, now)
      })
    },

    /** Why a draft cannot be thrown away now; `null` when it can. */
    async deletionRefusal(edition: RunningEdition): Promise<DeletionRefusal | null> {
      const subject = { kind: 'edition', id: edition.slug }
      const boxes = [
        await ballotBoxes(db).of(subject),
        await ballotBoxes(db).of(subject, { isRehearsal: true }),
      ]
      return deletionRefusal(
        edition,
        boxes.filter((box) => box !== null),
      )
    },

    /**
     * Throws a draft away, with its lists and projects, the basket included.
     *
     * @returns why not: somebody showed it or prepared its box meanwhile
     */
    async deleteDraft({ slug }: RunningEdition, now: Date): Promise<DeletionRefusal | null> {
      return inTransaction(db, async (tx) => {
        const current = await holdEdition(tx, slug)
        if (current === null) return null
        const refusal = await runningEditions(tx).deletionRefusal(current)
        if (refusal !== null) return refusal
        await forgetActivity(tx, 'edition', slug)
        await sql`delete from candidate_project where edition = ${current.id}`.execute(tx)
        await sql`delete from envelope where edition = ${current.id}`.execute(tx)
        await sql`delete from running_edition where id = ${current.id}`.execute(tx)
        await told(tx, 'edition-draft-deleted', current, now)
        return null
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

    /** Its ballots have changed since they were counted: it is counted again before it is published. */
    async dropCount({ id, slug }: RunningEdition): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`
          update running_edition set counted = null
          where id = ${id} and published_at is null`.execute(tx)
        await bumpVersions(tx, [editionsVersion, editionVersion(slug)])
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

/** Another edition has this name. */
export class SlugTaken extends Error {
  readonly code = 'slug-taken'
}

/** Voters have relied on it: what was opened does not change. */
export class EditionFrozen extends Error {
  readonly code = 'edition-frozen'
}

/** A draft that somebody threw away meanwhile. */
export class EditionGone extends Error {
  readonly code = 'edition-gone'
}

/** Projects, in the basket or not, are paid with this envelope. */
export class EnvelopeHasProjects extends Error {
  readonly code = 'envelope-has-projects'
}

/**
 * Holds an edition until the transaction ends: who changes what is voted on, who freezes it and who
 * throws it away come one after the other, and the second sees what the first did.
 *
 * @returns the edition as it is now; `null` for a draft that is thrown away
 */
export async function holdEdition(
  tx: Transaction<object>,
  slug: string,
): Promise<RunningEdition | null> {
  await sql`select from running_edition where slug = ${slug} for update`.execute(tx)
  return runningEditions(tx).find(slug)
}

/** Holds the edition, so that its vote does not open meanwhile. @throws EditionFrozen, EditionGone */
export async function refuseFrozen(tx: Transaction<object>, slug: string): Promise<void> {
  if ((await holdEdition(tx, slug)) === null) throw new EditionGone()
  if (isFrozen(await ballotBoxes(tx).of({ kind: 'edition', id: slug }))) throw new EditionFrozen()
}

/** Envelopes of before keep their projects; one that goes must have none. @throws EnvelopeHasProjects */
async function saveEnvelopes(
  tx: Transaction<object>,
  { id, envelopes }: RunningEdition,
): Promise<void> {
  const codes = envelopes.map(({ code }) => code)
  const held = await sql`
    select from candidate_project where edition = ${id} and envelope <> all(${codes}::text[])
    limit 1`.execute(tx)
  if (held.rows.length > 0) throw new EnvelopeHasProjects()
  await sql`
    delete from envelope where edition = ${id} and code <> all(${codes}::text[])`.execute(tx)
  // Their order may be another: no two of them may share a place while it changes.
  await sql`update envelope set position = -1 - position where edition = ${id}`.execute(tx)
  await sql`
    insert into envelope (edition, code, name, position, money, neighbourhood)
    select ${id}, code, name, position, money, neighbourhood
    from jsonb_to_recordset(${JSON.stringify(envelopes.map(envelopeRow))}::jsonb)
      as one (code text, name text, position int, money numeric, neighbourhood text)
    on conflict (edition, code) do update set name = excluded.name, money = excluded.money,
      position = excluded.position, neighbourhood = excluded.neighbourhood`.execute(tx)
}

export async function told(
  tx: Transaction<object>,
  type: string,
  { slug }: Pick<RunningEdition, 'slug'>,
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
