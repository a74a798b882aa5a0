import { ImapFlow } from 'imapflow'
import type { MailInSettings } from './settings.ts'

/** Bytes read of one mail: its words come first, and what is beyond would not be kept. */
export const mostBytesOfMail = 25_000_000
/** Mails asked for at once. */
const perBatch = 50
const patienceMs = 30_000

/** A mail as the server holds it. */
export interface MailThere {
  readonly uidValidity: bigint
  readonly uid: number
  readonly source: Buffer
  /** There was more of it. */
  readonly isCut: boolean
}

/** How far the mailbox was read: uids only grow, as long as their validity does not change. */
export interface Cursor {
  readonly uidValidity: bigint | null
  readonly lastUid: number
}

/** What is done with mails as they are read; what it throws stops the reading. */
export interface Keeper {
  readonly keep: (mail: MailThere) => Promise<void>
  /** All that came up to this one is kept: a server may send them in any order. */
  readonly reached: (cursor: {
    readonly uidValidity: bigint
    readonly lastUid: number
  }) => Promise<void>
}

/**
 * Reads what came after the cursor, and changes nothing in the mailbox: how long mail stays there is the
 * town’s to say.
 *
 * @throws what the server or the network says
 */
export async function readMailbox(
  { url }: Pick<MailInSettings, 'url'>,
  cursor: Cursor,
  keeper: Keeper,
  signal: AbortSignal,
): Promise<void> {
  const isTls = url.protocol === 'imaps:'
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port === '' ? (isTls ? 993 : 143) : url.port),
    secure: isTls,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs * 2,
  })
  // A connection that breaks between two commands says so here: the next command fails anyway.
  client.on('error', () => {})
  const stop = () => client.close()
  signal.addEventListener('abort', stop)
  try {
    await client.connect()
    const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX'
    const lock = await client.getMailboxLock(folder, { readOnly: true })
    try {
      await readFolder(client, cursor, keeper, signal)
    } finally {
      lock.release()
    }
    await client.logout()
  } finally {
    signal.removeEventListener('abort', stop)
    client.close()
  }
}

async function readFolder(
  client: ImapFlow,
  cursor: Cursor,
  keeper: Keeper,
  signal: AbortSignal,
): Promise<void> {
  if (client.mailbox === false) return
  const { uidValidity } = client.mailbox
  const after = cursor.uidValidity === uidValidity ? cursor.lastUid : 0
  const found = await client.search({ uid: `${after + 1}:*` }, { uid: true })
  // « n:* » names the last mail even when its uid is less than n.
  const uids = (found || []).filter((uid) => uid > after).toSorted((a, b) => a - b)
  for (let place = 0; place < uids.length && !signal.aborted; place += perBatch) {
    const batch = uids.slice(place, place + perBatch)
    const sizes = await client.fetchAll(batch.join(','), { uid: true, size: true }, { uid: true })
    const isLarge = new Set(
      sizes.filter(({ size = 0 }) => size > mostBytesOfMail).map(({ uid }) => uid),
    )
    for (const run of runsOf(batch, (uid) => isLarge.has(uid))) {
      const source = run.isLarge ? { start: 0, maxLength: mostBytesOfMail } : true
      const mails = client.fetch(run.uids.join(','), { uid: true, source }, { uid: true })
      for await (const { uid, source: bytes } of mails) {
        if (bytes === undefined || bytes.length === 0) throw new EmptyMail()
        await keeper.keep({ uidValidity, uid, source: bytes, isCut: run.isLarge })
      }
    }
    await keeper.reached({ uidValidity, lastUid: batch.at(-1) ?? after })
  }
}

/** A server that says a mail is there and sends none of it: it is asked again later. */
class EmptyMail extends Error {
  readonly code = 'empty-mail'
}

/** Neighbours that are asked for in the same way; a large one is alone. */
function runsOf(
  uids: readonly number[],
  isLarge: (uid: number) => boolean,
): readonly { readonly uids: readonly number[]; readonly isLarge: boolean }[] {
  const runs: { uids: number[]; isLarge: boolean }[] = []
  for (const uid of uids) {
    const last = runs.at(-1)
    if (last !== undefined && !last.isLarge && !isLarge(uid)) last.uids.push(uid)
    else runs.push({ uids: [uid], isLarge: isLarge(uid) })
  }
  return runs
}
