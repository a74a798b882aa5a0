import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { openTown } from '../../platform/database/index.ts'
import { type Day, dayIn, isDay } from '../../platform/kernel/day.ts'
import { towns } from '../../town/index.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { type RegisterKeepRefusal, registerEndsOn } from '../rules/register-end.ts'
import { ballotBoxes } from '../store/ballot-boxes.ts'
import { keepRegisterUntil } from '../store/register-end.ts'

/** When the register of a vote ends, and how to keep it while a dispute lasts. */
export const registerCommand: Command = {
  name: 'voting register',
  summary: 'dit quand le registre des votants sera détruit, ou le garde plus longtemps',
  help: `
Usage : parvis voting register VOTE [--keep-until JOUR]

Le registre des votants est détruit chaque nuit pour les votes dont les bulletins sont ouverts
depuis deux mois. Quand le résultat est contesté, gardez-le jusqu’au jour où la contestation sera
finie : trois ans au plus. Un registre détruit ne revient pas.

  --keep-until JOUR   par exemple 2027-03-01

Exemple : parvis voting register budget-participatif-2026 --keep-until 2027-03-01`,
  async run(words, { out }) {
    const { vote, until } = wantedIn(words)
    const town = await openTown({ purpose: 'voting register' })
    try {
      const box = await ballotBoxes(town.db).of({ kind: 'edition', id: vote })
      if (box === null) throw new CommandRefused(`Aucune urne n’est préparée pour « ${vote} ».`)
      const { zone } = await towns(town.db).find()
      if (until === null) out.write(`${sentence(box, zone)}\n`)
      else {
        const decision = await keepRegisterUntil(town.db, box, until, { now: new Date(), zone })
        if (!decision.ok) throw new CommandRefused(refusals[decision.code](decision.facts['day']))
        out.write(`Le registre est gardé jusqu’au ${until}.\n`)
      }
      return 0
    } finally {
      await town.close()
    }
  },
}

function wantedIn(words: readonly string[]): { readonly vote: string; readonly until: Day | null } {
  const { values, positionals } = readCommandLine(words, { 'keep-until': { type: 'string' } })
  const [vote, ...others] = positionals
  if (vote === undefined || others.length > 0) {
    throw new CommandRefused('Donnez le nom du vote dans son adresse.')
  }
  const until = values['keep-until']
  if (until === undefined) return { vote, until: null }
  if (!isDay(until)) throw new CommandRefused(`« ${until} » n’est pas un jour : 2027-03-01.`)
  return { vote, until }
}

const refusals: Readonly<Record<RegisterKeepRefusal, (day: unknown) => string>> = {
  'already-destroyed': () => 'Le registre de ce vote est déjà détruit : rien ne le fait revenir.',
  'vote-not-over': () => 'Les bulletins de ce vote ne sont pas ouverts : son registre est gardé.',
  'too-short': (day) => `Le registre est gardé de toute façon jusqu’au ${String(day)}.`,
  'too-long': (day) => `Un registre n’est jamais gardé après le ${String(day)}.`,
}

function sentence({ hasRegister, registerKeptUntil, actedAt }: BallotBox, zone: string): string {
  if (!hasRegister) return 'Le registre de ce vote est détruit.'
  if (actedAt.unsealed === undefined) {
    return 'Le registre est gardé : il sera détruit deux mois après l’ouverture des bulletins.'
  }
  const day = registerEndsOn(dayIn(zone, new Date(actedAt.unsealed)), registerKeptUntil)
  return `Le registre sera détruit dans la nuit du ${day}.`
}
