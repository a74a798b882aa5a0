import { renderToString } from 'preact-render-to-string'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  buildServer,
  type KnownPerson,
  memoryOfReadings,
  neverKnown,
} from '../../platform/web/index.ts'
import { SpeakIn } from '../../platform/words/speech.tsx'
import { isRoleName } from '../../town/index.ts'
import { routes } from '../index.ts'

/** The pages of the budget alone, without their frame. */
export const budgetSite = (
  db: Database,
  clock: Clock,
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
    drawTrouble: async (kind) => kind,
  })

const somebody = '00000000-0000-4000-8000-00000000abcd'

/** The token of a session is the name of its role. */
export const whoHasRole = async (token: string): Promise<KnownPerson | null> => ({
  kind: 'person',
  person: somebody,
  session: somebody,
  name: 'Essai',
  roles: isRoleName(token) ? [{ role: token, scope: { kind: 'town', id: null } }] : [],
  isStrong: true,
  assistedBy: null,
})
