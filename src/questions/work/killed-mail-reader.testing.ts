import { readsItsMail } from '../../mail-in/testing.ts'
import { type DatabaseAddress, openDatabase } from '../../platform/database/index.ts'
import { questionsByMail } from './questions-by-mail.ts'

/** Reads the mailbox once, until its end or until it is killed; says, a line each time, what it took. */
export async function readUntilKilled(): Promise<void> {
  const address: DatabaseAddress = JSON.parse(process.env['TEST_ADDRESS'] ?? '{}')
  const { db, close } = openDatabase({ address, applicationName: 'parvis test mail reader' })
  const before = process.memoryUsage().rss
  const tell = (faults: number) => {
    const megabytes = Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1_000_000)
    process.stdout.write(`${JSON.stringify({ faults, megabytes })}\n`)
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
