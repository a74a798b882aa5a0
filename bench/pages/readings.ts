import type { Database } from '../../src/platform/database/database.ts'
import { type Day, dayIn } from '../../src/platform/kernel/day.ts'
import { publicQuestions } from '../../src/questions/store/public-questions.ts'
import { work } from '../../src/questions/store/work.ts'
import { otherMarks } from './measured-load.ts'

/** What pages are asked that no memory answers, in the words of their addresses. */
export const searchedWords = {
  'public search': `lampadaire gare ${otherMarks}`,
  'officers’ search': `trottoirs ${otherMarks}`,
} as const

export type ReadingName = keyof typeof searchedWords

const wordsOf = (reading: ReadingName): string => searchedWords[reading].replace(otherMarks, '')

const asked = { theme: '', quartier: '', etat: '', page: 1 } as const
const today = (): Day => dayIn('Europe/Paris', new Date())

/** What those pages ask the database where their lines are known, and nothing else of them. */
export const firstReadings: Readonly<Record<ReadingName, (db: Database) => Promise<unknown>>> = {
  'public search': (db) =>
    publicQuestions(db).search({ ...asked, mots: wordsOf('public search') }, 20),
  'officers’ search': (db) => {
    const words = { mots: wordsOf('officers’ search'), suivi: '', followers: null } as const
    return work(db).search({ ...asked, ...words, service: '', retard: '' }, today(), 30)
  },
}
