import type { Day } from '../../platform/kernel/day.ts'

/**
 * A thing done only with somebody’s consent. A wording is never changed: a new one is added under the
 * day it begins, so that what was agreed to can always be read again.
 */
export interface ConsentPurpose {
  /** In kebab-case, as kept. */
  readonly purpose: string
  readonly wordings: Readonly<Record<string, ConsentWording>>
}

/** What is read before saying yes, in each language. */
export interface ConsentWording {
  readonly fr: string
  readonly en: string
}

/** The one shown now: the latest. */
export const currentWording = ({ wordings }: ConsentPurpose): string =>
  Object.keys(wordings).toSorted().at(-1) ?? ''

export type ConsentHow = 'online' | 'desk' | 'paper'

/** A consent as it was given, and maybe taken back. */
export interface GivenConsent {
  readonly id: string
  readonly purpose: string
  /** The day its wording began. */
  readonly wording: string
  readonly givenAt: string
  readonly givenHow: ConsentHow
  readonly withdrawnAt: string | null
  readonly withdrawnHow: ConsentHow | null
}

/** A consent as its giver reads its proof. */
export interface ConsentProof extends Omit<GivenConsent, 'givenAt' | 'withdrawnAt'> {
  readonly givenOn: Day
  readonly withdrawnOn: Day | null
}

/** What this town asks consent for today. Each module adds its own when it begins to need one. */
export const consentPurposes: readonly ConsentPurpose[] = [
  {
    purpose: 'newsletter',
    wordings: {
      '2026-11': {
        fr: 'La ville peut m’écrire par e-mail les nouvelles de la participation : votes, réunions, résultats.',
        en: 'The town may write me by e-mail the news of participation: votes, meetings, results.',
      },
    },
  },
  {
    purpose: 'photos',
    wordings: {
      '2026-11': {
        fr: 'La ville peut montrer sur ce site une photo où l’on me reconnaît, prise pendant une réunion ou une visite.',
        en: 'The town may show on this site a photo where I can be recognised, taken at a meeting or a visit.',
      },
    },
  },
]

/** What the wording of a consent said, word for word. */
export const wordingOf = (purpose: string, wording: string): ConsentWording | null =>
  consentPurposes.find((one) => one.purpose === purpose)?.wordings[wording] ?? null
