import { tmpdir } from 'node:os'
import { performance } from 'node:perf_hooks'
import { addressFile, type FileAddress } from '../../src/addresses/index.ts'
import { realClock } from '../../src/platform/clock/index.ts'
import { directConnection } from '../../src/platform/database/index.ts'
import { buildServer, watchVersions } from '../../src/platform/web/index.ts'
import { assembleSite } from '../../src/site.ts'
import { demoNeighbourhoods, demoTown, towns } from '../../src/town/index.ts'
import type { MeasuredSection } from '../report/document.ts'
import { grouped, median, milliseconds } from '../report/figures.ts'
import { budget, table } from '../report/table.ts'
import { type ScratchServer, scratchServer } from '../scratch-server.ts'
import { inventedAddresses } from './invented-addresses.ts'
import { filesIn } from '../../src/platform/files/index.ts'

const mostMs = 10
/** A town, and a city of half a million people. */
const sizes = [6_000, 300_000] as const
const typings = ['12', '12 r', 'jard', '12 bis rue du jardi', '12 av du vregre 4', 'zanzibar']

interface Figures {
  readonly size: number
  readonly streets: number
  readonly importMs: number
  readonly firstMs: number
  readonly byTyping: ReadonlyMap<string, readonly number[]>
  /** `select 1` through the driver, in the same rounds: what any query costs on this machine. */
  readonly bare: readonly number[]
}

/** How long an address takes to be proposed, in the server, its query included. */
export async function addressesSection(rounds: number): Promise<MeasuredSection> {
  const server = await scratchServer()
  try {
    const figures: Figures[] = []
    for (const size of sizes) figures.push(await measured(server, inventedAddresses(size), rounds))
    return { name: 'addresses', text: said(figures) }
  } finally {
    await server.close()
  }
}

async function measured(
  scratch: ScratchServer,
  addresses: readonly FileAddress[],
  rounds: number,
): Promise<Figures> {
  const { db, pool, address, close } = await scratch.town()
  await towns(db).save(demoTown, demoNeighbourhoods)
  const begun = performance.now()
  await addressFile(db).replace({ insee: '94016', format: 'ban', addresses }, null, new Date())
  const importMs = performance.now() - begun
  await pool.query('analyze address')

  const versions = watchVersions(() => directConnection({ address }))
  const site = await assembleSite({
    db,
    clock: realClock,
    versions,
    origin: 'http://localhost:3000',
    log: { level: 'silent' },
    storedFiles: filesIn(tmpdir()),
  })
  const server = buildServer(site)
  while (versions.known() === null) await new Promise((resolve) => setTimeout(resolve, 10))
  let asked = 0
  const ask = async (typed: string): Promise<number> => {
    asked += 1
    // From another place each time: one alone is soon asked to slow down.
    const remoteAddress = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`
    const start = performance.now()
    const { statusCode } = await server.inject({
      url: `/adresses?q=${encodeURIComponent(typed)}`,
      remoteAddress,
    })
    if (statusCode !== 200) throw new Error(`/adresses answered ${statusCode}.`)
    return performance.now() - start
  }
  const firstMs = await ask('12 rue')
  const byTyping = new Map<string, number[]>()
  const bare: number[] = []
  for (let round = 0; round < rounds * 20; round += 1) {
    const start = performance.now()
    await pool.query('select 1')
    bare.push(performance.now() - start)
    for (const typed of typings) {
      const known = byTyping.get(typed) ?? []
      known.push(await ask(typed))
      byTyping.set(typed, known)
    }
  }
  await server.close()
  await versions.close()
  await close()
  const streets = new Set(addresses.map(({ street }) => street)).size
  return { size: addresses.length, streets, importMs, firstMs, byTyping, bare }
}

const percentile = (measures: readonly number[], share: number): number =>
  measures.toSorted((a, b) => a - b)[Math.floor(measures.length * share)] ?? 0

const inWords = (measures: readonly number[]): string =>
  `${milliseconds(median(measures))}, 99th ${milliseconds(percentile(measures, 0.99))}`

const said = (figures: readonly Figures[]): string =>
  [
    'From the request to the answer of `GET /adresses?q=`, inside the server: the streets are searched in memory, the doors are one query. “First”: the index is made. The import places each address in its neighbourhood and commits.',
    table(
      ['typed', ...figures.map(({ size }) => `${grouped(size)} addresses`), 'budget'],
      [
        ['nothing: `select 1` alone', ...figures.map(({ bare }) => inWords(bare)), ''],
        ...typings.map((typed) => {
          const cells = figures.map(({ byTyping }) => byTyping.get(typed) ?? [])
          const most = percentile(cells[0] ?? [], 0.5)
          return [
            `« ${typed} »`,
            ...cells.map(inWords),
            budget(`≤ ${mostMs} ms at 6,000`, most <= mostMs),
          ]
        }),
      ],
    ),
    table(
      ['addresses', 'streets', 'first', 'import'],
      figures.map(({ size, streets, firstMs, importMs }) => [
        grouped(size),
        grouped(streets),
        milliseconds(firstMs),
        milliseconds(importMs),
      ]),
    ),
  ].join('\n\n')
