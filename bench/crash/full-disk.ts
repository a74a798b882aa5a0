import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { realClock } from '../../src/platform/clock/index.ts'
import { buildServer, neverKnown } from '../../src/platform/web/index.ts'
import { assembleSite } from '../../src/site.ts'
import { loadCountedDemonstration } from '../filled-town.ts'
import { saidByParvis } from '../run-parvis.ts'
import { type ScratchServer, scratchServer } from '../scratch-server.ts'
import { retried } from './retried.ts'
import { requireSound } from './soundness.ts'
import { filesIn } from '../../src/platform/files/index.ts'

const pages = ['/', '/budget-participatif', '/aide', '/plan-du-site']

/** What was seen, one sentence each; a sentence that begins with ✗ is a fault. */
export type FullDiskReport = readonly string[]

/**
 * Fills the disk of the database under a town that is being read and written, frees it, then kills
 * the database under the same town. The disk is a small one in memory: only root may make it, on Linux. `null` elsewhere.
 */
export async function fullDisk(file: string): Promise<FullDiskReport | null> {
  const disk = mkdtempSync(join(tmpdir(), 'parvis-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=0755', 'none', disk])
  if (mounted.status !== 0) {
    rmSync(disk, { recursive: true })
    return null
  }
  try {
    const server = await scratchServer(join(disk, 'pg'))
    try {
      return await seenOnFullDisk(server, disk, file)
    } finally {
      await server.close()
    }
  } finally {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
}

async function seenOnFullDisk(
  server: ScratchServer,
  disk: string,
  file: string,
): Promise<FullDiskReport> {
  const town = await server.town()
  await loadCountedDemonstration(town)
  const log: string[] = []
  const logger = { level: 'warn', stream: { write: (line: string) => void log.push(line) } }
  const site = buildServer(
    await assembleSite({
      db: town.db,
      clock: realClock,
      versions: neverKnown,
      origin: 'http://localhost:3000',
      log: logger,
      storedFiles: filesIn(tmpdir()),
    }),
  )
  const words = ['budget', 'import', file, '--edition', 'Disque plein', '--no-wait']
  const environment = { DATABASE_URL: town.url }
  const report: string[] = []
  const holds = (what: string, isSo: boolean) => report.push(`${isSo ? '✓' : '✗'} ${what}`)

  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - 65_536)))

  const answers = await Promise.all(pages.map((url) => site.inject({ url })))
  const statuses = answers.map(({ statusCode }) => statusCode)
  holds(`disque plein, les pages répondent : ${statuses.join(', ')}`, statuses.every(isCalm))
  const refused = await saidByParvis(words, { environment })
  holds(
    `disque plein, l’import se termine par le code ${refused.code} et dit : ${refused.err.trim()}`,
    refused.code !== 0 && /disque/i.test(refused.err) && !/\n\s+at /.test(refused.err),
  )
  const after = await Promise.all(pages.map((url) => site.inject({ url })))
  const then = after.map(({ statusCode }) => statusCode)
  holds(`après cet import, les pages répondent : ${then.join(', ')}`, then.every(isCalm))

  rmSync(join(disk, 'filler'))
  await retried(async () => void (await town.pool.query('select 1')))
  const found = await retried(() =>
    town.pool.query(`select from edition where slug = 'disque-plein'`),
  )
  holds('rien n’est à demi importé', found.rowCount === 0)
  const accepted = await saidByParvis(words, { environment })
  holds('la place revenue, le même import passe', accepted.code === 0)
  await retried(() => requireSound(town))
  holds('le journal et les clés étrangères sont intacts', true)

  server.kill()
  const lost = await site.inject({ url: '/' })
  holds(`la base tuée, la page d’accueil répond ${lost.statusCode}`, lost.statusCode === 503)
  holds('elle reste une page entière, sans détail technique', isCalmPage(lost.body))
  const begun = performance.now()
  while ((await site.inject({ url: '/' })).statusCode !== 200) await rest(50)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  holds(`la base se relève d’elle-même, la page revient après ${seconds} s`, true)
  const told = [...new Set(log.map((line) => JSON.parse(line)).map(whatOf))]
  report.push(`  le journal technique dit : ${told.join(' ; ')}`)
  await site.close()
  await town.close()
  return report
}

/** Shown as usual, or as a calm page that says to come back. */
const isCalm = (status: number): boolean => status === 200 || status === 503

const isCalmPage = (html: string): boolean =>
  html.startsWith('<!doctype html>') &&
  html.endsWith('</html>') &&
  !/\bat .*\.[jt]s|57P0/.test(html)

const whatOf = ({ msg, err }: { msg: string; err?: { code?: string; because?: string } }): string =>
  `${msg} (${err?.code}, ${err?.because})`
