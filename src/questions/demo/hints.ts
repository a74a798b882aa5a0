import type { Transaction } from 'kysely'
import { saveHint } from '../store/hints.ts'
import { demoId } from './rows.ts'
import { demoAuthorities } from './subject.ts'

/** What people often ask the town, and that others do. */
const hints: readonly (readonly [keyof typeof demoAuthorities, words: string, says: string])[] = [
  [
    'railway',
    'rer, train, quai, ascenseur de la gare',
    'Le RER n’est pas à la commune. Vous pouvez écrire directement à qui s’en occupe ; si vous nous écrivez, nous transmettons et nous vous le disons.',
  ],
  [
    'county',
    'départementale, rd 920, nationale',
    'Les routes départementales sont au Département. La ville y règle la vitesse, pas la chaussée.',
  ],
  ['buses', 'bus, arrêt de bus, navette', 'Les lignes et les horaires des bus sont à la région.'],
  [
    'waste',
    'ramassage, benne, déchetterie, bac jaune',
    'Les bacs sont ramassés par l’établissement public territorial. Les dépôts sur le trottoir, eux, sont à la ville.',
  ],
  [
    'colleges',
    'collège, collégien',
    'Le Département s’occupe des bâtiments des collèges, l’académie des professeurs. La ville s’occupe des écoles.',
  ],
]

export async function keepHints(tx: Transaction<object>): Promise<void> {
  const act = { by: 'demonstration', now: new Date() }
  for (const [rank, [key, words, says]] of hints.entries()) {
    const [authority, contact] = demoAuthorities[key]
    await saveHint(tx, { id: demoId(rank, 'hint', key), words, authority, contact, says }, act)
  }
}
