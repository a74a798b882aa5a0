import { z } from 'zod'
import { isDay } from '../../platform/kernel/day.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import { inFrenchAndEnglish } from '../../platform/words/content.ts'
import { ballotFormats, type BallotRule, isPossible } from '../../voting/index.ts'
import { readMoney } from './money-given.ts'
import { ballotSheet, type RunningEdition, type RunningEnvelope } from './running-edition.ts'
import { dayAndHour, instantsOf } from '../../platform/kernel/hour.ts'

/** What an officer settles of an edition, its projects apart. */
export type EditionRules = Pick<
  RunningEdition,
  | 'name'
  | 'rule'
  | 'leastAge'
  | 'level'
  | 'showsTurnout'
  | 'admitsOutside'
  | 'admitsClasses'
  | 'opensAt'
  | 'closesAt'
  | 'tieSeed'
  | 'envelopes'
>

export interface EditionPlace {
  readonly zone: string
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}

export const moneyField = (envelope: string): string => `argent.${envelope}`
const wholeTown = { id: 'ville', name: 'Toute la ville' }

/** What the form says, checked; messages are codes: `edition.fault-…` in the words. */
export const editionForm = ({ zone, neighbourhoods }: EditionPlace, now: Date) =>
  z
    .looseObject({
      nameFr: text(120).min(1, 'missing'),
      nameEn: text(120).default(''),
      format: z.enum(ballotFormats, 'format'),
      most: number(255),
      mostPerList: number(255),
      count: number(255),
      perList: ticked,
      points: number(65_535),
      mostPerProject: number(65_535),
      mayBeBlank: ticked,
      leastAge: number(120),
      level: z.enum(['0', '1', '2', '3'], 'level').transform(Number),
      showsTurnout: ticked,
      admitsOutside: ticked,
      admitsClasses: ticked,
      opensOn: text(10),
      opensHour: text(5),
      closesOn: text(10),
      closesHour: text(5),
      tieSeed: text(200)
        .min(1, 'missing')
        .refine((seed) => !seed.includes('|'), 'bar'),
    })
    .transform((given, context): EditionRules => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const rule = ruleOf(given, refuse)
      const opensAt = instantOf('opens', given.opensOn, given.opensHour)
      const closesAt = instantOf('closes', given.closesOn, given.closesHour)
      if (opensAt !== null && closesAt !== null) {
        if (closesAt <= opensAt) refuse('closesOn', 'closes-before')
        else if (closesAt <= now) refuse('closesOn', 'closes-in-the-past')
      }
      const envelopes = envelopesIn(given, neighbourhoods, refuse)
      return {
        name: inFrenchAndEnglish(given.nameFr, given.nameEn),
        rule: rule ?? { format: 'up-to-k', most: 1, mostPerList: null, mayBeBlank: false },
        leastAge: given.leastAge ?? 0,
        level: given.level,
        showsTurnout: given.showsTurnout,
        admitsOutside: given.admitsOutside,
        admitsClasses: given.admitsClasses,
        opensAt: (opensAt ?? now).toISOString(),
        closesAt: (closesAt ?? now).toISOString(),
        tieSeed: given.tieSeed,
        envelopes,
      }

      function instantOf(which: 'opens' | 'closes', on: string, hour: string): Date | null {
        const padded = hour.padStart(5, '0')
        if (!isDay(on)) refuse(`${which}On`, 'day')
        else if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(padded)) refuse(`${which}Hour`, 'hour')
        else {
          // Of two hours, a vote opens at the first and closes at the second.
          const instant = instantsOf(zone, on, padded).at(which === 'opens' ? 0 : -1)
          if (instant === undefined) refuse(`${which}Hour`, 'no-such-hour')
          return instant ?? null
        }
        return null
      }
    })

const text = (most: number) => z.string().trim().max(most, 'too-long')

const ticked = z
  .string()
  .optional()
  .transform((given) => given !== undefined)

/** `null` when nothing was typed: only the fields of the chosen format are read. */
const number = (most: number) =>
  z
    .string()
    .trim()
    .default('')
    .refine((typed) => typed === '' || (/^\d{1,6}$/.test(typed) && Number(typed) <= most), 'number')
    .transform((typed) => (typed === '' ? null : Number(typed)))

type Refuse = (field: string, code: string) => void

interface RuleGiven {
  readonly format: BallotRule['format']
  readonly most: number | null
  readonly mostPerList: number | null
  readonly count: number | null
  readonly perList: boolean
  readonly points: number | null
  readonly mostPerProject: number | null
  readonly mayBeBlank: boolean
}

function ruleOf(given: RuleGiven, refuse: Refuse): BallotRule | null {
  const rule = writtenRule(given)
  const field = { 'up-to-k': 'most', 'exactly-k': 'count', points: 'points' }[given.format]
  if (rule === null) refuse(field, 'missing')
  // Projects come later: here any would do, and the opening asks again of the real ones.
  else if (!isPossible(rule, oneProject)) refuse(field, 'impossible')
  else return rule
  return null
}

const oneProject = { lists: [{ id: 'ville', neighbourhood: null, projects: ['1'] }] }

function writtenRule(given: RuleGiven): BallotRule | null {
  const { format, most, mostPerList, count, perList, points, mayBeBlank } = given
  switch (format) {
    case 'up-to-k':
      return most === null ? null : { format, most, mostPerList, mayBeBlank }
    case 'exactly-k':
      return count === null ? null : { format, count, perList, mayBeBlank }
    case 'points': {
      const mostPerProject = given.mostPerProject ?? points
      if (points === null || mostPerProject === null) return null
      return { format, points, mostPerProject, mayBeBlank }
    }
  }
}

/** One for each perimeter that has money; the others have none, hence no list. */
function envelopesIn(
  given: Readonly<Record<string, unknown>>,
  neighbourhoods: EditionPlace['neighbourhoods'],
  refuse: Refuse,
): readonly RunningEnvelope[] {
  const envelopes = [wholeTown, ...neighbourhoods].flatMap(({ id, name }) => {
    const amount = given[moneyField(id)]
    if (typeof amount !== 'string' || amount.trim() === '') return []
    const money = readMoney(amount)
    if (money === null) refuse(moneyField(id), 'money')
    if (money === null) return []
    const neighbourhood = id === wholeTown.id ? null : id
    return [{ code: id, name, money, neighbourhood, archivedAs: null }]
  })
  const wasAnyTyped = [wholeTown, ...neighbourhoods].some(({ id }) => given[moneyField(id)])
  if (envelopes.length === 0 && !wasAnyTyped) refuse(moneyField(wholeTown.id), 'no-envelope')
  return envelopes
}

/** An edition as its form shows it. */
export function givenOf(edition: EditionRules, zone: string): Readonly<Record<string, string>> {
  const { rule, envelopes } = edition
  const [opensOn, opensHour] = dayAndHour(zone, new Date(edition.opensAt))
  const [closesOn, closesHour] = dayAndHour(zone, new Date(edition.closesAt))
  const written = (one: number | null) => (one === null ? '' : String(one))
  return {
    nameFr: edition.name[0].text,
    nameEn: edition.name.find(({ language }) => language === 'en')?.text ?? '',
    format: rule.format,
    most: rule.format === 'up-to-k' ? written(rule.most) : '5',
    mostPerList: rule.format === 'up-to-k' ? written(rule.mostPerList) : '',
    count: rule.format === 'exactly-k' ? written(rule.count) : '3',
    points: rule.format === 'points' ? written(rule.points) : '10',
    mostPerProject: rule.format === 'points' ? written(rule.mostPerProject) : '5',
    leastAge: written(edition.leastAge),
    level: written(edition.level),
    opensOn,
    opensHour,
    closesOn,
    closesHour,
    tieSeed: edition.tieSeed,
    ...(rule.format === 'exactly-k' && rule.perList && { perList: 'yes' }),
    ...(rule.mayBeBlank && { mayBeBlank: 'yes' }),
    ...(edition.showsTurnout && { showsTurnout: 'yes' }),
    ...(edition.admitsOutside && { admitsOutside: 'yes' }),
    ...(edition.admitsClasses && { admitsClasses: 'yes' }),
    ...Object.fromEntries(
      envelopes.map(({ code, money }) => [moneyField(code), toDecimalText(money) ?? '']),
    ),
  }
}

/** What is still missing before the box can be prepared, in the order it is done. */
export type EditionLack = 'no-project' | 'empty-list' | 'impossible-rule' | 'closes-in-the-past'

export function lacksOf(edition: RunningEdition, now: Date): readonly EditionLack[] {
  const sheet = ballotSheet(edition)
  const hasProject = edition.projects.length > 0
  return [
    ...(hasProject ? [] : (['no-project'] as const)),
    ...(hasProject && sheet.lists.some(({ projects }) => projects.length === 0)
      ? (['empty-list'] as const)
      : []),
    ...(hasProject && !isPossible(edition.rule, sheet) ? (['impossible-rule'] as const) : []),
    ...(new Date(edition.closesAt) <= now ? (['closes-in-the-past'] as const) : []),
  ]
}
