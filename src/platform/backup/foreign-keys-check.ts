import pg, { type Pool, type PoolClient } from 'pg'
import { counted } from './progress-line.ts'
import type { Soundness, SoundnessCheck } from './soundness-check.ts'

/**
 * Looks for rows that point to nothing, by asking for them: PostgreSQL does not check again a key
 * it once accepted, nor one declared `not valid`, nor one whose index is damaged.
 */
export const foreignKeysCheck: SoundnessCheck = {
  name: 'foreign-keys',
  title: 'Clés étrangères',
  run: ({ pool }, onProgress) => checkForeignKeys(pool, onProgress),
}

interface Key {
  readonly name: string
  readonly child: string
  readonly parent: string
  readonly columns: readonly string[]
  readonly targets: readonly string[]
}

async function checkForeignKeys(
  pool: Pool,
  onProgress: (share: number) => void,
): Promise<Soundness> {
  const client = await pool.connect()
  let isSound = false
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    const keys = await keysOf(client)
    const faults: string[] = []
    let orphans = 0
    for (const [index, key] of keys.entries()) {
      onProgress(index / keys.length)
      const count = await orphanCount(client, key)
      orphans += count
      if (count > 0)
        faults.push(
          `${key.child} : ${counted(count, 'ligne désigne', 'lignes désignent')} une ligne absente de ${key.parent} (${key.name}).`,
        )
    }
    await client.query('commit')
    isSound = true
    const all = `${counted(keys.length, 'clé contrôlée', 'clés contrôlées')}, ${counted(orphans, 'ligne orpheline', 'lignes orphelines')}.`
    return {
      isSound: orphans === 0,
      sentences: [all, ...faults],
      figures: { keys: keys.length, orphans },
    }
  } finally {
    client.release(!isSound)
  }
}

async function keysOf(client: PoolClient): Promise<readonly Key[]> {
  const names = (keys: string, table: string) => `array(
    select a.attname::text from unnest(${keys}) with ordinality as k (number, rank)
    join pg_attribute as a on a.attrelid = ${table} and a.attnum = k.number order by k.rank)`
  const found = await client.query<Key>(`
    select c.conname as name, c.conrelid::regclass::text as child,
      c.confrelid::regclass::text as parent,
      ${names('c.conkey', 'c.conrelid')} as columns, ${names('c.confkey', 'c.confrelid')} as targets
    from pg_constraint as c
    where c.contype = 'f' and c.conparentid = 0
      and c.connamespace = quote_ident(current_schema())::regnamespace
    order by 2, 1`)
  return found.rows
}

/** A key with an empty part points to nobody, by the rule of SQL (`match simple`). */
async function orphanCount(client: PoolClient, key: Key): Promise<number> {
  const pairs = key.columns.map((column, rank) => ({
    child: `child.${pg.escapeIdentifier(column)}`,
    parent: `parent.${pg.escapeIdentifier(key.targets[rank] ?? '')}`,
  }))
  const found = await client.query<{ orphans: number }>(`
    select count(*) as orphans from ${key.child} as child
    where ${pairs.map(({ child }) => `${child} is not null`).join(' and ')}
      and not exists (
        select from ${key.parent} as parent
        where ${pairs.map(({ child, parent }) => `${parent} = ${child}`).join(' and ')}
      )`)
  return found.rows[0]?.orphans ?? 0
}
