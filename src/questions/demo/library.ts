import type { Transaction } from 'kysely'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { saveLibraryAnswer } from '../store/library.ts'
import { demoId } from './rows.ts'

interface DemoModel {
  readonly title: string
  readonly theme: string | null
  readonly text: string
  /** What it rests on, and how many days ago somebody read it: one is old, for who looks to see. */
  readonly basis?: readonly [text: string, daysAgo: number]
}

/** What the invented town answers again and again; the by-laws are invented too. */
const models: readonly DemoModel[] = [
  {
    title: 'Dépôt sauvage signalé',
    theme: 'proprete',
    text: 'Merci d’avoir signalé ce dépôt, {lieu}.\n\nL’équipe de la propreté vient l’enlever le {jour du passage}. Si vous le voyez encore après ce jour, répondez à ce message : nous y retournerons.',
    basis: ['règlement de collecte (fictif), article 7', 60],
  },
  {
    title: 'Lampadaire éteint',
    theme: 'eclairage',
    text: 'Merci pour votre message. Le lampadaire, {lieu}, sera remis en marche le {jour de la réparation}.\n\nNous contrôlons chaque rue une fois par mois, la nuit.',
  },
  {
    title: 'Nid-de-poule ou trottoir abîmé',
    theme: 'voirie',
    text: 'Nos agents sont allés voir, {lieu}.\n\nIls réparent le {jour de la réparation}. D’ici là, une barrière protège les passants.',
    basis: ['règlement de voirie (fictif), article 12', 430],
  },
  {
    title: 'Demande de place de stationnement réservée',
    theme: 'circulation',
    text: 'Votre demande concerne le quartier {quartier}.\n\nUne place réservée aux personnes handicapées sert à toute personne qui a la carte. La ville décide avec la commission d’accessibilité, qui se réunit le {jour de la commission}. Nous vous répondrons au plus tard le {date}.',
    basis: ['code de l’action sociale et des familles, article L. 241-3', 30],
  },
  {
    title: 'Nous avons besoin de plus de temps',
    theme: null,
    text: 'Votre question n° {numero} demande une visite sur place. Nous ne pouvons pas encore répondre.\n\nNous vous écrirons au plus tard le {date}.',
  },
]

export async function keepLibrary(tx: Transaction<object>, today: Day): Promise<void> {
  const act = { by: 'demonstration', now: new Date() }
  for (const [rank, { title, theme, text, basis }] of models.entries()) {
    const [legalBasis, daysAgo] = basis ?? ['', 0]
    const checkedOn = basis === undefined ? null : daysAfter(today, -daysAgo)
    const id = demoId(rank, 'library', title)
    await saveLibraryAnswer(
      tx,
      { id, title, text, legalBasis, checkedOn, theme, isEnded: false },
      act,
    )
  }
}
