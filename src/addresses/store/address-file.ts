import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { bumpVersions, recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { type FileAddress, streetKey } from '../rules/address.ts'
import type { FileFormat } from '../rules/address-file.ts'
import type { Placing } from '../rules/placing.ts'
import { addressesVersion, batch, knownTownVersion, placingIn } from './placing.ts'
import type { AddressTables } from './tables.ts'

/** What an import brings: a file that was read to its end. */
export interface AddressImport {
  readonly insee: string
  readonly format: FileFormat
  readonly addresses: readonly FileAddress[]
}

/** What an import would change, told before it does. */
export interface ImportReport {
  readonly addresses: number
  readonly streets: number
  /** Not in the file in force. */
  readonly isNew: number
  /** In the file in force, and no more in this one. */
  readonly gone: number
  /** People whose address is gone: it stays as it was read. */
  readonly residences: number
  /** In no neighbourhood, by map nor by side. */
  readonly outside: number
  readonly withoutPosition: number
}

export interface FileInForce {
  readonly insee: string
  readonly format: FileFormat
  readonly importedAt: string
  readonly addresses: number
  readonly streets: number
  readonly outside: number
}

/** The town's file of addresses. */
export function addressFile(db: Database) {
  const tables = db.withTables<AddressTables>()
  return {
    /** The file in force, `null` before the first import. */
    async find(): Promise<FileInForce | null> {
      const found = await sql<FileInForce>`
        select insee_code as insee, format, imported_at as "importedAt",
          (select count(*) from address) as addresses,
          (select count(distinct street) from address) as streets,
          (select count(*) from address where neighbourhood is null) as outside
        from address_file`.execute(db)
      return found.rows[0] ?? null
    },

    /** What an import would change; reads all its codes, changes nothing. */
    async report({ addresses }: AddressImport): Promise<ImportReport> {
      const place = await placingIn(db)
      const codes = addresses.map(({ code }) => code)
      const known = await sql<{ kept: number; gone: number; residences: number }>`
        with brought as (select unnest(${codes}::text[]) as code)
        select
          (select count(*) from address join brought using (code)) as kept,
          (select count(*) from address where code not in (select code from brought)) as gone,
          (select count(*) from residence where address_code is not null
            and address_code not in (select code from brought)) as residences`.execute(db)
      const { kept = 0, gone = 0, residences = 0 } = known.rows[0] ?? {}
      return {
        addresses: addresses.length,
        streets: new Set(addresses.map(streetKey)).size,
        isNew: addresses.length - kept,
        gone,
        residences,
        outside: addresses.filter((address) => place(address) === null).length,
        withoutPosition: addresses.filter(({ point }) => point === null).length,
      }
    },

    /** Keeps a file that was read until somebody says yes; a former one, or an old one, leaves. */
    async keepDraft(read: AddressImport, now: Date): Promise<string> {
      const id = randomUUID()
      await inTransaction(db, async (tx) => {
        await tx.withTables<AddressTables>().deleteFrom('address_draft').execute()
        await sql`
          insert into address_draft (id, made_at, insee_code, format, addresses)
          values (${id}, ${now.toISOString()}, ${read.insee}, ${read.format},
            ${JSON.stringify(read.addresses)}::json)`.execute(tx)
      })
      return id
    },

    async draft(id: string): Promise<AddressImport | null> {
      const row = await tables
        .selectFrom('address_draft')
        .select(['insee_code', 'format', 'addresses'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return null
      // Written by `keepDraft`, from what the reader had checked.
      const addresses = row.addresses as readonly FileAddress[]
      return { insee: row.insee_code, format: row.format, addresses }
    },

    /**
     * Replaces the file in force, in one transaction: addresses it brings again keep their row, those
     * it has not leave, and who lives at any of them follows.
     *
     * @param by  whose act it is, or `null` for the command line
     */
    async replace(read: AddressImport, by: string | null, now: Date): Promise<void> {
      await inTransaction(db, async (tx) => {
        const [current] = (
          await sql<{ import: number }>`
          select import from address_file for update`.execute(tx)
        ).rows
        const serial = (current?.import ?? 0) + 1
        const placedBy = await knownTownVersion(tx)
        const place = await placingIn(tx)
        for (let start = 0; start < read.addresses.length; start += batch) {
          await putIn(tx, read.addresses.slice(start, start + batch), serial, place)
        }
        await sql`delete from address where import <> ${serial}`.execute(tx)
        const row = {
          insee_code: read.insee,
          format: read.format,
          imported_at: now.toISOString(),
          import: serial,
          placed_by: placedBy,
        }
        await tx
          .withTables<AddressTables>()
          .insertInto('address_file')
          .values({ only: true, ...row })
          .onConflict((conflict) => conflict.column('only').doUpdateSet(row))
          .execute()
        await tx.withTables<AddressTables>().deleteFrom('address_draft').execute()
        const subject = { kind: 'address-file', id: read.insee }
        const payload = { addresses: read.addresses.length, ...(by !== null && { by }) }
        await recordEvents(tx, [
          { type: 'addresses-imported', subject, payload, at: now.toISOString() },
        ])
        await bumpVersions(tx, [addressesVersion])
      })
    },
  }
}

async function putIn(
  tx: Transaction<object>,
  addresses: readonly FileAddress[],
  serial: number,
  place: Placing,
): Promise<void> {
  const column = <Value>(read: (address: FileAddress) => Value) => addresses.map(read)
  await sql`
    insert into address as known (code, street, street_name, part, number, suffix, longitude,
      latitude, neighbourhood, import)
    select *, ${serial}::integer from unnest(
      ${column(({ code }) => code)}::text[], ${column(streetKey)}::text[],
      ${column(({ street }) => street)}::text[], ${column(({ part }) => part)}::text[],
      ${column(({ number }) => number)}::integer[], ${column(({ suffix }) => suffix)}::text[],
      ${column(({ point }) => point?.[0] ?? null)}::float8[],
      ${column(({ point }) => point?.[1] ?? null)}::float8[],
      ${column(place)}::text[])
    on conflict (code) do update set street = excluded.street,
      street_name = excluded.street_name, part = excluded.part, number = excluded.number,
      suffix = excluded.suffix, longitude = excluded.longitude, latitude = excluded.latitude,
      neighbourhood = excluded.neighbourhood, import = excluded.import`.execute(tx)
}
