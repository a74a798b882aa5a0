import { renderToString } from 'preact-render-to-string'
import type { Clock } from '../clock/index.ts'
import type { Database } from '../database/database.ts'
import { dayIn } from '../kernel/day.ts'
import { SpeakIn } from '../words/speech.tsx'
import { memoryOfReadings } from './remembered.ts'
import type { Route } from './route.ts'
import { buildServer } from './server.ts'
import type { KnownPerson } from './site.ts'
import { neverKnown } from './watched-versions.ts'

/** The pages of some routes alone, without their frame: for the tests of one module. */
export const smallSite = (
  db: Database,
  clock: Clock,
  routes: readonly Route[],
  whoHas: (token: string) => Promise<KnownPerson | null> = () => Promise.resolve(null),
) =>
  buildServer({
    db,
    routes,
    clock,
    today: () => dayIn('Europe/Paris', clock.now()),
    versions: neverKnown,
    memory: memoryOfReadings(),
    assets: new Map(),
    origin: 'http://localhost',
    log: false,
    whoHas,
    signInPath: '/connexion',
    secondFactorPath: '/connexion/second-facteur',
    assistedPath: '/accueil-mairie/en-cours',
    everywhere: [],
    speak: async (language) => ({ language, overrides: {} }),
    draw: async ({ page, speech }) =>
      renderToString(<SpeakIn speech={speech}>{page.body}</SpeakIn>),
    tellTrouble: (kind) => kind,
    drawTrouble: async (kind) => kind,
  })
