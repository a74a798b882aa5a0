import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Database } from '../platform/database/database.ts'
import type { Chance } from '../platform/kernel/chance.ts'
import type { Day } from '../platform/kernel/day.ts'
import { seededChance } from '../platform/chance/index.ts'
import { enqueue } from '../platform/jobs/index.ts'
import { type DemoProject, earlierProjects, latestProjects } from './demo-projects.ts'
import { writePb, type PbFile } from './pb/index.ts'
import { readEdition } from './read-edition.ts'
import { importedEdition } from './rules/imported-edition.ts'
import { importEdition } from './store/import-edition.ts'
import { countEditionJob } from './work/count-edition.ts'

/** What an invented edition is made of. */
interface DemoEdition {
  readonly year: number
  readonly budget: number
  readonly voters: number
  readonly projects: readonly DemoProject[]
}

/** Where an invented neighbourhood lies, for its projects to stand somewhere in it. */
export interface DemoPlace {
  readonly name: string
  readonly centre: readonly [longitude: number, latitude: number]
}

/**
 * Loads two past editions of the invented town: a vote every odd year, as in the reference town.
 * The same town always has the same ballots: chance is seeded by the year.
 */
export async function loadDemoEditions(
  db: Database,
  today: Day,
  places: readonly DemoPlace[],
): Promise<void> {
  const thisYear = Number(today.slice(0, 4))
  const latest = thisYear % 2 === 0 ? thisYear - 1 : thisYear - 2
  const invented: readonly DemoEdition[] = [
    { year: latest, budget: 150_000, voters: 1438, projects: latestProjects },
    { year: latest - 2, budget: 120_000, voters: 967, projects: earlierProjects },
  ]
  for (const edition of invented) await loadEdition(db, edition, places)
}

async function loadEdition(db: Database, demo: DemoEdition, places: readonly DemoPlace[]) {
  const file = Readable.from(writePb(inventedFile(demo, places)))
  const { pb, origin, turnout } = await readEdition(file)
  const imported = importedEdition(pb, {
    id: randomUUID(),
    name: `Budget participatif ${demo.year}`,
    file: `demonstration-${demo.year}.pb`,
    sha256: origin.sha256,
    isFictional: true,
  })
  await importEdition(db, imported, turnout, {
    replaces: true,
    alsoWrite: async (transaction) => {
      await enqueue(
        transaction,
        countEditionJob,
        { edition: imported.edition.slug },
        { key: imported.edition.slug },
      )
    },
  })
}

function inventedFile(demo: DemoEdition, places: readonly DemoPlace[]): PbFile {
  const chance = seededChance(`parvis-demonstration-${demo.year}`)
  const { projects } = demo
  return {
    meta: Object.entries({
      description: `Budget participatif ${demo.year} (inventé)`,
      country: 'France',
      unit: 'Cachan (démonstration)',
      instance: String(demo.year),
      num_projects: String(projects.length),
      num_votes: String(demo.voters),
      budget: String(demo.budget),
      vote_type: 'approval',
      rule: 'greedy',
      date_begin: `15.09.${demo.year}`,
      date_end: `12.10.${demo.year}`,
      min_length: '1',
      max_length: '5',
      currency: 'EUR',
      language: 'fr',
    }),
    projectColumns: ['project_id', 'cost', 'name', 'category', 'district', 'latitude', 'longitude'],
    projects: projects.map((project, place) => {
      const spot = spotOf(project, places, chance)
      return [
        String(place + 1),
        String(project.cost),
        project.title,
        project.theme,
        project.neighbourhood ?? '',
        spot?.latitude.toFixed(5) ?? '',
        spot?.longitude.toFixed(5) ?? '',
      ]
    }),
    voteColumns: ['voter_id', 'vote', 'age', 'neighborhood', 'voting_method'],
    votes: Array.from({ length: demo.voters }, (_, voter) => [
      String(voter + 1),
      ...inventedVoter(projects, places, chance),
    ]),
  }
}

/** Near the middle of its neighbourhood, a few streets away at most. */
function spotOf(project: DemoProject, places: readonly DemoPlace[], chance: Chance) {
  const place = places.find(({ name }) => name === project.neighbourhood)
  if (place === undefined) return null
  const aside = () => (chance.below(2001) - 1000) / 1_000_000
  return { longitude: place.centre[0] + 1.5 * aside(), latitude: place.centre[1] + aside() }
}

/** One to five projects of the whole town or of one's own neighbourhood, the appealing ones more often. */
function inventedVoter(
  projects: readonly DemoProject[],
  places: readonly DemoPlace[],
  chance: Chance,
): readonly string[] {
  const home = places[chance.below(places.length)]?.name ?? ''
  const open = projects.filter(
    ({ neighbourhood }) => neighbourhood === null || neighbourhood === home,
  )
  const wanted = chance.below(10) < 7 ? 5 : 1 + chance.below(4)
  const choice = new Set<DemoProject>()
  while (choice.size < Math.min(wanted, open.length)) choice.add(drawn(open, home, chance))
  const codes = [...choice].map((project) => String(projects.indexOf(project) + 1))
  return [codes.join(','), inventedAge(chance), home, chance.below(4) === 0 ? 'paper' : 'internet']
}

function drawn(open: readonly DemoProject[], home: string, chance: Chance): DemoProject {
  const weight = (project: DemoProject) =>
    project.appeal * project.appeal * (project.neighbourhood === home ? 2 : 1)
  let lot = chance.below(open.reduce((sum, project) => sum + weight(project), 0))
  for (const project of open) {
    lot -= weight(project)
    if (lot < 0) return project
  }
  throw new Error('no project was open to this voter')
}

/** From 7, with more people of working age than others. */
const inventedAge = (chance: Chance): string =>
  String(chance.below(5) === 0 ? 7 + chance.below(12) : 16 + chance.below(70))
