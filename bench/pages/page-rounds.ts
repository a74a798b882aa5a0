import { get } from 'node:http'
import { median } from '../report/figures.ts'
import { otherMarks } from './measured-load.ts'
import type { ReadingName } from './readings.ts'
import { type MeasuredServer, measuredServer, type Visitors, visitors } from './measured-server.ts'

/** A page to be measured. */
export interface MeasuredPage {
  readonly name: string
  readonly path: string
  readonly encoding: 'identity' | 'br'
  /** Who asks; anybody when absent. */
  readonly cookie?: string
  /** What it asks the database at each visit, where no memory can answer: measured alone too. */
  readonly reads?: ReadingName
}

/** One way of serving a page, medians of the rounds. */
export interface Serving {
  /** Of the server's process, per answer, to one visitor. */
  readonly cpuMs: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Of CPU, against the bare server asked in the same round as fast as it answers. */
  readonly cpuRatio: number
  /**
   * The same, of the bare server asked at the pace of the drawn page (decision 0023): a processor that
   * waits for a database between two answers does the next one slower.
   */
  readonly pacedCpuRatio: number
  /** Of the rate, against the bare server in the same round. */
  readonly rateRatio: number
}

export interface PageFigures {
  readonly page: MeasuredPage
  /** Of the body, as sent. */
  readonly bytes: number
  readonly bare: Serving
  readonly kept: Serving
  readonly drawn: Serving
  /** CPU of a bare server that first asks the database what the page `reads`, against the bare server. */
  readonly askingCpuRatio: number | null
}

const eachMs = 1500
const ways = ['bare', 'kept', 'drawn'] as const
type Way = (typeof ways)[number]

/**
 * Serves each page in three ways, turn by turn: by a bare server that holds the very bytes, by the
 * site from its memory of pages, by the site that draws it anew each time.
 */
export async function pageRounds(
  url: string,
  pages: readonly MeasuredPage[],
  rounds: number,
): Promise<readonly PageFigures[]> {
  const servers: Readonly<Record<Way, MeasuredServer>> = {
    bare: await measuredServer({ kind: 'bare' }),
    kept: await measuredServer({ kind: 'site', url, keepsPages: true }),
    drawn: await measuredServer({ kind: 'site', url, keepsPages: false }),
  }
  const crowd = visitors()
  try {
    const figures: PageFigures[] = []
    for (const page of pages) {
      const asking = await askingServer(page, url)
      try {
        figures.push(await figuresOf(page, { ...servers, asking }, crowd, rounds))
      } finally {
        asking?.close()
      }
    }
    return figures
  } finally {
    crowd.close()
    for (const way of ways) servers[way].close()
  }
}

const askingServer = async ({ reads }: MeasuredPage, url: string) =>
  reads === undefined ? null : measuredServer({ kind: 'asking', url, reading: reads })

type Servers = Readonly<Record<Way, MeasuredServer>> & { readonly asking: MeasuredServer | null }

async function figuresOf(
  page: MeasuredPage,
  servers: Servers,
  crowd: Visitors,
  rounds: number,
): Promise<PageFigures> {
  const answer = await answerOf(servers.kept.port, page)
  await servers.bare.order({ do: 'send', ...answer })
  await servers.asking?.order({ do: 'send', ...answer })
  // Each way is warmed before it is measured: a server lives for months.
  for (let turn = 0; turn < 3; turn += 1) {
    for (const way of ways) await measured(servers[way], page, crowd)
    if (servers.asking !== null) await measured(servers.asking, page, crowd)
  }

  const found: (Record<Way, Measure> & { readonly pacedCpuMs: number })[] = []
  const askingRatios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const bare = await measured(servers.bare, page, crowd)
    const kept = await measured(servers.kept, page, crowd)
    const drawn = await measured(servers.drawn, page, crowd)
    const { cpuMs } = await alone(servers.bare, page, crowd, drawn.aloneMs)
    found.push({ bare, kept, drawn, pacedCpuMs: cpuMs })
    if (servers.asking !== null)
      askingRatios.push((await alone(servers.asking, page, crowd)).cpuMs / bare.cpuMs)
  }
  const serving = (way: Way): Serving => {
    const of = (figure: (measure: Measure, round: (typeof found)[number]) => number) =>
      median(found.map((round) => figure(round[way], round)))
    return {
      cpuMs: of(({ cpuMs }) => cpuMs),
      perSecond: of(({ perSecond }) => perSecond),
      p50Ms: of(({ p50Ms }) => p50Ms),
      p99Ms: of(({ p99Ms }) => p99Ms),
      cpuRatio: of(({ cpuMs }, { bare }) => cpuMs / bare.cpuMs),
      pacedCpuRatio: of(({ cpuMs }, { pacedCpuMs }) => cpuMs / pacedCpuMs),
      rateRatio: of(({ perSecond }, { bare }) => perSecond / bare.perSecond),
    }
  }
  return {
    page,
    bytes: Buffer.byteLength(answer.body, 'base64'),
    bare: serving('bare'),
    kept: serving('kept'),
    drawn: serving('drawn'),
    askingCpuRatio: askingRatios.length === 0 ? null : median(askingRatios),
  }
}

interface Measure {
  readonly cpuMs: number
  /** How long a visitor waits when she is alone, half of the time. */
  readonly aloneMs: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/**
 * One visitor alone for what an answer costs: of eight at once, a server reads several questions in
 * one go, and the lighter its answers the more it gains by it. Eight for the rate it can hold.
 */
async function measured(
  server: MeasuredServer,
  page: MeasuredPage,
  crowd: Visitors,
): Promise<Measure> {
  const { cpuMs, p50Ms: aloneMs } = await alone(server, page, crowd)
  const { perSecond, p50Ms, p99Ms } = await visited(server, page, crowd, { connections: 8 })
  return { cpuMs, aloneMs, perSecond, p50Ms, p99Ms }
}

async function alone(server: MeasuredServer, page: MeasuredPage, crowd: Visitors, everyMs = 0) {
  const before = await cpuOf(server)
  const load = await visited(server, page, crowd, { connections: 1, everyMs })
  return { cpuMs: ((await cpuOf(server)) - before) / load.answers, p50Ms: load.p50Ms }
}

const visited = (
  { port }: MeasuredServer,
  { path, encoding, cookie = '' }: MeasuredPage,
  crowd: Visitors,
  { connections, everyMs = 0 }: { readonly connections: number; readonly everyMs?: number },
) => crowd.visit({ port, path, encoding, cookie, connections, everyMs, milliseconds: eachMs })

/** Milliseconds of processor the server's process has used so far. */
async function cpuOf(server: MeasuredServer): Promise<number> {
  const { cpu } = await server.order<{ cpu: NodeJS.CpuUsage }>({ do: 'tell' })
  return (cpu.user + cpu.system) / 1000
}

/** The site's own answer, for the bare server to say: all but what Node adds by itself. */
async function answerOf(port: number, page: MeasuredPage) {
  const answer = await fetchRaw(port, page)
  const own = Object.entries(answer.head).filter(
    ([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name),
  )
  return { head: Object.fromEntries(own), body: answer.body.toString('base64') }
}

/** Not unfolded, as `fetch` would: the very bytes. */
function fetchRaw(port: number, { path, encoding, cookie = '' }: MeasuredPage) {
  return new Promise<{ head: Record<string, string>; body: Buffer }>((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, cookie }
    const asked = get({ port, path: path.replace(otherMarks, ''), host: '127.0.0.1', headers })
    asked.on('error', reject)
    asked.on('response', (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', reject)
      answer.on('end', () => {
        const head = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
        if (answer.statusCode !== 200) reject(new Error(`${path} : ${answer.statusCode}`))
        resolve({ head: Object.fromEntries(head), body: Buffer.concat(pieces) })
      })
    })
  })
}
