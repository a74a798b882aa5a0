import { grouped, kilobytes, milliseconds } from '../report/figures.ts'
import { budget, table } from '../report/table.ts'
import type { PageFigures } from './page-rounds.ts'

const mostCpuDrawn = 20

/** Pages drawn anew at each visit: what a visitor waits, what one costs beside a bare server. */
export const drawnTable = (pages: readonly PageFigures[]): string =>
  table(
    [
      'page',
      'body',
      'drawn',
      'a visitor waits (median, 99th)',
      'CPU, × bare',
      'budget',
      '× bare at its pace',
    ],
    pages.map((figures) => [
      figures.page.name,
      kilobytes(figures.bytes),
      `${grouped(figures.drawn.perSecond)}/s`,
      `${milliseconds(figures.drawn.p50Ms)}, ${milliseconds(figures.drawn.p99Ms)}`,
      figures.drawn.cpuRatio.toFixed(1),
      judged(figures),
      figures.drawn.pacedCpuRatio.toFixed(1),
    ]),
  )

/** A page that asks the database at each visit is judged at its pace (decision 0026). */
function judged({ page, drawn: { cpuRatio, pacedCpuRatio } }: PageFigures): string {
  return page.reads === undefined
    ? budget(`≤ ${mostCpuDrawn}`, cpuRatio <= mostCpuDrawn)
    : budget(`≤ ${mostCpuDrawn} at its pace`, pacedCpuRatio <= mostCpuDrawn)
}

/** What the readings alone cost, a sentence each: a bare server that asks them before it sends the same bytes. */
export const readingsAlone = (pages: readonly PageFigures[]): string =>
  pages
    .flatMap(({ page, askingCpuRatio, drawn }) =>
      askingCpuRatio === null
        ? []
        : [
            `- ${page.name}: ${askingCpuRatio.toFixed(1)} × bare for its reading alone, ${drawn.cpuRatio.toFixed(1)} for the page.`,
          ],
    )
    .join('\n')
