import { fr } from './fr.ts'

export const en = fr
