import { createHash } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll } from 'vitest'
import { projectRoot } from '../files/project-root.ts'
import { type DatabaseAddress, type OpenedDatabase, openDatabase } from './connect.ts'
import type { Database } from './database.ts'
import { joinEmbedded } from './embedded.ts'
import { lockKey } from './advisory-lock.ts'
import { migrate, readMigrations } from './migrate.ts'
import { placeVariable, testPlace } from './testing-setup.ts'
import { serverVariable } from './testing-server.ts'

/** A database of a test's own, and where it is. */
export interface TestDatabase extends OpenedDatabase {
  readonly address: DatabaseAddress
}

/**
 * Runs a test in a transaction that vanishes: rows of one test never meet those of another.
 *
 * For a test that needs commits, several connections or two transactions, see `testDatabase`.
 */
export async function withRollback(test: (db: Database) => Promise<void>): Promise<void> {
  const { db } = await sharedDatabase()
  const theEnd = new Error('the test is over')
  const story = db.transaction().execute(async (transaction) => {
    await test(transaction)
    throw theEnd
  })
  await story.catch((error: unknown) => {
    if (error !== theEnd) throw error
  })
}

/** Comes back once so many queries wait, each for a lock that somebody holds. */
export async function untilWaiting(db: Database, count: number): Promise<void> {
  const waiting = () =>
    sql`
      select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  while ((await waiting()).rows.length !== count) await rest(10)
}

let clones = 0

/** What databases begin with: written once for all the tests of a run, then copied. */
export interface Filling {
  /** Of the content: two fillings of one name are the same. */
  readonly name: string
  readonly fill: (opened: TestDatabase) => Promise<void>
}

/**
 * A migrated database of its own, dropped by `close()`: call it when the test ends.
 *
 * @param filling  empty without it
 */
export async function testDatabase(filling?: Filling): Promise<TestDatabase> {
  const name = `${prefix()}clone_${process.pid}_${++clones}`
  const template = filling === undefined ? await emptyTemplate() : await filledTemplate(filling)
  await asOwner((owner) => owner.query(`create database ${name} template ${template}`))

  const opened = open(await addressOf(name))
  const close = async (): Promise<void> => {
    await opened.close()
    await asOwner((owner) => owner.query(`drop database if exists ${name} with (force)`))
  }
  return { ...opened, close }
}

const open = (address: DatabaseAddress): TestDatabase => ({
  ...openDatabase({ address, applicationName: 'parvis test' }),
  address,
})

/** One database per test process, where nothing is ever committed. */
let shared: Promise<TestDatabase> | undefined
const sharedDatabase = (): Promise<TestDatabase> => (shared ??= makeSharedDatabase())

async function makeSharedDatabase(): Promise<TestDatabase> {
  const name = `${prefix()}worker_${process.env['VITEST_POOL_ID'] ?? '0'}`
  const template = await emptyTemplate()
  await asOwner((owner) => unlessThere(owner, name, `create database ${name} template ${template}`))
  return open(await addressOf(name))
}

afterAll(async () => {
  await (await shared)?.close()
  shared = undefined
})

/**
 * A database with every migration applied, copied for each test in a fraction of a second. Its name
 * carries the migrations' fingerprint: when one changes, another template is made.
 */
let empty: Promise<string> | undefined
const emptyTemplate = (): Promise<string> => (empty ??= makeEmptyTemplate())

function makeEmptyTemplate(): Promise<string> {
  const migrations = readMigrations()
  const name = `${prefix()}template_${print(migrations.map(({ sha256 }) => sha256).join())}`
  return madeTemplate(name, null, ({ pool }) => migrate(pool, migrations))
}

const filledTemplate = async ({ name, fill }: Filling): Promise<string> => {
  const from = await emptyTemplate()
  return madeTemplate(`${prefix()}filled_${print(`${from} ${name}`)}`, from, fill)
}

/** Short: PostgreSQL cuts a name at 63 letters. */
const print = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Made once, whoever asks first; others wait for it. @param from  what it begins as */
async function madeTemplate(
  name: string,
  from: string | null,
  fill: (opened: TestDatabase) => Promise<unknown>,
): Promise<string> {
  await asOwner(async (owner) => {
    await owner.query(`select pg_advisory_lock(${lockKey(name)})`)
    if (await isThere(owner, name)) return
    await owner.query(`drop database if exists ${name}_draft with (force)`)
    await owner.query(`create database ${name}_draft template ${from ?? 'template1'}`)
    const draft = open(await addressOf(`${name}_draft`))
    await fill(draft)
    await draft.close()
    await owner.query(`alter database ${name}_draft rename to ${name}`)
  })
  return name
}

async function unlessThere(owner: pg.Client, name: string, statement: string): Promise<void> {
  if (!(await isThere(owner, name))) await owner.query(statement)
}

async function isThere(owner: pg.Client, name: string): Promise<boolean> {
  const found = await owner.query('select from pg_database where datname = $1', [name])
  return found.rowCount === 1
}

/** One connection, for what is done to databases rather than in them. */
async function asOwner<Outcome>(work: (owner: pg.Client) => Promise<Outcome>): Promise<Outcome> {
  const address = await addressOf(null)
  const owner = new pg.Client('url' in address ? address.url : address)
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** The server under test: ours, or the one `PARVIS_TEST_DATABASE_URL` names. */
async function addressOf(database: string | null): Promise<DatabaseAddress> {
  const url = process.env[serverVariable]
  if (url === undefined) return (await embedded()).address(database ?? 'parvis')
  const address = new URL(url)
  if (database !== null) address.pathname = `/${database}`
  return { url: address.href }
}

let server: ReturnType<typeof joinEmbedded> | undefined
const embedded = () => (server ??= joinEmbedded(projectRoot(), testPlace(runner()), false))

/** The process that runs the tests; its place is removed when it ends. */
function runner(): number {
  const pid = process.env[placeVariable]
  if (pid === undefined) throw new Error('testing-setup.ts is not among the globalSetup of vitest')
  return Number(pid)
}

/** Databases of two runs on one server must not meet. */
const prefix = (): string => `parvis_test_${runner()}_`
