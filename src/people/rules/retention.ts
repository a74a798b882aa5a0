import { tallyDays } from './desk-acts.ts'

/**
 * How long what is known of people lasts: the page of personal data says it from here, and the nightly
 * work of retention applies it from here. A delay changed here changes both.
 *
 * Source: GDPR, art. 5.1.e; delays usual for town services, the town’s to adapt.
 */
export const delays = {
  /** Without a visit, an account goes. */
  asleepYears: 3,
  /** It is told so many days before; */
  warningDays: 60,
  /** never fewer than these, even when the work itself was late. */
  leastWarningDays: 30,
  roleYears: 1,
  consentYears: 3,
  assistedActYears: 1,
  requestYears: 1,
  letterBatchYears: 3,
  guardianAge: 16,
  /** A guardian’s address opens a child’s account until she has one of her own, and never beyond. */
  lentContactAge: 18,
  tallyDays,
} as const

const years = (count: number): string => (count === 1 ? 'Un an' : `${count} ans`)

/** The same delays, as residents read them. */
export const lasting = {
  account: `Avec le compte : effacé à la demande, ou ${delays.asleepYears} ans après la dernière visite`,
  contact: `Avec le compte ; l’adresse prêtée par un parent, jusqu’à ce que l’enfant de ${delays.guardianAge} ans en ait une, ${delays.lentContactAge} ans au plus tard`,
  role: `${years(delays.roleYears)} après la fin du rôle`,
  factor: 'Tant que dure le rôle',
  consent: `${years(delays.consentYears)} après le retrait`,
  assistedAct: years(delays.assistedActYears),
  request: `${years(delays.requestYears)} après la réponse`,
  letterBatch: `Le fichier jusqu’au téléchargement ; la date et le nombre, ${delays.letterBatchYears} ans`,
  guardianship: `Jusqu’aux ${delays.guardianAge} ans de l’enfant`,
  warning: `${delays.warningDays} jours, ou la visite suivante`,
  tally: `${tallyDays} jours`,
  class: 'La fin de l’année scolaire',
} as const
