import type { PbElection } from '../pb/index.ts'
import { counted } from './counted.ts'
import { fieldText, fieldTitles, type Reading, reading, tallyLines } from './difference-lines.ts'
import type { JsonDifference } from '../rules/json-difference.ts'
import { leftAside } from './recount-report.ts'
import type { TownRulesCountJson } from './town-rules-count.ts'
import type { PublishedByTownRules, TownRulesRecount } from './town-rules-recount.ts'

/** How a recount by a regulation went, in French. */
export function townRulesRecountReport(
  { difference, recounted }: TownRulesRecount,
  published: PublishedByTownRules,
  election: PbElection,
): readonly string[] {
  const read = reading(election)
  const envelopes = counted(recounted.envelopes.length, 'enveloppe')
  const how = `${counted(recounted.voters, 'bulletin')}, ${envelopes}, recomptés avec le règlement de la ville.`
  if (difference.isSame) {
    const parts = [
      'Mêmes lauréats',
      ...(published.tallies === null ? [] : ['mêmes voix']),
      ...(published.steps === null ? [] : ['mêmes étapes']),
    ]
    const winners = counted(recounted.selected.length, 'projet')
    return [`${parts.join(', ')} : ${winners}, ${how}`, ...leftAside(difference.unpublished)]
  }
  const { missing, added, order, tallies, steps, ballots, townRules } = difference
  const isSameSet = missing.length + added.length === 0
  const listed = (ids: readonly string[]) => ids.map((id) => `  ${read.named(id)}`)
  return [
    `${isSameSet ? 'Mêmes lauréats, mais le compte diffère' : 'Résultat différent'} : ${how}`,
    ...(townRules === null
      ? []
      : [
          `Le règlement n’est pas celui qui a été publié : ${townRules.path.join('.')}, publié ${valueText(townRules.published)}, donné ${valueText(townRules.recounted)}.`,
        ]),
    ...(missing.length === 0 ? [] : ['Publiés lauréats, non retrouvés :', ...listed(missing)]),
    ...(added.length === 0 ? [] : ['Retrouvés lauréats, non publiés :', ...listed(added)]),
    ...(order === null
      ? []
      : [
          `Lauréat n° ${order.rank} : publié ${read.named(order.published)}, recompté ${read.named(order.recounted)}.`,
        ]),
    ...tallyLines(tallies, read),
    ...(steps === null ? [] : [stepSentence(steps, recounted, read)]),
    ...(ballots === null
      ? []
      : ['Les bulletins ne sont pas ceux des résultats publiés : leur empreinte diffère.']),
    ...leftAside(difference.unpublished),
  ]
}

/** `Première étape différente : enveloppe « Nord », étape 2, tour 3, argent qui reste : publié…`. */
function stepSentence(
  { path, published, recounted }: JsonDifference,
  { envelopes }: TownRulesCountJson,
  read: Reading,
): string {
  const places = path.flatMap((step, k) => {
    const name = path[k - 1]
    if (typeof step === 'number') {
      if (name === 'envelopes') return [`enveloppe ${nameOf(envelopes[step]) ?? step + 1}`]
      return [`${placeTitles.get(String(name)) ?? String(name)} ${step + 1}`]
    }
    const isNamedByNext = typeof path[k + 1] === 'number' || step === 'count'
    return isNamedByNext ? [] : [stepTitles.get(step) ?? fieldTitles.get(step) ?? step]
  })
  const last = String(path.findLast((step) => typeof step === 'string'))
  const shown = (value: unknown) => {
    if (typeof value !== 'string') return valueText(value)
    if (last === 'project' || last === 'selected') return read.named(value)
    return fieldText(last, value, read)
  }
  return `Première différence : ${places.join(', ')} : publié ${shown(published)}, recompté ${shown(recounted)}.`
}

function nameOf(envelope: object | undefined): string | null {
  const name = envelope !== undefined && 'name' in envelope ? envelope.name : null
  return typeof name === 'string' ? `« ${name} »` : null
}

const placeTitles: ReadonlyMap<string, string> = new Map([
  ['steps', 'étape'],
  ['rounds', 'tour'],
  ['selected', 'lauréat'],
  ['setAside', 'projet mis de côté'],
])

const stepTitles: ReadonlyMap<string, string> = new Map([
  ['project', 'projet'],
  ['voters', 'votants'],
  ['votes', 'voix'],
  ['money', 'argent'],
  ['carriedIn', 'argent venu de la précédente'],
  ['carriedOut', 'argent qui n’a pas servi'],
  ['kept', 'argent gardé'],
  ['spent', 'dépensé'],
  ['totalCost', 'coût total'],
  ['moneyKept', 'argent gardé en tout'],
])

const valueText = (value: unknown): string =>
  value === undefined ? 'rien' : JSON.stringify(value).slice(0, 60)
