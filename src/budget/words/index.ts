import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const budgetWords = catalogue('budget', { fr, en })
export type BudgetWord = keyof typeof fr
