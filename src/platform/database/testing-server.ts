import pg from 'pg'
import { setup as reservePlace } from './testing-setup.ts'

/** The variable that sends the store tests to another server than ours. */
export const serverVariable = 'PARVIS_TEST_SERVER'

/** Before and after the tests on a real server: leaves none of our databases behind. */
export async function setup(): Promise<() => Promise<void>> {
  const release = await reservePlace()
  return async () => {
    const url = process.env['PARVIS_TEST_DATABASE_URL']
    if (url !== undefined) await dropOurs(url)
    await release()
  }
}

async function dropOurs(url: string): Promise<void> {
  const owner = new pg.Client(url)
  await owner.connect()
  try {
    const names = await owner.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`parvis_test_${process.pid}_`],
    )
    for (const { datname } of names.rows)
      await owner.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`)
  } finally {
    await owner.end()
  }
}
