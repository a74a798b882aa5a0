import { rmSync } from 'node:fs'
import {
  type DatabaseAddress,
  migrate,
  type OpenedDatabase,
  openDatabase,
} from '../src/platform/database/index.ts'
import { urlOf } from '../src/platform/database/address.testing.ts'
import { dataFolder } from '../src/platform/database/embedded-cluster.ts'
import { runningServer } from '../src/platform/database/embedded-server.ts'
import { joinEmbedded } from '../src/platform/database/embedded.ts'
import { processesIn } from '../src/platform/database/process-life.ts'
import { testPlace } from '../src/platform/database/testing-setup.ts'
import { projectRoot } from '../src/platform/files/index.ts'

/** A PostgreSQL of the measures' own: the town of this clone is neither slowed nor at risk. */
export interface ScratchServer {
  /** A migrated, empty database of its own. */
  readonly town: () => Promise<ScratchTown>
  /** Its processes at this moment, those of each connection included. */
  readonly pids: () => readonly number[]
  /** Kills every process of the server, as a power cut would; it is started again within a second. */
  readonly kill: () => void
  readonly close: () => Promise<void>
}

export interface ScratchTown extends OpenedDatabase {
  readonly address: DatabaseAddress
  /** For `DATABASE_URL`. */
  readonly url: string
}

/**
 * As a town's: what is acknowledged is on the disk. Gone when closed.
 *
 * @param folder  where its data go; a folder of its own by default
 */
export async function scratchServer(folder?: string): Promise<ScratchServer> {
  const usual = testPlace(process.pid, 1)
  const place = folder === undefined ? usual : { ...usual, folder }
  const server = await joinEmbedded(projectRoot(), place)
  let towns = 0
  const pids = () => {
    const head = runningServer(place)?.pid
    const all = processesIn(dataFolder(place)) ?? []
    return [...new Set([...(head === undefined ? [] : [head]), ...all])]
  }
  return {
    async town() {
      const name = `scratch_${++towns}`
      await createDatabase(server.address(), name)
      const address = server.address(name)
      const opened = openDatabase({
        address,
        applicationName: 'parvis bench',
        statementTimeoutMs: 0,
      })
      await migrate(opened.pool)
      return { ...opened, address, url: urlOf(address) }
    },
    pids,
    kill() {
      for (const pid of pids()) process.kill(pid, 'SIGKILL')
    },
    async close() {
      await server.leave()
      rmSync(place.folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function createDatabase(address: DatabaseAddress, name: string): Promise<void> {
  const owner = openDatabase({ address, applicationName: 'parvis bench', connections: 1 })
  try {
    await owner.pool.query(`create database ${name}`)
  } finally {
    await owner.close()
  }
}
