import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, withLock } from '../../platform/database/index.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { TurnoutCell } from '../rules/edition.ts'
import type { ImportedEdition, ImportedProject } from '../rules/imported-edition.ts'
import { ballots } from './ballots.ts'
import { editions } from './editions.ts'

/** The same file is an edition already, under this name. */
export class AlreadyImported extends Error {
  readonly code = 'already-imported'
  readonly slug: string
  constructor(slug: string) {
    super(`This file is already the edition "${slug}".`)
    this.slug = slug
  }
}

/** Another edition has this name. */
export class NameTaken extends Error {
  readonly code = 'name-taken'
  readonly slug: string
  constructor(slug: string) {
    super(`There is already an edition "${slug}".`)
    this.slug = slug
  }
}

export interface ImportOptions {
  /** Takes the place of an edition of the same name, or made of the same file. */
  readonly replaces: boolean
  /** What belongs to the same change: the count to come, an event. */
  readonly alsoWrite?: (transaction: Transaction<object>) => Promise<void>
}

/**
 * Stores an edition with its projects, ballots and turnout, or nothing at all.
 *
 * @throws AlreadyImported, NameTaken  unless `replaces`
 */
export async function importEdition(
  db: Database,
  imported: ImportedEdition,
  turnout: readonly TurnoutCell[],
  { replaces, alsoWrite }: ImportOptions,
): Promise<void> {
  const { edition } = imported
  await inTransaction(db, async (transaction) => {
    // Two imports of one file at the same moment: the second waits, then is told.
    await withLock(transaction, `import of ${edition.source.sha256}`, async () => {})
    const store = editions(transaction)
    const twin = await store.findBySource(edition.source.sha256)
    if (twin !== null && !replaces) throw new AlreadyImported(twin.slug)
    if (twin !== null) await store.remove(twin)
    const homonym = await store.find(edition.slug)
    if (homonym !== null && !replaces) throw new NameTaken(homonym.slug)
    if (homonym !== null) await store.remove(homonym)

    await store.add(edition, turnout)
    await addProjects(transaction, imported)
    await ballots(transaction, edition).add(imported.ballots)
    await recordEvents(transaction, [
      {
        type: 'edition-imported',
        subject: { kind: 'edition', id: edition.slug },
        payload: {
          source: edition.source.sha256,
          projects: imported.projects.length,
          ballots: imported.ballots.length,
          replaced: twin !== null || homonym !== null,
        },
        at: new Date().toISOString(),
      },
    ])
    await alsoWrite?.(transaction)
  })
}

async function addProjects(db: Database, { edition, projects }: ImportedEdition): Promise<void> {
  const rows = projects.map((project, position) => rowOf(project, position))
  await sql`
    insert into project (id, edition, code, position, title, cost, themes, neighbourhood, latitude,
      longitude, supporters, score, published_as_winner, extra, search)
    select gen_random_uuid(), ${edition.id}, code, position, title, cost,
      array(select jsonb_array_elements_text(themes)), neighbourhood, latitude, longitude,
      supporters, score, published_as_winner, extra,
      setweight(to_tsvector('fr', title) || to_tsvector('fr_words', title), 'A')
        || setweight(to_tsvector('fr', coalesce(neighbourhood, '') || ' ' || themes::text), 'B')
        || setweight(to_tsvector('simple', code), 'A')
        || setweight(to_tsvector('fr', coalesce(extra->>'description', '')), 'C')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      code text, position integer, title text, cost numeric, themes jsonb, neighbourhood text,
      latitude double precision, longitude double precision, supporters integer, score numeric,
      published_as_winner boolean, extra jsonb)`.execute(db)
}

const rowOf = (project: ImportedProject, position: number) => ({
  code: project.code,
  position,
  title: project.title,
  cost: toDecimalText(project.cost),
  themes: project.themes,
  neighbourhood: project.neighbourhood,
  latitude: project.latitude,
  longitude: project.longitude,
  supporters: project.supporters,
  score: toDecimalText(project.score),
  published_as_winner: project.publishedAsWinner,
  extra: project.extra,
})
