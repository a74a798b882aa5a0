import type { Count, CountSettings } from '../methods/count.ts'
import type { TieBreaking } from '../methods/count-json.ts'
import { subtract, toText } from '../../platform/kernel/fraction.ts'
import { formatCount } from '../../platform/words/figures.ts'
import type { PbElection } from '../pb/index.ts'
import { fr } from '../words/fr.ts'
import { amountText } from './amount-text.ts'
import { counted } from './counted.ts'
import { currencyOf, type ProjectSheet, projectSheet } from './project-sheet.ts'
import { type Column, textTable } from './text-table.ts'

/** A count as a clerk reads it: what was counted and how, the winners, the others, the money. */
export function countReport(read: PbElection, count: Count, ties: TieBreaking): readonly string[] {
  const currency = currencyOf(read)
  const sheet = projectSheet(read)
  const left = subtract(count.budget, count.totalCost)
  return [
    ...electionLines(read, currency),
    ...settingLines(count, ties),
    '',
    ...winnerLines(sheet, count),
    '',
    `Total : ${amountText(count.totalCost, currency)} sur ${amountText(count.budget, currency)} ; reste ${amountText(left, currency)}.`,
    ...figureLines(count, currency),
    ...otherLines(sheet, count),
  ]
}

/** What was counted: a title, then voters, projects and money. */
export function electionLines(
  { election, meta }: PbElection,
  currency: string | null,
): readonly string[] {
  const value = (key: string): string | undefined =>
    meta.find(([name]) => name.trim().toLowerCase() === key)?.[1].trim()
  const title = value('description') ?? value('instance') ?? 'Élection'
  const place = [value('unit'), value('subunit'), value('instance')].filter(Boolean).join(', ')
  const { ballots, projects, budget, format } = election
  return [
    place === '' ? title : `${title} (${place})`,
    `${counted(ballots.length, 'votant')}, ${counted(projects.length, 'projet')}, budget ${amountText(budget, currency)}, bulletins « ${format} ».`,
  ]
}

/** How it was counted, in one line. */
export function settingLines(
  { settings }: Pick<Count, 'settings'>,
  ties: TieBreaking,
): readonly string[] {
  const { rule, satisfaction, order, increment } = settings
  const details = [
    `satisfaction « ${satisfaction} »`,
    order === undefined ? null : `ordre « ${order} »`,
    increment === undefined ? null : `pas de ${toText(increment)}`,
    `égalités : ${typeof ties === 'string' ? ties : 'ordre donné'}`,
  ]
  return [
    `Règle : ${ruleTitle(settings)} (${rule}), ${details.filter((detail) => detail !== null).join(', ')}.`,
  ]
}

function ruleTitle({ rule, order }: CountSettings): string {
  if (rule !== 'greedy') return fr[`rule.${rule}`]
  if (order === 'satisfaction-per-cost') return fr['rule.greedy-per-cost']
  return fr['rule.greedy']
}

function winnerLines({ columns, rowOf }: ProjectSheet, { selected }: Count): readonly string[] {
  if (selected.length === 0) return ['Aucun lauréat.']
  const ranked: readonly Column[] = [{ title: 'Rang', align: 'right' }, ...columns]
  const rows = selected.map((id, place) => [`${place + 1}`, ...rowOf(id)])
  return [counted(selected.length, 'lauréat'), ...textTable(ranked, rows)]
}

function otherLines({ columns, ids, rowOf }: ProjectSheet, count: Count): readonly string[] {
  const winners = new Set(count.selected)
  const others = ids.filter((id) => !winners.has(id))
  if (others.length === 0) return []
  const title = others.length === 1 ? 'projet non retenu' : 'projets non retenus'
  const rows = others.map(rowOf)
  return ['', `${formatCount(others.length, 'fr')} ${title}`, ...textTable(columns, rows)]
}

function figureLines(count: Count, currency: string | null): readonly string[] {
  const { finalEndowment, runs, unspentByVoters, optimalWelfare, tieEvents } = count
  const lines: string[] = []
  if (finalEndowment !== undefined) {
    const after =
      runs === undefined || runs === 1 ? '' : `, après ${formatCount(runs, 'fr')} essais`
    lines.push(`Part de chaque votant : ${amountText(finalEndowment, currency)}${after}.`)
  }
  if (unspentByVoters !== undefined) {
    lines.push(`Resté dans les mains des votants : ${amountText(unspentByVoters, currency)}.`)
  }
  if (optimalWelfare !== undefined) {
    lines.push(
      `Satisfaction totale, la plus grande possible : ${amountText(optimalWelfare, null)}.`,
    )
  }
  if (tieEvents > 0) {
    lines.push(`Égalités exactes départagées en cours de route : ${formatCount(tieEvents, 'fr')}.`)
  }
  return lines
}
