import { tmpdir } from 'node:os'
// A server to be measured, in a process of its own: the site as `parvis serve` assembles it, with or
// without its memory of pages, or a bare `node:http` that sends the same bytes.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { realClock } from '../../src/platform/clock/index.ts'
import { openDatabase } from '../../src/platform/database/index.ts'
import { buildServer, watchVersions } from '../../src/platform/web/index.ts'
import { assembleSite } from '../../src/site.ts'
import type { AskedServer, ServerOrder } from './measured-server.ts'
import { filesIn } from '../../src/platform/files/index.ts'
import { firstReadings } from './readings.ts'

const asked = JSON.parse(process.argv[2] ?? '') as AskedServer
const port = asked.kind === 'site' ? await serveSite(asked) : await serveBytes(readingOf(asked))
process.send?.({ port })

/** What is asked of the database before each answer; `null`: nothing. */
function readingOf(asked: Exclude<AskedServer, { kind: 'site' }>) {
  if (asked.kind === 'bare') return null
  const { db } = openDatabase({ address: { url: asked.url }, applicationName: 'parvis bench' })
  return () => firstReadings[asked.reading](db)
}

/** Sends the answer it was given last, head and body, to whoever asks. */
async function serveBytes(read: (() => Promise<unknown>) | null): Promise<number> {
  let head: Readonly<Record<string, string>> = {}
  let body = Buffer.alloc(0)
  process.on('message', (order: ServerOrder) => {
    if (order.do !== 'send') return
    head = order.head
    body = Buffer.from(order.body, 'base64')
    process.send?.({ done: true })
  })
  const send = (answer: ServerResponse) => {
    answer.writeHead(200, head)
    answer.end(body)
  }
  const server = createServer((_, answer) => {
    if (read === null) send(answer)
    else void read().then(() => send(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function serveSite({ url, keepsPages }: Extract<AskedServer, { kind: 'site' }>) {
  const { db } = openDatabase({ address: { url }, applicationName: 'parvis bench' })
  const listen = async () => {
    const client = new pg.Client(url)
    await client.connect()
    return client
  }
  const site = await assembleSite({
    db,
    clock: realClock,
    versions: watchVersions(listen),
    origin: 'http://localhost:3000',
    log: { level: 'warn' },
    storedFiles: filesIn(tmpdir()),
  })
  // A route that does not say what it shows is drawn at each visit.
  const drawn = site.routes.map(({ method, path, may, answer }) => ({ method, path, may, answer }))
  const server = buildServer(keepsPages ? site : { ...site, routes: drawn })
  await server.listen({ port: 0, host: '127.0.0.1' })
  return (server.server.address() as AddressInfo).port
}

process.on('message', (order: ServerOrder) => {
  if (order.do === 'tell') process.send?.({ cpu: process.cpuUsage() })
  if (order.do === 'end') process.exit(0)
})
