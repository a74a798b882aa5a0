import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { equals, fraction, toText } from '../../platform/kernel/fraction.ts'
import type { Election } from '../methods/election.ts'
import { parsePb } from './parse-pb.ts'
import { readPb, readPbElection } from './read-pb.ts'
import { toElection } from './to-election.ts'
import { writePb } from './write-pb.ts'

const folder = join(
  process.env['PARVIS_SHARED'] ?? join(process.cwd(), '..', 'shared'),
  'data',
  'pb',
)
const index = join(folder, 'index.json')

if (!existsSync(index)) {
  describe.skip(`The public .pb files are not in ${folder} (PARVIS_SHARED says where): SKIPPED`, () => {
    test('all of them are read', () => {})
  })
} else {
  const { files } = JSON.parse(readFileSync(index, 'utf8')) as {
    files: readonly PublicFile[]
  }

  describe(`The ${files.length} public .pb files`, () => {
    test.each(files)('$file: read whole, written, read again, recounted', async (known) => {
      const path = join(folder, known.storedAs)
      const file = await readPb(createReadStream(path))
      expect(parsePb([...writePb(file)].join(''))).toEqual(file)

      const { origin, ...streamed } = await readPbElection(createReadStream(path))
      const { election, facts, warnings } = streamed
      expect(origin.sha256).toBe(known.sha256)
      expect(streamed).toEqual(toElection(file))
      expect({
        voteType: election.format,
        voters: election.ballots.length,
        projects: election.projects.length,
        budget: toText(election.budget),
      }).toEqual({
        voteType: known.voteType,
        voters: known.voters,
        projects: known.projects,
        budget: known.budget,
      })

      // The published column counts a repeated project as often as it is named.
      const hasRepeats = warnings.some(({ code }) => code.startsWith('repeated-choice'))
      expect(warnings).toHaveLength(hasRepeats ? 1 : 0)
      const recounted = votesByProject(election)
      const agrees = facts.map(({ publishedVotes }, k) =>
        publishedVotes === null ? true : equals(publishedVotes, fraction(recounted[k] ?? -1)),
      )
      expect(agrees.every(Boolean)).toBe(!hasRepeats)
    })
  })
}

interface PublicFile {
  readonly file: string
  readonly storedAs: string
  readonly sha256: string
  readonly voteType: string
  readonly voters: number
  readonly projects: number
  readonly budget: string
}

function votesByProject(election: Election): readonly number[] {
  const votes = election.projects.map(() => 0)
  for (const ballot of election.ballots) {
    for (const project of ballot.projects) votes[project] = (votes[project] ?? 0) + 1
  }
  return votes
}
