import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import {
  isLatest,
  type SpaceDocument,
  takesVersion,
  withdrawsDocumentAs,
} from '../rules/document.ts'
import type { Listed } from '../rules/message.ts'
import type { SpacePart } from '../rules/permissions.ts'
import { tellOfDocument } from './versions.ts'

const columns = sql`
  document.id, document.title, document.withdrawn_by as "withdrawnBy",
  document.withdrawn_why as "withdrawnWhy",
  coalesce((select jsonb_agg(listed) from (
    select number, author, part, kind, file, bytes, put_at as "putAt" from space_document_version
    where document = document.id order by number desc) as listed), '[]') as versions`

/** A file that was kept, ready to be named. */
export interface KeptFile {
  readonly kind: 'pdf' | 'photo'
  readonly file: string
  readonly bytes: number
  readonly part: SpacePart
}

/** Documents of the space of one body: of no other, whatever is asked. */
export function documentsOf(db: Database, body: string) {
  const read = (where: RawBuilder<unknown>) => sql`
    select ${columns}, count(*) over ()::int as total from space_document as document
    where document.body = ${body} and ${where}`
  return {
    /** The newest first. */
    async list(page: number, perPage: number): Promise<Listed<SpaceDocument>> {
      const found = await sql<SpaceDocument & { total: number }>`
        ${read(sql`true`)} order by document.last_at desc, document.id
        limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
      return { listed: found.rows, total: found.rows[0]?.total ?? 0 }
    },

    async find(id: string): Promise<SpaceDocument | null> {
      const found = await sql<SpaceDocument>`${read(sql`document.id = ${id}::uuid`)}`.execute(db)
      return found.rows[0] ?? null
    },

    /** @returns false when its form was sent before */
    async put(
      tx: Transaction<object>,
      { id, title, ...file }: KeptFile & { readonly id: string; readonly title: string },
      act: Act,
    ): Promise<boolean> {
      const made = await sql`
        insert into space_document (id, body, title, last_at)
        values (${id}, ${body}, ${title}, ${act.now.toISOString()})
        on conflict (id) do nothing`.execute(tx)
      if (made.numAffectedRows !== 1n) return false
      await addVersion(tx, { id, number: 1, file }, act)
      await tellOfDocument(tx, 'space-document-put', id, act, { body })
      return true
    },

    /** @returns what became of it: put, there already as the latest, or refused */
    async putVersion(
      tx: Transaction<object>,
      id: string,
      file: KeptFile,
      act: Act,
    ): Promise<'put' | 'there' | 'refused'> {
      const now = await locked(tx, body, id)
      if (now !== null && isLatest(now, file)) return 'there'
      if (now === null || !takesVersion(now)) return 'refused'
      await addVersion(tx, { id, number: (now.versions[0]?.number ?? 0) + 1, file }, act)
      await sql`
        update space_document set last_at = ${act.now.toISOString()} where id = ${id}`.execute(tx)
      await tellOfDocument(tx, 'space-document-version-put', id, act)
      return 'put'
    },

    /** @returns the files that are let go, of all its versions */
    withdraw: (
      id: string,
      { why, isOfficer }: { readonly why: string; readonly isOfficer: boolean },
      act: Act,
    ): Promise<readonly string[]> =>
      inTransaction(db, async (tx) => {
        const now = await locked(tx, body, id)
        const as = now === null ? null : withdrawsDocumentAs(now, act.by, isOfficer)
        if (now === null || as === null) return []
        await sql`
          update space_document set withdrawn_by = ${as}, withdrawn_why = ${why}
          where id = ${id}`.execute(tx)
        await sql`
          update space_document_version set file = null where document = ${id}`.execute(tx)
        await tellOfDocument(tx, 'space-document-withdrawn', id, act, { as })
        return now.versions.flatMap(({ file }) => file ?? [])
      }),
  }
}

async function locked(
  tx: Transaction<object>,
  body: string,
  id: string,
): Promise<SpaceDocument | null> {
  await sql`select from space_document where id = ${id}::uuid for update`.execute(tx)
  return documentsOf(tx, body).find(id)
}

const addVersion = (
  tx: Transaction<object>,
  { id, number, file }: { readonly id: string; readonly number: number; readonly file: KeptFile },
  { by, now }: Act,
): Promise<unknown> =>
  sql`
    insert into space_document_version (document, number, author, part, kind, file, bytes, put_at)
    values (${id}, ${number}, ${by}, ${file.part}, ${file.kind}, ${file.file}, ${file.bytes},
      ${now.toISOString()})`.execute(tx)
