import { createHash } from 'node:crypto'
import { writtenIn } from '../../platform/words/content.ts'
import type { Process } from './process.ts'

const fields = ['title', 'purpose', 'influence', 'limits'] as const

/** What changes when the texts of a process do: a form carries it, to tell what its writer had read. */
export function textsMark(
  process: Pick<Process, (typeof fields)[number] | 'level' | 'neighbourhoods'>,
): string {
  const texts = fields.flatMap((field) =>
    (['fr', 'en'] as const).map((language) => writtenIn(process[field], language)),
  )
  const said = JSON.stringify([texts, process.level, process.neighbourhoods])
  return createHash('sha256').update(said).digest('hex').slice(0, 32)
}
