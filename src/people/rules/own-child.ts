import type { Day } from '../../platform/kernel/day.ts'
import { ageOn } from './age.ts'
import type { ConsentWording } from './consent.ts'
import type { Identity } from './identity.ts'
import { delays } from './retention.ts'

/** Children one adult answers for at the same time: beyond, a human looks, at the desk. */
export const mostChildren = 6
/** Names one adult may give in a day: under many, she would learn who has an account. */
export const childrenTriedPerDay = 10

export type AddChildRefusal = 'no-identity' | 'not-adult' | 'no-contact' | 'full'

const adultFrom = 18

/**
 * Why somebody cannot add a child to her account; `null` when she can.
 *
 * @param identity  what she declared of herself: who answers for a child has a name
 * @param children  how many she answers for already, those she then said no for among them
 * @param hasContact  an e-mail address or a phone of her own, which opens the child’s account too
 * Source: Code civil, art. 414 (majority).
 */
export function addChildRefusal(
  identity: Identity | null,
  { children, hasContact }: { readonly children: number; readonly hasContact: boolean },
  today: Day,
): AddChildRefusal | null {
  if (identity === null) return 'no-identity'
  if (ageOn(identity.birthDate, today) < adultFrom) return 'not-adult'
  if (!hasContact) return 'no-contact'
  return children >= mostChildren ? 'full' : null
}

/** From this age on nobody answers for her: she has an account of her own. */
export const isChild = (birthDate: Day, today: Day): boolean =>
  ageOn(birthDate, today) < delays.guardianAge

/**
 * What a guardian reads before she says yes on her own account. As with any consent, a wording is
 * never changed: a new one is added under the day it begins.
 */
export const guardianWordings: Readonly<Record<string, ConsentWording>> = {
  '2026-11': {
    fr: 'J’ai l’autorité parentale sur cet enfant et je suis d’accord pour qu’il participe et vote. La ville garde son nom, sa date de naissance et son adresse avec son compte.',
    en: 'I have parental responsibility for this child and I agree that they take part and vote. The town keeps their name, birth date and address with their account.',
  },
}

/** The one shown now: the latest. */
export const currentGuardianWording: string = Object.keys(guardianWordings).toSorted().at(-1) ?? ''
