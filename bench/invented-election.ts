import { Readable } from 'node:stream'
import { seededChance } from '../src/platform/chance/index.ts'
import { type PbFile, writePb } from '../src/budget/pb/index.ts'

export interface InventedElection {
  readonly voters: number
  readonly projects: number
  /** Projects each voter approves at most; 5 by default. */
  readonly choices?: number
}

const districts = ['Nord', 'Est', 'Sud', 'Ouest', 'Centre']

/**
 * An election of our own drawing: the same one each time for the same size. Voters prefer the
 * projects of their district, some projects please more than others, a quarter of all can be paid.
 */
export function inventedElection({ voters, projects, choices = 5 }: InventedElection): PbFile {
  const chance = seededChance(`invented ${voters} × ${projects}`)
  const costs = Array.from({ length: projects }, () => 500 * (10 + chance.below(190)))
  const budget = Math.floor(costs.reduce((sum, cost) => sum + cost, 0) / 4)
  const district = (project: number) => project % districts.length

  // The lower of two lots: projects at the head of the list please more.
  const drawn = () => Math.min(chance.below(projects), chance.below(projects))
  const ballot = (home: number): string => {
    const wanted = 1 + chance.below(Math.min(choices, projects))
    const chosen = new Set<number>()
    for (let lot = 0; lot < 4 * wanted && chosen.size < wanted; lot += 1) {
      const project = drawn()
      if (district(project) === home || chance.below(3) === 0) chosen.add(project)
    }
    return [...chosen].map((project) => project + 1).join(',')
  }

  return {
    meta: Object.entries({
      description: 'Élection inventée pour mesurer',
      country: 'France',
      unit: 'Ville inventée',
      instance: '2026',
      num_projects: String(projects),
      num_votes: String(voters),
      budget: String(budget),
      vote_type: 'approval',
      rule: 'greedy',
      max_length: String(choices),
    }),
    projectColumns: ['project_id', 'cost', 'name', 'category', 'district'],
    projects: costs.map((cost, project) => [
      String(project + 1),
      String(cost),
      `Des arbres, des bancs et une fontaine, rue inventée n° ${project + 1}`,
      ['Nature', 'Sport', 'Culture', 'Rues'][project % 4] ?? '',
      districts[district(project)] ?? '',
    ]),
    voteColumns: ['voter_id', 'vote', 'age', 'neighborhood', 'voting_method'],
    votes: Array.from({ length: voters }, (_, voter) => {
      const home = chance.below(districts.length)
      const channel = chance.below(4) === 0 ? 'paper' : 'internet'
      return [
        String(voter + 1),
        ballot(home),
        String(16 + chance.below(70)),
        districts[home] ?? '',
        channel,
      ]
    }),
  }
}

/** The bytes of its `.pb` file. */
export const inventedFile = (shape: InventedElection): Readable =>
  Readable.from(writePb(inventedElection(shape)))
