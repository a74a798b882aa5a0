import { Readable } from 'node:stream'
import { type Asked, bytes, everyone, notFound, route } from '../../platform/web/index.ts'
import { writePb } from '../pb/index.ts'
import { exportedBallots } from '../rules/exported-ballots.ts'
import { exportedOutcome } from '../rules/exported-outcome.ts'
import { exportedProjects } from '../rules/exported-projects.ts'
import { ballots } from '../store/ballots.ts'
import { fileAddress } from './addresses.ts'
import { findShownEdition } from './shown-edition.ts'

const address = (ending: string) =>
  ({
    get: `/budget-participatif/:edition/donnees/:file.${ending}`,
    may: everyone,
    params: fileAddress,
  }) as const

/** The file bears the name of its edition, so that a saved copy still says what it is. */
async function editionOfFile(
  asked: Asked<{ readonly edition: string; readonly file: string }, unknown>,
) {
  const { edition, file } = asked.params
  return (edition === file ? await findShownEdition(asked, edition) : null) ?? notFound()
}

export const ballotsFile = route(address('pb'), async (asked) => {
  const { edition, all } = await editionOfFile(asked)
  const file = exportedBallots(edition, await all(), await ballots(asked.db, edition).all())
  return bytes('text/plain; charset=utf-8', Readable.from(writePb(file)), {
    fileName: `${edition.slug}.pb`,
  })
})

export const projectsFile = route(address('csv'), async (asked) => {
  const { edition, all } = await editionOfFile(asked)
  const text = exportedProjects(edition, await all())
  return bytes('text/csv; charset=utf-8', text, { fileName: `${edition.slug}.csv` })
})

export const outcomeFile = route(address('json'), async (asked) => {
  const shown = await editionOfFile(asked)
  const { edition } = shown
  const outcome = (await shown.outcome()) ?? notFound()
  const counted = exportedOutcome(edition, outcome.count, await shown.countedBallots())
  const text = JSON.stringify(counted, null, 1)
  return bytes('application/json; charset=utf-8', text, { fileName: `${edition.slug}.json` })
})
