import { once } from 'node:events'
import type { Connection, PoolClient, Submittable } from 'pg'

/** A COPY that waits for bytes. */
export interface CopyIn {
  /** @throws DatabaseError  a row that the table refuses, told here or at the end */
  readonly write: (bytes: Buffer) => Promise<void>
  /** @returns how many rows the table received */
  readonly end: () => Promise<number>
}

/**
 * Sends `copy … from stdin` on a connection of its own, which then takes bytes at the pace of the server.
 *
 * @throws DatabaseError
 * Source: PostgreSQL, “Frontend/Backend Protocol”, COPY Operations.
 */
export async function copyIn(client: PoolClient, statement: string): Promise<CopyIn> {
  const copy = new CopyInQuery(statement)
  client.query(copy)
  await copy.opened
  return copy
}

/** What a connection of `pg` can do that its types do not say. */
interface CopyingConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

const canCopy = (connection: Connection): connection is CopyingConnection =>
  'sendCopyFromChunk' in connection && 'endCopyFrom' in connection

/** What `pg` calls while the statement runs: its own names, hence the verbs. */
class CopyInQuery implements Submittable, CopyIn {
  readonly opened: Promise<void>
  readonly #statement: string
  readonly #over: Promise<number>
  readonly #failed = new AbortController()
  #connection: CopyingConnection | null = null
  #rows = 0
  #open = () => {}
  #finish: (rows: number) => void = () => {}
  #fail: (error: Error) => void = () => {}

  constructor(statement: string) {
    this.#statement = statement
    this.#over = new Promise((resolve, reject) => {
      this.#finish = resolve
      this.#fail = reject
    })
    // Told to whoever writes next: the failure may come while nobody waits.
    this.#over.catch(() => {})
    const opened = new Promise<void>((resolve) => (this.#open = resolve))
    this.opened = Promise.race([opened, this.#over.then(() => {})])
    this.opened.catch(() => {})
  }

  async write(bytes: Buffer): Promise<void> {
    if (this.#failed.signal.aborted) await this.#over
    const { stream } = this.#copying()
    this.#copying().sendCopyFromChunk(bytes)
    if (!stream.writableNeedDrain) return
    await Promise.race([
      once(stream, 'drain', { signal: this.#failed.signal }).catch(() => this.#over),
      this.#over,
    ])
  }

  async end(): Promise<number> {
    if (!this.#failed.signal.aborted) this.#copying().endCopyFrom()
    return this.#over
  }

  #copying(): CopyingConnection {
    if (this.#connection === null) throw new TypeError('The COPY was not opened.')
    return this.#connection
  }

  submit(connection: Connection): void {
    if (!canCopy(connection)) throw new TypeError('This version of pg copies in another way.')
    this.#connection = connection
    connection.query(this.#statement)
  }

  handleCopyInResponse(): void {
    this.#open()
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }

  handleReadyForQuery(): void {
    this.#finish(this.#rows)
  }

  handleError(error: Error): void {
    this.#fail(error)
    this.#failed.abort()
  }
}
