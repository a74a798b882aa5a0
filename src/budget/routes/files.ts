import { Readable } from 'node:stream'
import { bytes, everyone, notFound, route } from '../../platform/web/index.ts'
import { writePb } from '../pb/index.ts'
import { exportedBallots } from '../rules/exported-ballots.ts'
import { exportedOutcome } from '../rules/exported-outcome.ts'
import { exportedProjects } from '../rules/exported-projects.ts'
import type { Edition } from '../rules/edition.ts'
import type { Database } from '../../platform/database/database.ts'
import { ballots, electionOf } from '../store/ballots.ts'
import { counts } from '../store/counts.ts'
import { editions } from '../store/editions.ts'
import { projects } from '../store/projects.ts'
import { fileAddress } from './addresses.ts'

const address = (ending: string) =>
  ({
    get: `/budget-participatif/:edition/donnees/:file.${ending}`,
    may: everyone,
    params: fileAddress,
  }) as const

/** The file bears the name of its edition, so that a saved copy still says what it is. */
async function editionOfFile(
  db: Database,
  { edition, file }: { readonly edition: string; readonly file: string },
): Promise<Edition> {
  return (edition === file ? await editions(db).find(edition) : null) ?? notFound()
}

export const ballotsFile = route(address('pb'), async ({ db, params }) => {
  const edition = await editionOfFile(db, params)
  const file = exportedBallots(
    edition,
    await projects(db, edition).all(),
    await ballots(db, edition).all(),
  )
  return bytes('text/plain; charset=utf-8', Readable.from(writePb(file)), {
    fileName: `${edition.slug}.pb`,
  })
})

export const projectsFile = route(address('csv'), async ({ db, params }) => {
  const edition = await editionOfFile(db, params)
  const text = exportedProjects(edition, await projects(db, edition).all())
  return bytes('text/csv; charset=utf-8', text, { fileName: `${edition.slug}.csv` })
})

export const outcomeFile = route(address('json'), async ({ db, params }) => {
  const edition = await editionOfFile(db, params)
  const outcome = (await counts(db, edition).official()) ?? notFound()
  const all = await projects(db, edition).all()
  const election = electionOf(edition, all, await ballots(db, edition).all())
  const text = JSON.stringify(exportedOutcome(edition, outcome.count, election), null, 1)
  return bytes('application/json; charset=utf-8', text, { fileName: `${edition.slug}.json` })
})
