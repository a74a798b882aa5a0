import pg from 'pg'
import type { DatabaseAddress } from './connect.ts'

/** A connection of one's own, for what a pool cannot do: listen, hold a lock for a life. */
export async function directConnection({
  address,
}: {
  readonly address: DatabaseAddress
}): Promise<pg.Client> {
  const client = new pg.Client('url' in address ? address.url : address)
  await client.connect()
  return client
}
