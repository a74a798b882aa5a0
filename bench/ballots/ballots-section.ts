import type { MeasuredSection } from '../report/document.ts'
import { grouped, median, milliseconds } from '../report/figures.ts'
import { budget, table } from '../report/table.ts'
import { scratchServer } from '../scratch-server.ts'
import { type CastingFigures, type CastingRound, castingRounds } from './casting-rounds.ts'

const atOnce = 32
const ballots = 3000
const leastRatio = 0.5
const mostP99Ms = 150

/** What a ballot costs over HTTP, beside the statement that writes it. */
export async function ballotsSection(rounds: number): Promise<MeasuredSection> {
  const server = await scratchServer()
  try {
    const figures = await castingRounds(server, { rounds, ballots, atOnce })
    return { name: 'ballots', text: said(figures) }
  } finally {
    await server.close()
  }
}

const ratioOf = ({ http, driver }: CastingRound): number => http.perSecond / driver.perSecond

function said(rounds: readonly CastingRound[]): string {
  const over = (kind: keyof CastingRound, figure: keyof CastingFigures) =>
    median(rounds.map((round) => round[kind][figure]))
  const ratio = median(rounds.map(ratioOf))
  const p99 = over('http', 'p99Ms')
  const cost = (kind: keyof CastingRound, figure: keyof CastingFigures) =>
    `${over(kind, figure).toFixed(2)} ms`
  const line = (name: string, kind: keyof CastingRound) => [
    name,
    `${grouped(over(kind, 'perSecond'))}/s`,
    milliseconds(over(kind, 'p50Ms')),
    milliseconds(over(kind, 'p99Ms')),
    cost(kind, 'cpuMs'),
    kind === 'http' ? cost(kind, 'serverCpuMs') : '—',
    cost(kind, 'databaseCpuMs'),
  ]
  return [
    `${grouped(ballots)} sealed ballots a round, ${atOnce} at once, each of another signed-in voter, every one on the disk when it is acknowledged (\`synchronous_commit\` on) and counted in the box afterwards. Client, application and PostgreSQL share the same cores; the client is one process, the same for both.`,
    table(
      ['way', 'ballots', 'median', '99th', 'CPU per ballot: client', 'application', 'PostgreSQL'],
      [line('over HTTP', 'http'), line('the statement, by the driver', 'driver')],
    ),
    `Rate over HTTP, of the driver’s: **${ratio.toFixed(2)}** (${budget(`≥ ${leastRatio}`, ratio >= leastRatio)}); 99th: ${milliseconds(p99)} (${budget(`≤ ${mostP99Ms} ms`, p99 <= mostP99Ms)}). Round by round: ${rounds.map((round) => `${grouped(round.http.perSecond)} of ${grouped(round.driver.perSecond)}, ${ratioOf(round).toFixed(2)}`).join(' · ')}.`,
  ].join('\n\n')
}
