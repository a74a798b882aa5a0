import { plainEuros } from '../../platform/kernel/cents.ts'
import { csvFile } from '../../platform/kernel/csv-field.ts'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import type { Balance } from '../rules/balance.ts'
import { type BodyCosts, costKinds, totalOf } from '../rules/cost.ts'
import { hourKinds } from '../rules/rates.ts'
import { workingTimeWords } from '../words/index.ts'
import type { AgentLine } from './team-page.tsx'

/** Her own lines, for a spreadsheet: minutes are whole numbers. */
export function ownCsv(balance: Balance, zone: string, speech: Speech): string {
  const say = sayWith(workingTimeWords, speech)
  const head = [
    ...(['meeting', 'start', 'end', ...hourKinds, 'travel', 'credited', 'taken'] as const),
  ].map((column) => say(`csv.${column}`))
  const at = (instant: string) => dayAndHour(zone, new Date(instant)).join(' ')
  const entries = balance.entries.map(({ title, startsAt, endsAt, counted }) => [
    readIn(title, speech.language).text,
    ...[at(startsAt), at(endsAt)],
    ...hourKinds.map((kind) => String(counted.minutes[kind])),
    ...[String(counted.travelMinutes), String(counted.credited), ''],
  ])
  const without = ['', ...hourKinds.map(() => ''), '']
  const recoveries = balance.recoveries.map(({ takenOn, minutes }) => [
    ...[say('csv.recovery'), takenOn, ...without, '', String(minutes)],
  ])
  const carried =
    balance.carried === 0 ? [] : [[say('csv.carried'), '', ...without, String(balance.carried), '']]
  return csvFile([head, ...entries, ...recoveries, ...carried])
}

/** Every balance, in whole minutes. */
export function teamCsv(agents: readonly AgentLine[], speech: Speech): string {
  const say = sayWith(workingTimeWords, speech)
  const head = (['agent', 'credited', 'taken', 'left'] as const).map((one) => say(`csv.${one}`))
  const rows = agents.map(({ name, balance: { carried, credited, taken, left } }) =>
    [name, carried + credited, taken, left].map(String),
  )
  return csvFile([head, ...rows])
}

/** What meetings cost, by year and body, for the annual report. */
export function costsCsv(totals: readonly BodyCosts[], speech: Speech): string {
  const say = sayWith(workingTimeWords, speech)
  const head = [
    ...(['year', 'body', 'meetings'] as const).map((one) => say(`csv.${one}`)),
    ...costKinds.map((kind) => say(`cost.${kind}`)),
    say('csv.total'),
  ]
  const rows = totals.map((one) => [
    String(one.year),
    one.body === null ? say('costs.town') : readIn(one.body, speech.language).text,
    String(one.meetings),
    ...costKinds.map((kind) => plainEuros(one[kind])),
    plainEuros(totalOf(one)),
  ])
  return csvFile([head, ...rows])
}
