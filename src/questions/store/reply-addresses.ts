import { createHmac } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { mailInSettings, replyAddress } from '../../mail-in/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { installationSecret } from '../../platform/files/index.ts'
import { tokenHash } from '../../people/index.ts'

/** Whose answer a reply address brings: somebody who asked, or a department by the link it was sent. */
export type ReplyOwner = { readonly asker: string } | { readonly link: string }

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** 80 bits in letters that no program of mail changes: made again for each mail of the same owner. */
function tagOf(owner: ReplyOwner): string {
  const [kind, id] = 'asker' in owner ? ['asker', owner.asker] : ['link', owner.link]
  const hash = createHmac('sha256', installationSecret())
    .update(`question reply ${kind}\n${id}`)
    .digest()
  return [...hash.subarray(0, 16)].map((byte) => letters[byte % letters.length]).join('')
}

/**
 * Where the answer to a mail goes: an address of this one owner. Nothing when no mailbox is read: the
 * answer then goes to the town’s own.
 */
export async function replyToOf(
  tx: Transaction<object>,
  owner: ReplyOwner,
): Promise<{ readonly replyTo?: string }> {
  const settings = mailInSettings()
  if (settings === null) return {}
  const tag = tagOf(owner)
  await sql`
    insert into question_reply_address (tag_hash, asker, link)
    values (${tokenHash(tag)}, ${'asker' in owner ? owner.asker : null}::uuid,
      ${'link' in owner ? owner.link : null}::uuid)
    on conflict (tag_hash) do nothing`.execute(tx)
  return { replyTo: replyAddress(settings.address, tag) }
}

/** To whom a tag was given, `null` when to nobody. */
export async function ownerOf(db: Database, tag: string): Promise<ReplyOwner | null> {
  const found = await sql<{ asker: string | null; link: string | null }>`
    select asker, link from question_reply_address where tag_hash = ${tokenHash(tag)}`.execute(db)
  const { asker = null, link = null } = found.rows[0] ?? {}
  if (asker !== null) return { asker }
  return link === null ? null : { link }
}
