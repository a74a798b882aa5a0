import { counted, percent, progressLine } from '../../platform/backup/progress-line.ts'
import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import type { SetAsideReason } from '../rules/ballot-box.ts'
import type { BoxActRefusal } from '../rules/box-acts.ts'
import { unsealedChoices, unsealBallots } from '../store/unsealing.ts'
import { keyIn, type StateRefusals, wantedIn, withBox } from './wanted-box.ts'

const tooEarly: StateRefusals = {
  prepared: 'Le vote n’est pas ouvert : il n’y a aucun bulletin à ouvrir.',
  open: 'Le vote est en cours : ses bulletins ne s’ouvrent qu’après la fermeture et la séparation.',
  closed: 'Il faut d’abord séparer les bulletins de leurs votants.',
  unsealed: 'Les bulletins de ce vote sont déjà ouverts.',
}

const setAsideTexts: Readonly<Record<SetAsideReason, string>> = {
  'does-not-open': 'ne s’ouvrent pas avec cette clé',
  'not-a-ballot': 'ne sont pas écrits comme des bulletins',
  'breaks-the-rule': 'ne suivent pas la règle du vote',
}

/** Opens the ballots of a separated box, where the key stays in the hands of who holds it. */
export const openBallotsCommand: Command = {
  name: 'voting open',
  summary: 'ouvre les bulletins d’un vote fini, avec sa clé',
  help: `
Usage : parvis voting open VOTE FICHIER [--rehearsal]

Ouvre les bulletins d’un vote fermé et séparé de ses votants. La clé est lue dans FICHIER, reste en
mémoire et n’est gardée nulle part. Tout est ouvert, ou rien : une ouverture coupée se recommence.
Un bulletin qui ne s’ouvre pas, ou qui ne suit pas la règle, est mis de côté et compté.

Exemple : parvis voting open budget-participatif-2026 /media/cle-usb/cle-2026.json`,
  async run(words, terminal) {
    const wanted = wantedIn(words)
    return withBox('voting open', wanted, tooEarly, async ({ db }, box) => {
      const key = await keyIn(wanted.file, box)
      const progress = progressLine(terminal)
      const say = (share: number) => progress.say(`Ouverture des bulletins : ${percent(share)}`)
      const decision = await unsealBallots(db, box, key.privateKey, new Date(), say).finally(() =>
        progress.end(),
      )
      if (!decision.ok) throw new CommandRefused(refusalTexts[decision.code] ?? decision.code)

      const { length } = await unsealedChoices(db, box.id)
      terminal.out.write(`${counted(length, 'bulletin ouvert', 'bulletins ouverts')}.\n`)
      for (const [reason, ballots] of Object.entries(decision.next.setAside ?? {})) {
        const why = setAsideTexts[reason as SetAsideReason]
        terminal.out.write(`Mis de côté, car ils ${why} : ${ballots}.\n`)
      }
      return 0
    })
  },
}

const refusalTexts: Readonly<Partial<Record<BoxActRefusal, string>>> = {
  'already-done': 'Les bulletins viennent d’être ouverts ailleurs. Rien n’a été fait ici.',
  'backups-left':
    'Une sauvegarde faite pendant le vote existe encore, ou personne n’a confirmé que ses copies sont détruites. « parvis db backups --expire » efface celles de cette machine ; la page du vote prend la confirmation. Aucun bulletin n’est ouvert.',
  'ballots-changed':
    'Les bulletins ne sont plus ceux de la séparation : quelqu’un a touché à la base. Aucun n’est ouvert.',
  'journal-differs':
    'Le journal ne dit pas la même chose que l’urne : le nombre de bulletins ou leur empreinte diffère, ou le fait de la séparation manque. Aucun bulletin n’est ouvert. « parvis db verify » dit si le journal est intact.',
}
