import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { inProject } from '../../src/platform/files/index.ts'
import { newVoteKey, sealBallot, writeChoice } from '../../src/voting/index.ts'
import { choose, smallSheet, upToThree } from '../../src/voting/testing.ts'
import { openAll } from '../../src/voting/work/open-all.ts'
import type { BallotToOpen } from '../../src/voting/work/opened-ballot.ts'
import type { MeasuredSection } from '../report/document.ts'
import { grouped, median, seconds } from '../report/figures.ts'
import { table } from '../report/table.ts'

const count = 20_000

interface Figures {
  readonly ms: number
  /** Processor time, all threads, over the time it took: how many cores were at work. */
  readonly cores: number
  readonly steps: number
}

/** Sealed ballots opened in threads, and here: what the cores bring, and how often one is told. */
export async function openingSection(rounds: number): Promise<MeasuredSection> {
  const box = { id: 'box', rule: upToThree, sheet: smallSheet, erasedVariants: [] }
  const about = { box: box.id, boxName: 'Essai', createdAt: '2026-05-04T10:00:00Z' }
  const { publicKey, privateKey } = await newVoteKey(about)
  const variant = 'coteau'
  const ballots: BallotToOpen[] = []
  for (let one = 0; one < count; one += 1) {
    const plain = writeChoice(upToThree, smallSheet, choose('1', '11'))
    ballots.push({
      variant,
      ciphertext: await sealBallot(publicKey, { box: box.id, variant }, plain),
    })
  }
  const built = pathToFileURL(inProject('var', 'build', 'workers', 'open-ballots.js'))
  const measured = async (program: URL | null): Promise<Figures> => {
    let steps = 0
    const onProgress = () => void (steps += 1)
    const [cpu, begun] = [process.cpuUsage(), performance.now()]
    const opened = await openAll({ box, privateKey, ballots, program, onProgress })
    if (opened.length !== count) throw new Error(`${opened.length} ballots of ${count}.`)
    const [ms, { user, system }] = [performance.now() - begun, process.cpuUsage(cpu)]
    return { ms, cores: (user + system) / 1000 / ms, steps }
  }
  const [inThreads, here]: [Figures[], Figures[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    inThreads.push(await measured(built))
    here.push(await measured(null))
  }
  return { name: 'opening', text: said(inThreads, here) }
}

function said(inThreads: readonly Figures[], here: readonly Figures[]): string {
  const over = (figures: readonly Figures[], figure: keyof Figures) =>
    median(figures.map((one) => one[figure]))
  const line = (name: string, figures: readonly Figures[]) => [
    name,
    seconds(over(figures, 'ms')),
    over(figures, 'cores').toFixed(1),
    grouped(over(figures, 'steps')),
  ]
  return [
    `${grouped(count)} sealed ballots, in memory: opened, checked against the rule, and told.`,
    table(
      ['way', 'time', 'cores at work', 'steps shown'],
      [line('in threads, as the vote does', inThreads), line('in one place', here)],
    ),
  ].join('\n\n')
}
