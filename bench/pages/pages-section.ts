import { importOnly, loadCountedDemonstration, withInventedFile } from '../filled-town.ts'
import type { MeasuredSection } from '../report/document.ts'
import { kilobytes, milliseconds, grouped } from '../report/figures.ts'
import { budget, table } from '../report/table.ts'
import { scratchServer } from '../scratch-server.ts'
import { type MeasuredPage, type PageFigures, pageRounds, type Serving } from './page-rounds.ts'

const mostCpuDrawn = 20
const leastRateKept = 0.8

const volume = { voters: 20_000, projects: 5_000 }
const volumeName = 'Grande edition'
const volumeList = '/budget-participatif/grande-edition/projets'

/** What a page costs, drawn anew or kept, beside a bare server in the same minutes. */
export async function pagesSection(rounds: number): Promise<MeasuredSection> {
  const server = await scratchServer()
  try {
    const town = await server.town()
    await loadCountedDemonstration(town)
    await withInventedFile(volume, (file) => importOnly(town, file, volumeName))
    const found = await town.pool.query<{ slug: string }>(
      `select slug from edition where slug <> 'grande-edition' order by slug desc limit 1`,
    )
    const demo = `/budget-participatif/${found.rows[0]?.slug ?? ''}`
    const figures = await pageRounds(town.url, measuredPages(demo), rounds)
    await town.close()
    return { name: 'pages', text: said(figures) }
  } finally {
    await server.close()
  }
}

const measuredPages = (demo: string): readonly MeasuredPage[] => [
  { name: 'project list, 5,000 projects', path: volumeList, encoding: 'identity' },
  { name: 'the same, searched', path: `${volumeList}?words=fontaine&page=9`, encoding: 'identity' },
  { name: 'the same, `br`', path: volumeList, encoding: 'br' },
  { name: 'home', path: '/', encoding: 'identity' },
  { name: 'project list, demonstration', path: `${demo}/projets`, encoding: 'identity' },
  { name: 'results, demonstration', path: `${demo}/resultats`, encoding: 'identity' },
]

const said = (figures: readonly PageFigures[]): string =>
  [
    `On loopback, over kept connections: eight visitors for the rates and the waits, one for the processor time. “Bare” is a \`node:http\` server that sends the same head and body; ratios are taken within each round. “Kept”: from the memory of whole pages. “Drawn”: anew each time, its queries included (PostgreSQL’s own processor time is not in the figures of CPU); what the pages of an edition share is remembered until it changes, as on a running site. The large edition has 5,000 projects and 20,000 ballots.`,
    table(
      [
        'page',
        'body',
        'bare',
        'kept',
        'rate, of bare',
        'budget',
        'drawn',
        'CPU, × bare',
        'budget',
        '× bare at its pace',
      ],
      figures.map(({ page, bytes, bare, kept, drawn }) => [
        page.name,
        kilobytes(bytes),
        rate(bare),
        rate(kept),
        kept.rateRatio.toFixed(2),
        budget(`≥ ${leastRateKept}`, kept.rateRatio >= leastRateKept),
        rate(drawn),
        drawn.cpuRatio.toFixed(1),
        budget(`≤ ${mostCpuDrawn}`, drawn.cpuRatio <= mostCpuDrawn),
        drawn.pacedCpuRatio.toFixed(1),
      ]),
    ),
    table(
      [
        'page',
        'CPU per answer: bare',
        'kept',
        'drawn',
        'a visitor waits (median, 99th): kept',
        'drawn',
      ],
      figures.map(({ page, bare, kept, drawn }) => [
        page.name,
        ...[bare, kept, drawn].map(({ cpuMs }) => `${cpuMs.toFixed(3)} ms`),
        ...[kept, drawn].map(waits),
      ]),
    ),
  ].join('\n\n')

const rate = ({ perSecond }: Serving): string => `${grouped(perSecond)}/s`
const waits = ({ p50Ms, p99Ms }: Serving): string =>
  `${milliseconds(p50Ms)}, ${milliseconds(p99Ms)}`
