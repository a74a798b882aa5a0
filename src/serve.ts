import { once } from 'node:events'
import { parentPort, Worker } from 'node:worker_threads'
import { realClock } from './platform/clock/index.ts'
import { type Command, CommandRefused, type Terminal } from './platform/commands/command.ts'
import { AlreadyServed, directConnection, openTown, ownData } from './platform/database/index.ts'
import { filesIn, inProject, projectRoot } from './platform/files/index.ts'
import { buildServer, watchVersions } from './platform/web/index.ts'
import { loadDemonstration } from './demonstration.ts'
import { workOnJobs } from './background.ts'
import { installationDoor } from './installation/index.ts'
import type { Database } from './platform/database/database.ts'
import { setupPath } from './town/index.ts'
import { assembleSite } from './site.ts'

/** `serve`: the town on the web, and its background work. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'met la ville en ligne',
  help: `
Usage : parvis serve [--jobs-only | --no-jobs]

Sert les pages de la ville et fait les travaux de fond (comptages, journal). « npm start » fait de
même, après avoir installé ce qui manque.

  --jobs-only   les travaux de fond seulement, sans pages
  --no-jobs     les pages seulement : un autre processus fait les travaux

Réglages par l’environnement :
  PORT                le port d’écoute (3000)
  HOST                l’adresse d’écoute (127.0.0.1 ; 0.0.0.0 pour toutes)
  PARVIS_PUBLIC_URL   l’adresse publique, par exemple https://participation.ville.fr
  DATABASE_URL        un serveur PostgreSQL ; sans lui, une base est gérée dans ce dossier
  PARVIS_DEMO=0       ne charge pas la ville de démonstration dans une base neuve

Exemple : PORT=8080 parvis serve`,
  async run(words, terminal) {
    const unknown = words.find((word) => word !== '--jobs-only' && word !== '--no-jobs')
    if (unknown !== undefined) throw new CommandRefused(`Option inconnue : ${unknown}.`)
    if (words.includes('--jobs-only')) return serveJobs(terminal)
    return servePages(terminal, !words.includes('--no-jobs'))
  },
}

async function servePages(terminal: Terminal, hasJobs: boolean): Promise<number> {
  const port = portOf(process.env['PORT'])
  const host = process.env['HOST'] ?? '127.0.0.1'
  const origin = (process.env['PARVIS_PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, '')
  const disown = ownOrRefuse(origin)
  const town = await openTown({ purpose: 'serve' })
  try {
    const isDemonstration = await loadDemonstration(town, realClock)
    const versions = watchVersions(() => directConnection(town))
    const site = await assembleSite({
      db: town.db,
      clock: realClock,
      versions,
      origin,
      log: { level: process.env['PARVIS_LOG'] ?? 'warn' },
      storedFiles: filesIn(inProject('var', 'files')),
    })
    const server = buildServer(site)
    await listenOrRefuse(() => server.listen({ port, host }), port)
    const worker = hasJobs ? startWorker(terminal) : null
    terminal.err.write(`La ville est ouverte : ${origin}\n`)
    if (isDemonstration) {
      terminal.err.write('C’est une démonstration : tout est inventé. Ctrl-C pour fermer.\n')
    }
    await tellInstallation(town.db, origin, terminal)
    await untilTold()
    await server.close()
    await versions.close()
    await stopWorker(worker)
  } finally {
    await town.close()
    disown()
  }
  return 0
}

/** A town nobody administers: the one address by which its first administrator comes in. */
async function tellInstallation(db: Database, origin: string, terminal: Terminal): Promise<void> {
  const secret = await installationDoor(db).open(realClock.now())
  if (secret === null) return
  terminal.err.write(
    `Personne n’administre encore cette commune. Pour l’installer, ouvrez cette adresse, et ne la donnez à personne :\n${origin}${setupPath}/${secret}\n`,
  )
}

/** Work goes on in a thread of its own: a count that takes a minute delays no page. */
function startWorker(terminal: Terminal): Worker {
  const program = process.argv[1]
  if (program === undefined) throw new Error('The program does not know its own file.')
  const worker = new Worker(program, { workerData: 'jobs' })
  worker.on('error', (error) => terminal.err.write(`Travaux de fond : ${error.message}\n`))
  return worker
}

async function serveJobs(terminal: Terminal): Promise<number> {
  const town = await openTown({ purpose: 'jobs', statementTimeoutMs: 0 })
  const end = new AbortController()
  const working = workOnJobs(town, () => directConnection(town), end.signal)
  terminal.err.write('Les travaux de fond sont en marche. Ctrl-C pour arrêter.\n')
  await untilTold()
  end.abort()
  await working
  await town.close()
  return 0
}

/** Asks the thread to end gently: a job under way hands itself back, and is not a failure. */
async function stopWorker(worker: Worker | null): Promise<void> {
  if (worker === null) return
  const ended = once(worker, 'exit')
  worker.postMessage('stop')
  await ended
}

/** What the worker thread does: the same work, until it is told to stop. */
export async function serveJobsInThread(): Promise<void> {
  const town = await openTown({ purpose: 'jobs', statementTimeoutMs: 0, migrates: false })
  const end = new AbortController()
  parentPort?.once('message', () => end.abort())
  await workOnJobs(town, () => directConnection(town), end.signal)
  await town.close()
}

function ownOrRefuse(origin: string): () => void {
  try {
    return ownData(projectRoot(), origin)
  } catch (error) {
    if (error instanceof AlreadyServed) throw new CommandRefused(error.message)
    throw error
  }
}

async function listenOrRefuse(listen: () => Promise<string>, port: number): Promise<void> {
  try {
    await listen()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new CommandRefused(
        `Le port ${port} est déjà pris par un autre programme. Choisissez-en un autre : PORT=${port + 1} npm start`,
      )
    }
    throw error
  }
}

function portOf(text = '3000'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new CommandRefused(`PORT=${text} : un port est un nombre de 1 à 65535.`)
}

const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
