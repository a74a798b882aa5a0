import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import { parsePb, toElection } from '../pb/index.ts'
import { exportedBallots } from './exported-ballots.ts'
import { importedEdition } from './imported-edition.ts'
import { slugOf } from '../../platform/kernel/slug.ts'

const file = `META
key;value
description;Essai
unit;Trois-Ponts
budget;1000.50
vote_type;cumulative
date_begin;1.09.2025
date_end;12.10.2025
max_sum_points;7
anything;kept
PROJECTS
project_id;cost;name;category;district;selected
B;400;Un banc;Nature, Sport;Le Coteau;1
A;900.25;"Un abri; grand";;;0
VOTES
voter_id;vote;points;age
v1;A,B;5,2;34
v2;B;7;12
`
const pb = toElection(parsePb(file))
const imported = importedEdition(pb, {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Trois-Ponts 2025',
  file: 'essai.pb',
  sha256: '0'.repeat(64),
  isFictional: true,
})

describe('An edition made of a file', () => {
  test('has its money to the cent, its dates as days and its voters counted', () => {
    expect(imported.edition).toMatchObject({
      slug: 'trois-ponts-2025',
      budget: fraction(2001, 2),
      beganOn: '2025-09-01',
      endedOn: '2025-10-12',
      voters: 2,
      settings: { rule: 'greedy', satisfaction: 'points' },
      tieOrder: ['A', 'B'],
    })
  })
  test('keeps every line the file says of itself', () => {
    expect(imported.edition.source.meta).toContainEqual(['anything', 'kept'])
  })
  test('knows its projects, their points, and what the town published', () => {
    expect(imported.projects).toMatchObject([
      {
        code: 'B',
        score: fraction(9),
        supporters: 2,
        themes: ['Nature', 'Sport'],
        publishedAsWinner: true,
      },
      { code: 'A', title: 'Un abri; grand', neighbourhood: null, publishedAsWinner: false },
    ])
  })
  test('leaves again as a file with the same election, and nothing about who voted', () => {
    const left = exportedBallots(imported.edition, imported.projects, imported.ballots)
    expect(toElection(left).election).toEqual(pb.election)
    expect(left.voteColumns).toEqual(['voter_id', 'vote', 'points'])
    expect(left.votes.map(([voter]) => voter)).toEqual(['1', '2'])
    expect(left.meta).toContainEqual(['rule', 'greedy'])
  })
})

test('The name of an edition becomes an address in plain letters', () => {
  expect(slugOf('Évry, été 2025 !')).toBe('evry-ete-2025')
  expect(slugOf('§§')).toBe('')
})
