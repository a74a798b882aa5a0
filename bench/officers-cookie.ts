import { sql } from 'kysely'
import { openSession } from '../src/people/index.ts'
import type { Database } from '../src/platform/database/database.ts'

/** The `cookie` head of an officer of the demonstration, signed in with a second factor. */
export async function officersCookie(db: Database): Promise<string> {
  const found = await sql<{ party: string }>`
    select party from role_grant where role = 'officer' limit 1`.execute(db)
  const now = new Date()
  const { id, token } = await openSession(db, found.rows[0]?.party ?? '', { device: '/', now })
  await sql`update session set second_factor_at = opened_at where id = ${id}`.execute(db)
  return `parvis-session=${token}`
}
