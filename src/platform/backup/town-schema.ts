import pg, { type PoolClient } from 'pg'

/** A table whose rows are archived. */
export interface StoredTable {
  readonly table: string
  /** Without generated columns, which PostgreSQL computes again. */
  readonly columns: readonly string[]
  /** On disk, for progress. */
  readonly bytes: number
}

/** Of the schema, belonging to no extension. */
const ours = (catalogue: string, oid: string, namespace: string): string => `
  ${namespace} = quote_ident(current_schema())::regnamespace
  and not exists (
    select from pg_depend as d
    where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e'
  )`

/**
 * Every table but that of migrations, whose content the archive's header tells.
 *
 * Whatever the modules, none can be forgotten: the database itself is asked.
 */
export async function storedTables(client: PoolClient): Promise<readonly StoredTable[]> {
  const found = await client.query<StoredTable>(`
    select c.relname as table, pg_table_size(c.oid) as bytes,
      array(
        select a.attname::text from pg_attribute as a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum
      ) as columns
    from pg_class as c
    where c.relkind = 'r' and c.relpersistence = 'p' and c.relname <> 'migration'
      and ${ours('pg_class', 'c.oid', 'c.relnamespace')}
    order by c.relname collate "C"`)
  return found.rows
}

/** Whether some table holds a row. */
export async function isEmpty(client: PoolClient): Promise<boolean> {
  for (const { table } of await storedTables(client)) {
    const found = await client.query(`select from ${pg.escapeIdentifier(table)} limit 1`)
    if (found.rowCount !== 0) return false
  }
  return true
}

export const columnList = (columns: readonly string[]): string =>
  columns.map((column) => pg.escapeIdentifier(column)).join(', ')

/**
 * Removes every object of ours but the table of migrations, so that the archive's own version of
 * the schema can be laid. Extensions, and what belongs to them, stay.
 */
export async function clearSchema(client: PoolClient): Promise<void> {
  await client.query(`
    do $$ declare fall text; begin
      for fall in
        select format('drop table if exists %s cascade', c.oid::regclass) from pg_class as c
        where c.relkind in ('r', 'p') and c.relname <> 'migration'
          and ${ours('pg_class', 'c.oid', 'c.relnamespace')}
        union all
        select format('drop %s if exists %s cascade',
          case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'sequence' end,
          c.oid::regclass) from pg_class as c
        where c.relkind in ('v', 'm', 'S')
          and not exists (select from pg_depend as d where d.classid = 'pg_class'::regclass
            and d.objid = c.oid and d.deptype in ('a', 'i') and d.refclassid = 'pg_class'::regclass)
          and ${ours('pg_class', 'c.oid', 'c.relnamespace')}
        union all
        select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc as p
        where ${ours('pg_proc', 'p.oid', 'p.pronamespace')}
        union all
        select format('drop type if exists %s cascade', t.oid::regtype) from pg_type as t
        left join pg_class as c on c.oid = t.typrelid
        where (t.typtype in ('e', 'd') or c.relkind = 'c')
          and ${ours('pg_type', 't.oid', 't.typnamespace')}
        union all
        select format('drop text search configuration if exists %s cascade', s.oid::regconfig)
        from pg_ts_config as s where ${ours('pg_ts_config', 's.oid', 's.cfgnamespace')}
        union all
        select format('drop text search dictionary if exists %s cascade', s.oid::regdictionary)
        from pg_ts_dict as s where ${ours('pg_ts_dict', 's.oid', 's.dictnamespace')}
      loop execute fall; end loop;
    end $$`)
}

/** A foreign key, as it can be dropped and made again. */
export interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

export async function foreignKeys(client: PoolClient): Promise<readonly ForeignKey[]> {
  const found = await client.query<ForeignKey>(`
    select k.conrelid::regclass::text as table, quote_ident(k.conname) as name,
      pg_get_constraintdef(k.oid) as definition
    from pg_constraint as k
    where k.contype = 'f' and k.conparentid = 0
      and k.connamespace = quote_ident(current_schema())::regnamespace
    order by 1, 2`)
  return found.rows
}
