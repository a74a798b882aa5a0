import { basename } from 'node:path'
import { publicElectionsFolder } from '../../src/budget/methods/testing/public-elections.ts'
import type { MeasuredSection } from '../report/document.ts'
import {
  grouped,
  interleaved,
  median,
  megabytes,
  milliseconds,
  seconds,
} from '../report/figures.ts'
import { budget, table } from '../report/table.ts'
import { growthLines, growthRules } from './growth.ts'
import { type MeasuredCount, measuredCount } from './measured-count.ts'
import { type NamedCount, namedCounts } from './named-counts.ts'
import { slowestCounts } from './slowest-counts.ts'

const mostBytes = 500_000_000

/** How long counts last, and the memory they need. */
export async function countingSection(rounds: number): Promise<MeasuredSection> {
  const folder = publicElectionsFolder()
  const named = namedCounts(folder)
  if (named.length === 0) {
    process.stderr.write(
      `Élections publiques introuvables dans ${folder} (PARVIS_SHARED) : elles ne sont PAS mesurées.\n`,
    )
  }
  const parts = [
    'Each count runs in a fresh process, as a command does, on one thread; “count” excludes reading.',
    ...(named.length === 0
      ? ['_The public elections were not on this machine._']
      : [
          await namedTable(named, rounds),
          'The slowest of the public elections for each rule:',
          await namedTable(await slowestCounts(folder), rounds),
        ]),
    'How the time of a count grows, on elections of our own drawing (1 to 5 approvals per voter):',
    await growthTable(Math.min(rounds, 3)),
  ]
  return { name: 'counting', text: parts.join('\n\n') }
}

async function namedTable(counts: readonly NamedCount[], rounds: number): Promise<string> {
  const measured = await interleaved(counts, rounds, ({ asked }) => measuredCount(asked))
  return table(
    ['count', 'voters × projects', 'read', 'count', 'budget', 'peak memory', 'budget'],
    measured.map(([{ name, asked, atMostMs }, measures]) => {
      const middle = middleOf(measures)
      const file = 'file' in asked.election ? ` (${townOf(asked.election.file)})` : ''
      return [
        name.includes(',') ? name : name + file,
        `${grouped(middle.voters)} × ${middle.projects}`,
        milliseconds(middle.readMs),
        milliseconds(middle.countMs),
        budget(`≤ ${seconds(atMostMs)}`, middle.countMs <= atMostMs),
        megabytes(middle.peakBytes),
        budget('≤ 500 MB', middle.peakBytes <= mostBytes),
      ]
    }),
  )
}

async function growthTable(rounds: number): Promise<string> {
  const rows: string[][] = []
  for (const { voters, projects, counts } of growthLines) {
    const measured = await interleaved(counts, rounds, measuredCount)
    rows.push([
      `${grouped(voters)} × ${projects}`,
      ...measured.map(([, measures]) => milliseconds(middleOf(measures).countMs)),
    ])
  }
  return table(['voters × projects', ...growthRules.map((rule) => `\`${rule}\``)], rows)
}

/** The median of each figure; of memory, the greatest. */
function middleOf(measures: readonly MeasuredCount[]): MeasuredCount {
  const of = (figure: keyof MeasuredCount) => median(measures.map((measure) => measure[figure]))
  return {
    voters: of('voters'),
    projects: of('projects'),
    readMs: of('readMs'),
    countMs: of('countMs'),
    peakBytes: Math.max(...measures.map(({ peakBytes }) => peakBytes)),
  }
}

/** `Poland_Warszawa_2026.pb.gz` → `Warszawa 2026`. */
const townOf = (file: string): string =>
  basename(file)
    .replace(/\.pb(\.gz)?$/, '')
    .split('_')
    .slice(1)
    .join(' ')
