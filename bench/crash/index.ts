import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inProject } from '../../src/platform/files/index.ts'
import { withInventedFile } from '../filled-town.ts'
import { writeSection } from '../report/document.ts'
import { seconds } from '../report/figures.ts'
import { circumstances } from '../report/machine.ts'
import { table } from '../report/table.ts'
import { runParvis } from '../run-parvis.ts'
import { scratchServer, type ScratchTown } from '../scratch-server.ts'
import {
  backupCase,
  fillWithFacts,
  freshArchive,
  replacedBackupCase,
  restoreCase,
} from './backup-cases.ts'
import { type CrashCase, type CrashReport, crashRounds } from './crash-rounds.ts'
import { countCase, importCase } from './edition-cases.ts'
import { fullDisk } from './full-disk.ts'

const rows = 120_000
const edition = { voters: 6000, projects: 60 }

/**
 * Kills each command half-way, again and again, and looks at what is left; then fills the disk.
 *
 *     npm run crash -- [--rounds 20] [--write]
 *
 * `--write` puts the table into docs/reliability.md. Leaves with 1 when anything was found between
 * before and after, or out of order on a full disk.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '20' },
      write: { type: 'boolean', default: false },
    },
  })
  const reports = await allReports(Number(values.rounds))
  const text = `_${circumstances(new Date())}_\n\n${tableOf(reports)}`
  process.stdout.write(`\n${text}\n`)
  for (const fault of reports.flatMap(({ faults }) => faults)) process.stdout.write(`✗ ${fault}\n`)
  if (values.write) writeSection(inProject('docs', 'reliability.md'), { name: 'crash', text })

  const disk = await withInventedFile({ ...edition, voters: 60_000 }, fullDisk)
  if (disk === null) {
    process.stderr.write(
      'Un disque plein ne s’essaie que par root, sous Linux : il n’est PAS essayé.\n',
    )
  } else {
    const seen = `_${circumstances(new Date())}_\n\n${disk.map((line) => `- ${line.trim()}`).join('\n')}`
    process.stdout.write(`\n${seen}\n`)
    if (values.write)
      writeSection(inProject('docs', 'reliability.md'), { name: 'disk', text: seen })
  }
  const isDiskCalm = disk === null || disk.every((line) => !line.startsWith('✗'))
  return isDiskCalm && reports.every(({ faults }) => faults.length === 0) ? 0 : 1
}

async function allReports(rounds: number): Promise<readonly CrashReport[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-crash-'))
  const server = await scratchServer()
  const rehearse = async (one: CrashCase): Promise<CrashReport> => {
    process.stderr.write(`${one.name}…\n`)
    const report = await crashRounds(one, server, rounds)
    // The command itself, once at the end: it looks at what each round has looked at.
    await runParvis(['db', 'verify'], { environment: { DATABASE_URL: one.town.url } })
    return report
  }
  try {
    const [town, other] = [await server.town(), await server.town()]
    const editions = await withInventedFile(edition, (file) => editionReports(town, file, rehearse))
    const full = await server.town()
    await fillWithFacts(full, rows)
    return [
      ...editions,
      await rehearse(backupCase(full, folder)),
      await rehearse(replacedBackupCase(full, folder)),
      await rehearse(restoreCase(other, await freshArchive(full, folder), rows)),
    ]
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

async function editionReports(
  town: ScratchTown,
  file: string,
  rehearse: (one: CrashCase) => Promise<CrashReport>,
): Promise<readonly CrashReport[]> {
  const stored = await rehearse(await importCase(town, file))
  const begun = performance.now()
  // Deaths are to fall in the count, which comes after as long a time as the import alone.
  const counting = await countCase(town, file, 0)
  const whole = performance.now() - begun
  return [stored, await rehearse({ ...counting, fromShare: Math.min(0.9, stored.lastsMs / whole) })]
}

const tableOf = (reports: readonly CrashReport[]): string =>
  table(
    [
      'killed command',
      'a run lasts',
      'rounds',
      'killed half-way',
      'of which with PostgreSQL',
      'found before',
      'found after',
      'found between',
    ],
    reports.map((report) => [
      report.name,
      seconds(report.lastsMs),
      String(report.rounds),
      String(report.killed),
      String(report.killedWithServer),
      String(report.before),
      String(report.after),
      String(report.faults.length),
    ]),
  )

process.exitCode = await main()
