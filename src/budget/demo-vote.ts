import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { daysAfter, type Day, startOfDay } from '../platform/kernel/day.ts'
import { parseFraction, zero } from '../platform/kernel/fraction.ts'
import { inFrench, readIn } from '../platform/words/content.ts'
import { ballotBoxes, newVoteKey } from '../voting/index.ts'
import { type DemoProject, latestProjects } from './demo-projects.ts'
import { ballotSheet, type RunningEdition } from './rules/running-edition.ts'
import { runningEditions } from './store/running-editions.ts'

const euros = (amount: number) => parseFraction(String(amount)) ?? zero

export interface DemoNeighbourhood {
  readonly id: string
  readonly name: string
}

/** The edition of the year, its vote open for three days already. @returns its slug */
export async function loadDemoVote(
  tx: Transaction<object>,
  about: {
    readonly today: Day
    readonly now: Date
    readonly zone: string
    readonly neighbourhoods: readonly DemoNeighbourhood[]
  },
): Promise<string> {
  const { today, now, zone, neighbourhoods } = about
  const year = today.slice(0, 4)
  const slug = `budget-participatif-${year}`
  const edition: RunningEdition = {
    id: randomUUID(),
    slug,
    name: inFrench(`Budget participatif ${year}`),
    isFictional: true,
    rule: { format: 'up-to-k', most: 5, mostPerList: null, mayBeBlank: false },
    leastAge: 7,
    level: 0,
    showsTurnout: true,
    admitsOutside: false,
    admitsClasses: false,
    opensAt: startOfDay(zone, daysAfter(today, -3)).toISOString(),
    closesAt: new Date(
      startOfDay(zone, daysAfter(today, 12)).getTime() + 20 * 3_600_000,
    ).toISOString(),
    tieSeed: `Budget participatif ${year} : ordre tiré avant le vote`,
    envelopes: [
      {
        code: 'ville',
        name: 'Toute la ville',
        money: euros(90_000),
        neighbourhood: null,
        archivedAs: null,
      },
      ...neighbourhoods.map(({ id, name }) => ({
        code: id,
        name,
        money: euros(12_000),
        neighbourhood: id,
        archivedAs: null,
      })),
    ],
    projects: demoProjects(neighbourhoods),
    withdrawn: [],
    announcedAt: now.toISOString(),
    counted: null,
    publishedAt: null,
  }
  await runningEditions(tx).add(edition, now)
  await openForVisitors(tx, edition, now)
  return slug
}

/**
 * Opens the demonstration’s vote, with a key that is thrown away at once: its ballots can be cast,
 * and nobody will ever open them. Whoever wants to see a count rehearses one.
 */
async function openForVisitors(
  tx: Transaction<object>,
  edition: RunningEdition,
  now: Date,
): Promise<void> {
  const boxes = ballotBoxes(tx)
  const name = readIn(edition.name, 'fr').text
  const box = await boxes.prepare(
    {
      subject: { kind: 'edition', id: edition.slug },
      name,
      rule: edition.rule,
      sheet: ballotSheet(edition),
      opensAt: edition.opensAt,
      closesAt: edition.closesAt,
      showsTurnout: edition.showsTurnout,
      isRehearsal: false,
    },
    now,
  )
  const about = { box: box.id, boxName: name, createdAt: now.toISOString() }
  await boxes.noteKeyChecked(await boxes.setKey(box, (await newVoteKey(about)).publicKey), now)
  await boxes.act(box, 'open', now)
}

/** Nine for the town and three for each neighbourhood, of those invented for the last edition. */
function demoProjects(neighbourhoods: readonly DemoNeighbourhood[]): RunningEdition['projects'] {
  const of = (name: string | null, count: number) =>
    latestProjects.filter(({ neighbourhood }) => neighbourhood === name).slice(0, count)
  const lists: readonly (readonly [envelope: string, projects: readonly DemoProject[]])[] = [
    ['ville', of(null, 9)],
    ...neighbourhoods.map(({ id, name }) => [id, of(name, 3)] as const),
  ]
  return lists
    .flatMap(([envelope, projects]) => projects.map((project) => ({ envelope, project })))
    .map(({ envelope, project }, place) => ({
      code: String(place + 1),
      envelope,
      title: project.title,
      description: '',
      summary: `Thème : ${project.theme}. Projet inventé pour la démonstration.`,
      cost: euros(project.cost),
      theme: project.theme,
    }))
}
