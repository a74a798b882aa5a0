import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { seededChance } from '../../platform/chance/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { inFrench, readIn } from '../../platform/words/content.ts'
import { drawOrder } from '../../sortition/index.ts'
import {
  type ActMoment,
  type BallotBox,
  type Choice,
  paperBallots,
  turnoutCells,
  unsealedChoices,
} from '../../voting/index.ts'
import { countElection } from '../methods/count-election.ts'
import { type PbFile, writePb } from '../pb/index.ts'
import { readEdition } from '../read-edition.ts'
import { envelopeBallots } from '../rules/envelope-ballots.ts'
import { importedEdition, type ImportedEdition, usualSettings } from '../rules/imported-edition.ts'
import {
  areFew,
  type CountedVote,
  type RunningEdition,
  type RunningEnvelope,
} from '../rules/running-edition.ts'
import { importEdition } from '../store/import-edition.ts'
import { runningEditions } from '../store/running-editions.ts'
import { countEditionJob } from './count-edition.ts'

/** The order that settles ties, drawn before the vote from the published seed. */
export const tieOrderOf = ({ tieSeed, projects }: RunningEdition): readonly string[] =>
  drawOrder(
    projects.map(({ code }) => code),
    seededChance(tieSeed),
  )

/** Counts the opened ballots, envelope by envelope: seen by those who carry the vote out. */
export async function countVote(
  db: Database,
  edition: RunningEdition,
  box: BallotBox,
  moment: ActMoment,
): Promise<CountedVote> {
  const counted = await countedVote(db, edition, box, moment)
  await runningEditions(db).saveCount(edition, counted, moment.now)
  return counted
}

/** What was voted, by the sealed ballots and on paper, without a mark of which is which. */
async function allChoices(db: Database, box: BallotBox): Promise<readonly Choice[]> {
  return [...(await unsealedChoices(db, box.id)), ...(await paperBallots(db, box).choices())]
}

/** What the ballots give, kept nowhere: of a rehearsal, it is only looked at. */
export async function countedVote(
  db: Database,
  edition: RunningEdition,
  box: BallotBox,
  { zone }: Pick<ActMoment, 'zone'>,
): Promise<CountedVote> {
  const choices = await allChoices(db, box)
  const envelopes = []
  for (const envelope of edition.envelopes) {
    const {
      edition: counted,
      ballots,
      projects,
    } = await envelopeEdition(edition, envelope, choices, zone)
    const election = {
      format: counted.format,
      budget: counted.budget,
      projects: projects.map(({ code, cost }) => ({ id: code, cost })),
      ballots,
    }
    const count = countElection(election, settings(counted.format), counted.tieOrder)
    envelopes.push({
      code: envelope.code,
      voters: ballots.length,
      winners: [...count.selected],
      support: Object.fromEntries(projects.map(({ code, supporters }) => [code, supporters])),
    })
  }
  const paper = (await paperBallots(db, box).choices()).length
  return { ballots: choices.length, paper, envelopes }
}

const settings = (format: Parameters<typeof usualSettings>[0]) => {
  const { rule, ...rest } = usualSettings(format)
  if (rule === 'max-welfare') throw new Error('No town counts by an optimum.')
  return { ...rest, rule }
}

/**
 * Publishes: each envelope becomes an archived edition, with its ballots, its pages and its files,
 * counted again there by the job that counts every archive. All of them, or none.
 *
 * @throws AlreadyImported, NameTaken  an archived edition has this name already
 */
export async function publishVote(
  db: Database,
  edition: RunningEdition,
  box: BallotBox,
  { now, zone }: ActMoment,
): Promise<void> {
  const choices = await allChoices(db, box)
  const turnout = edition.showsTurnout ? await turnoutCells(db, box.id) : []
  await inTransaction(db, async (tx) => {
    const archives = new Map<string, string>()
    for (const envelope of edition.envelopes) {
      const imported = await envelopeEdition(edition, envelope, choices, zone)
      const { slug } = imported.edition
      // Turnout is of the whole vote: told once, with the envelope everybody has.
      await importEdition(tx, imported, envelope.neighbourhood === null ? turnout : [], {
        // An archive is never taken the place of: its ballots exist nowhere else.
        replaces: false,
        alsoWrite: async (transaction) => {
          await enqueue(transaction, countEditionJob, { edition: slug }, { key: slug })
        },
      })
      archives.set(envelope.code, slug)
    }
    await runningEditions(tx).notePublished(edition, archives, now)
  })
}

async function envelopeEdition(
  edition: RunningEdition,
  envelope: RunningEnvelope,
  choices: readonly Choice[],
  zone: string,
): Promise<ImportedEdition> {
  const name = `${readIn(edition.name, 'fr').text} – ${envelope.name}`
  const file = envelopeBallots(edition, envelope, choices, { name, zone })
  const isWithheld = areFew(file.votes.length)
  const { pb, origin } = await readEdition(Readable.from(writePb(file)))
  const imported = importedEdition(pb, {
    id: randomUUID(),
    name,
    file: `${edition.slug}-${envelope.code}.pb`,
    sha256: isWithheld ? withoutBallots(file) : origin.sha256,
    isFictional: edition.isFictional,
  })
  const own = new Set(imported.projects.map(({ code }) => code))
  const tieOrder = tieOrderOf(edition).filter((code) => own.has(code))
  return {
    ...imported,
    edition: {
      ...imported.edition,
      name: inFrench(name),
      tieOrder,
      tieOrderName: 'given',
      ballotsWithheld: isWithheld,
    },
  }
}

/** Of the file without its ballots: with them, so few could be found again by trying them all. */
function withoutBallots(file: PbFile): string {
  const hash = createHash('sha256')
  for (const piece of writePb({ ...file, votes: [] })) hash.update(piece)
  return hash.digest('hex')
}
