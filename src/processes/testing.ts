import { randomUUID } from 'node:crypto'
import { inFrench } from '../platform/words/content.ts'
import type { Process } from './rules/process.ts'

/** A process of which a test names what matters to it. */
export const aProcess = (more: Partial<Process> = {}): Process => ({
  id: randomUUID(),
  slug: 'la-place',
  title: inFrench('La place'),
  purpose: inFrench('Refaire la place avec ceux qui y passent.'),
  influence: inFrench('Les bancs, les arbres, les jeux.'),
  limits: inFrench('Le budget : 300 000 €.'),
  level: 'concertation',
  neighbourhoods: [],
  publishedAt: null,
  trashedAt: null,
  phases: [],
  activities: [],
  documents: [],
  news: [],
  ...more,
})
