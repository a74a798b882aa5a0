import { counted, type SoundnessCheck } from '../platform/backup/index.ts'
import type { JournalFault, JournalFaultKind } from './rules/verification.ts'
import { verifyJournal } from './store/verify-journal.ts'

const faultWords = {
  gap: 'des faits manquent juste avant celui-ci',
  'link-broken': 'le maillon ne suit pas de celui d’avant, ou le fait a été modifié',
  'payload-altered': 'le contenu n’est plus celui qui a été enchaîné',
  'payload-missing': 'le contenu a disparu sans avoir été effacé',
  'head-differs': 'le maillon publié n’est pas celui-ci',
  'tail-missing': 'ce maillon a été publié, la chaîne ne va plus jusqu’à lui',
} as const satisfies Record<JournalFaultKind, string>

const sentenceOf = ({ seq, kind }: JournalFault): string => `Fait n° ${seq} : ${faultWords[kind]}.`

/** What `db verify` says of the journal. */
export const journalCheck: SoundnessCheck = {
  name: 'journal',
  title: 'Journal',
  async run({ db }, onProgress) {
    const { faults, faultCount, ...figures } = await verifyJournal(db, onProgress)
    const { entries, erased, heads, unchained } = figures
    const all = [
      counted(entries, 'fait enchaîné', 'faits enchaînés'),
      `${counted(erased, 'contenu effacé', 'contenus effacés')} à dessein`,
      counted(heads, 'tête publiée', 'têtes publiées'),
      `${counted(unchained, 'fait', 'faits')} en attente`,
      faultCount === 0 ? 'chaîne intacte' : counted(faultCount, 'rupture', 'ruptures'),
    ].join(', ')
    const more = faultCount - faults.length
    return {
      isSound: faultCount === 0,
      sentences: [
        `${all}.`,
        ...faults.map(sentenceOf),
        ...(more > 0 ? [`Et ${more} autres.`] : []),
      ],
      figures: { ...figures, faultCount },
    }
  },
}
