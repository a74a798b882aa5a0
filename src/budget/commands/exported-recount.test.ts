import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type } from '../../platform/commands/terminal.testing.ts'
import { countElection, isSequential } from '../methods/count-election.ts'
import { openPb, readPbElection, writePb } from '../pb/index.ts'
import { countedBallots } from '../rules/counted-ballots.ts'
import { exportedBallots } from '../rules/exported-ballots.ts'
import { exportedOutcome } from '../rules/exported-outcome.ts'
import { importedEdition } from '../rules/imported-edition.ts'
import { electionOf } from '../store/ballots.ts'
import { recountCommand } from './recount.ts'

const elections = fileURLToPath(new URL('../elections/', import.meta.url))
const names = (await readdir(elections)).filter((name) => name.endsWith('.pb'))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-exported-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The two files that anyone downloads of an edition imported from `name`. */
async function exported(name: string): Promise<{ ballots: string; results: string }> {
  const pb = await readPbElection(openPb(join(elections, name), Readable.from([])))
  const { edition, projects, ballots } = importedEdition(pb, {
    id: '00000000-0000-7000-8000-000000000001',
    name,
    file: name,
    sha256: '0'.repeat(64),
    isFictional: true,
  })
  const { settings, tieOrder } = edition
  if (!isSequential(settings)) throw new Error('an import counts by a rule')
  const election = electionOf(edition, projects, ballots)
  const count = countElection(election, settings, tieOrder)
  const ranked = projects.map((project) => {
    const place = count.selected.indexOf(project.code)
    return { ...project, winnerRank: place === -1 ? null : place + 1 }
  })
  const results = join(folder, `${name}.json`)
  await writeFile(
    results,
    JSON.stringify(exportedOutcome(edition, count, countedBallots(election))),
  )
  return { ballots: [...writePb(exportedBallots(edition, ranked, ballots))].join(''), results }
}

describe('An exported edition, counted again by a stranger', () => {
  test('has elections to be tried on', () => {
    expect(names.length).toBeGreaterThan(10)
  })

  test.each(names)(
    '%s: everything is the same, to the last round and the last ballot',
    async (name) => {
      const { ballots, results } = await exported(name)
      const { code, out } = await type(recountCommand, ['-', results], ballots)
      expect(out).toContain('Mêmes lauréats, mêmes voix, mêmes tours : ')
      expect(out).not.toContain('Pas comparé')
      expect(code).toBe(0)
    },
  )

  test.each(names)('%s: the ballots alone give the same winners', async (name) => {
    const { ballots } = await exported(name)
    const { code, out } = await type(recountCommand, ['-'], ballots)
    expect(out).toContain('Mêmes lauréats')
    expect(code).toBe(0)
  })

  test('one ballot of the exported file altered, no winner changed: it is seen', async () => {
    const { ballots, results } = await exported('deux-rives.pb')
    const line = '\n10;rive-droite\n'
    expect(ballots).toContain(line)
    const altered = ballots.replace(line, '\n10;\n')
    const { code, out } = await type(recountCommand, ['-', results], altered)
    expect(code).toBe(1)
    expect(out).toContain('Mêmes lauréats, mais le compte diffère : 10 bulletins, 4 tours')
    expect(out).toContain(
      'rive-droite « Un préau, rive droite », voix ou points : publié 4, recompté 3.',
    )
    expect(
      out,
    ).toContain(`Premier tour différent, le tour 4, rive-droite « Un préau, rive droite » :
  voix ou points : publié 4, recompté 3.
`)
    // From the ballots alone too: votes are written beside the projects.
    const alone = await type(recountCommand, ['-'], altered)
    expect(alone.code).toBe(1)
    expect(alone.out).toContain('voix ou points : publié 4, recompté 3.')
  })
})
