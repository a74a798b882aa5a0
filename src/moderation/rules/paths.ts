import type { Subject } from './case.ts'

const work = '/administration/moderation'

/** Addresses of moderation, without language. */
export const moderationPaths = {
  rules: (version?: number) => `/moderation${version === undefined ? '' : `?version=${version}`}`,
  figures: () => '/moderation/chiffres',
  /** For the pages of what can be reported. */
  report: ({ kind, id }: Subject) => `/signaler/${kind}/${encodeURIComponent(id)}`,
  reportAt: '/signaler/:kind/:id',
  reported: () => '/signaler/merci',
  decision: (secret: string) => `/moderation/decision/${secret}`,
  decisionAt: '/moderation/decision/:secret',
  queue: () => work,
  several: () => `${work}/lot`,
  decide: () => `${work}/decisions`,
  case: (id: string) => `${work}/cas/${id}`,
  caseAt: `${work}/cas/:case`,
  undo: (id: string) => `${work}/cas/${id}/retour`,
  undoAt: `${work}/cas/:case/retour`,
  appeal: (id: string) => `${work}/cas/${id}/appel`,
  appealAt: `${work}/cas/:case/appel`,
  open: ({ kind, id }: Subject) => `${work}/ouvrir/${kind}/${encodeURIComponent(id)}`,
  openAt: `${work}/ouvrir/:kind/:id`,
  settings: () => `${work}/regles`,
  timings: () => `${work}/moments`,
} as const
