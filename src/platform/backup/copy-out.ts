import type { Connection, PoolClient, Submittable } from 'pg'

const pageBytes = 64 * 1024
/** Pages waiting for a slow reader before PostgreSQL is asked to wait too. */
const mostPages = 16

/** A COPY under way: its bytes, then how many rows they were. */
export interface CopyOut {
  readonly pages: AsyncIterable<Buffer>
  /** Known once `pages` has been read to its end. */
  readonly rows: () => number
}

/**
 * Sends `copy … to stdout` on a connection of its own and gives its bytes as they come.
 *
 * Read to the end, or close the connection: nothing else can be asked on it meanwhile.
 *
 * @throws DatabaseError  from `pages`
 * Source: PostgreSQL, “Frontend/Backend Protocol”, COPY Operations.
 */
export function copyOut(client: PoolClient, statement: string): CopyOut {
  const copy = new CopyOutQuery(statement)
  client.query(copy)
  return { pages: copy.pages(), rows: () => copy.rows }
}

/** What `pg` calls while the statement runs: its own names, hence the verbs. */
class CopyOutQuery implements Submittable {
  rows = 0
  readonly #statement: string
  #ready: Buffer[] = []
  #page = Buffer.allocUnsafe(pageBytes)
  #filled = 0
  #connection: Connection | null = null
  #isOver = false
  #failure: Error | null = null
  #wake = () => {}

  constructor(statement: string) {
    this.#statement = statement
  }

  async *pages(): AsyncGenerator<Buffer> {
    for (;;) {
      const pages = this.#ready
      this.#ready = []
      this.#connection?.stream.resume()
      yield* pages
      if (this.#failure !== null) throw this.#failure
      if (this.#ready.length > 0) continue
      if (this.#isOver) return
      await new Promise<void>((wake) => (this.#wake = wake))
    }
  }

  submit(connection: Connection): void {
    this.#connection = connection
    connection.query(this.#statement)
  }

  /** The bytes are copied: `pg` writes the next ones over them. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (this.#filled + chunk.length > this.#page.length) this.#turnPage(chunk.length)
    this.#filled += chunk.copy(this.#page, this.#filled)
  }

  #turnPage(needed: number): void {
    if (this.#filled > 0) this.#ready.push(this.#page.subarray(0, this.#filled))
    this.#page = Buffer.allocUnsafe(Math.max(pageBytes, needed))
    this.#filled = 0
    if (this.#ready.length >= mostPages) this.#connection?.stream.pause()
    this.#wake()
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }

  handleReadyForQuery(): void {
    this.#turnPage(0)
    this.#end()
  }

  handleError(error: Error): void {
    this.#failure = error
    this.#end()
  }

  #end(): void {
    this.#isOver = true
    this.#connection?.stream.resume()
    this.#wake()
  }
}
