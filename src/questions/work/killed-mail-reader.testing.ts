import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readsItsMail } from '../../mail-in/testing.ts'
import { type DatabaseAddress, openDatabase } from '../../platform/database/index.ts'
import { questionsByMail } from './questions-by-mail.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes still in use once what is of no more use was collected: no idle moment makes them more. */
function inUse(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1_000_000
}

/** Reads the mailbox once, until its end or until it is killed; says, a line each time, what it holds. */
export async function readUntilKilled(): Promise<void> {
  const address: DatabaseAddress = JSON.parse(process.env['TEST_ADDRESS'] ?? '{}')
  const { db, close } = openDatabase({ address, applicationName: 'parvis test mail reader' })
  const before = inUse()
  let most = 0
  const tell = (faults: number) => {
    most = Math.max(most, Math.round(inUse() - before))
    process.stdout.write(`${JSON.stringify({ faults, megabytes: most })}\n`)
  }
  setInterval(() => tell(0), 100).unref()
  // Who asked is gone: nobody reads the rest.
  process.stdout.on('error', () => process.exit(1))
  const taker = questionsByMail(() => 'https://ville.exemple.fr')
  const now = new Date(process.env['TEST_NOW'] ?? '')
  const faults = await readsItsMail(db, taker, { url: process.env['IMAP_URL'] ?? '', now })
  await close()
  tell(faults.length)
}

if (process.env['TEST_ADDRESS'] !== undefined) await readUntilKilled()
