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
    pages.map(({ page, bytes, drawn }) => [
      page.name,
      kilobytes(bytes),
      `${grouped(drawn.perSecond)}/s`,
      `${milliseconds(drawn.p50Ms)}, ${milliseconds(drawn.p99Ms)}`,
      drawn.cpuRatio.toFixed(1),
      budget(`≤ ${mostCpuDrawn}`, drawn.cpuRatio <= mostCpuDrawn),
      drawn.pacedCpuRatio.toFixed(1),
    ]),
  )

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
