import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicElectionsFolder } from '../../src/budget/methods/testing/public-elections.ts'
import { publicFile } from '../counting/named-counts.ts'
import { importOnly, loadCountedDemonstration, withInventedFile } from '../filled-town.ts'
import type { MeasuredSection } from '../report/document.ts'
import { grouped, kilobytes, median, seconds } from '../report/figures.ts'
import { table } from '../report/table.ts'
import { runParvis } from '../run-parvis.ts'
import { scratchServer, type ScratchTown } from '../scratch-server.ts'

const volume = { voters: 20_000, projects: 5_000 }

/** How long a town takes to be filled, saved, put back and verified, as whole commands. */
export async function keepingSection(rounds: number): Promise<MeasuredSection> {
  const server = await scratchServer()
  const folder = await mkdtemp(join(tmpdir(), 'parvis-keeping-'))
  try {
    const town = await server.town()
    const other = await server.town()
    await loadCountedDemonstration(town)
    const filled = await fill(town)
    const file = join(folder, 'ville.sauvegarde')
    const measures: Record<'backup' | 'restore' | 'verify', number[]> = {
      backup: [],
      restore: [],
      verify: [],
    }
    const at = (place: ScratchTown) => ({ environment: { DATABASE_URL: place.url } })
    for (let round = 0; round < rounds; round += 1) {
      measures.backup.push(await runParvis(['db', 'backup', file], at(town)))
      measures.restore.push(await runParvis(['db', 'restore', file, '--replace'], at(other)))
      measures.verify.push(await runParvis(['db', 'verify'], at(other)))
    }
    const size = (await stat(file)).size
    const ballots = await ballotsIn(town)
    await town.close()
    await other.close()
    return {
      name: 'keeping',
      text: [
        `Whole commands, from Node’s first instruction to its last, on the demonstration and: ${filled.map(({ name }) => name).join('; ')}. In all ${grouped(ballots)} ballots; the backup weighs ${kilobytes(size)}.`,
        table(
          ['command', 'lasts'],
          [
            ...filled.map(({ name, lasts }) => [
              `\`budget import --no-wait\`, ${name}`,
              seconds(lasts),
            ]),
            ['`db backup`', seconds(median(measures.backup))],
            ['`db restore --replace`', seconds(median(measures.restore))],
            ['`db verify`', seconds(median(measures.verify))],
          ],
        ),
      ].join('\n\n'),
    }
  } finally {
    await rm(folder, { recursive: true })
    await server.close()
  }
}

interface Filled {
  readonly name: string
  /** Of the import, without its count. */
  readonly lasts: number
}

async function fill(town: ScratchTown): Promise<readonly Filled[]> {
  const invented = {
    name: `an invented edition of ${grouped(volume.projects)} projects and ${grouped(volume.voters)} ballots`,
    lasts: await withInventedFile(volume, (file) => importOnly(town, file, 'Grande edition')),
  }
  const toulouse = publicFile(publicElectionsFolder(), 'France_Toulouse_2024.pb')
  if (toulouse === null) {
    process.stderr.write('Toulouse 2024 n’est pas sur cette machine : elle n’est PAS mesurée.\n')
    return [invented]
  }
  const lasts = await importOnly(town, toulouse, 'Toulouse 2024')
  return [{ name: 'Toulouse 2024 (183 projects, 7,260 ballots)', lasts }, invented]
}

async function ballotsIn({ pool }: ScratchTown): Promise<number> {
  const found = await pool.query<{ voters: number }>('select sum(voters) as voters from edition')
  return Number(found.rows[0]?.voters ?? 0)
}
