import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backupCase, freshArchive, replacedBackupCase, restoreCase } from './backup-cases.ts'
import { type CrashCase, type CrashReport, crashRounds } from './crash-rounds.ts'
import { fillWithFacts, scratchTown } from './scratch-town.ts'

const rows = 120_000
const rounds = Number(process.argv[2] ?? 20)

/** Kills each command `rounds` times and says what was found. @returns whether all was well */
async function main(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-crash-'))
  const town = await scratchTown()
  const other = await scratchTown()
  try {
    await fillWithFacts(town, rows)
    const reports = [
      await told(backupCase(town, folder)),
      await told(replacedBackupCase(town, folder)),
      await told(restoreCase(other, await freshArchive(town, folder), rows)),
    ]
    return reports.every(({ faults }) => faults.length === 0)
  } finally {
    await other.close()
    await town.close()
    await rm(folder, { recursive: true })
  }
}

async function told(one: CrashCase): Promise<CrashReport> {
  const report = await crashRounds({ ...one, rounds })
  const { name, killed, before, after, faults, lastsMs } = report
  process.stdout.write(
    `${faults.length === 0 ? '✓' : '✗'} ${name} : ${rounds} tours (${Math.round(lastsMs)} ms chacun), ${killed} tués en route ; ${before} avant, ${after} après, ${faults.length} entre les deux\n`,
  )
  for (const fault of faults) process.stdout.write(`  - ${fault}\n`)
  return report
}

process.exitCode = (await main()) ? 0 : 1
