import { catalogue } from '../../platform/words/catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { mailEn } from './mail-en.ts'
import { mailFr } from './mail-fr.ts'
import { proposalEn } from './proposal-en.ts'
import { proposalFr } from './proposal-fr.ts'
import { workEn } from './work-en.ts'
import { workFr } from './work-fr.ts'

export const commitmentWords = catalogue('commitments', { fr, en })
export type CommitmentWord = keyof typeof fr

/** Of officers: residents never read them. */
export const workWords = catalogue('commitments-work', { fr: workFr, en: workEn })
export type WorkWord = keyof typeof workFr

/** Of agents and officers. */
export const proposalWords = catalogue('commitments-proposals', { fr: proposalFr, en: proposalEn })

/** Of what leaves by mail. */
export const mailWords = catalogue('commitments-mail', { fr: mailFr, en: mailEn })
