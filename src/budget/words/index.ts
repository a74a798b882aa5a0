import { catalogue } from '../../platform/words/catalogue.ts'
import { en as backupEn } from './backup-en.ts'
import { fr as backupFr } from './backup-fr.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { en as paperEn } from './paper-en.ts'
import { fr as paperFr } from './paper-fr.ts'
import { en as prepareEn } from './prepare-en.ts'
import { fr as prepareFr } from './prepare-fr.ts'
import { en as voteEn } from './vote-en.ts'
import { fr as voteFr } from './vote-fr.ts'

export const budgetWords = catalogue('budget', { fr, en })
export type BudgetWord = keyof typeof fr

/** Of an edition being voted: apart, since the pages of a counted one never say them. */
export const voteWords = catalogue('budget-vote', { fr: voteFr, en: voteEn })
export type VoteWord = keyof typeof voteFr

/** Of who prepares an edition: residents never read them. */
export const prepareWords = catalogue('budget-prepare', { fr: prepareFr, en: prepareEn })
export type PrepareWord = keyof typeof prepareFr

/** For who carries a vote out: what a backup made during it means. */
export const backupWords = catalogue('budget-backup', { fr: backupFr, en: backupEn })

/** Of votes on paper, and of results before they are published. */
export const paperWords = catalogue('budget-paper', { fr: paperFr, en: paperEn })
