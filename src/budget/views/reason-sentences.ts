import { compare, equals, type Fraction, one, toNumber } from '../../platform/kernel/fraction.ts'
import { formatNumber, formatShare } from '../../platform/words/figures.ts'
import { sayWith, type Speech, spokenIn } from '../../platform/words/speech.tsx'
import type {
  ConsideredReason,
  LowerCost,
  MoreVoters,
  ProjectReason,
  ShortOfMoneyReason,
  WhatIf,
} from '../methods/reasons.ts'
import type { Edition } from '../rules/edition.ts'
import { budgetWords } from '../words/index.ts'
import { moneyText } from './money.tsx'
import { hasPoints, supportText } from './support-text.ts'

/** What a sentence needs to know besides the facts of a reason. */
export interface Telling {
  readonly edition: Edition
  readonly titles: ReadonlyMap<string, string>
  readonly speech: Speech
}

/** Why a project won or lost: the first sentence says it, the others detail it. */
export function reasonSentences(reason: ProjectReason, telling: Telling): readonly string[] {
  const { edition, titles, speech } = telling
  const say = sayWith(budgetWords, speech)
  const money = (amount: Fraction) => moneyText(amount, edition, speech)

  switch (reason.code) {
    case 'took-its-turn':
    case 'did-not-fit':
    case 'added-by-completion':
      return [say(`why.${reason.code}`, considered(reason))]
    case 'bought-by-its-supporters':
      return [
        say('why.bought-by-its-supporters', {
          supporters: reason.supporters,
          behind: money(reason.moneyBehind),
          cost: money(reason.cost),
        }),
        say(hasPoints(edition.format) ? 'why.bought-payment-points' : 'why.bought-payment', {
          paying: reason.payingFull,
          payment: money(reason.fullPayment),
        }),
      ]
    case 'short-of-money':
      return shortOfMoney(reason)
    case 'no-supporter':
      return [say('why.no-supporter')]
    case 'lightest-load':
      return [
        say('why.lightest-load', {
          load: money(reason.greatestLoad),
          supporters: reason.supporters,
        }),
      ]
    case 'dearer-than-budget':
    case 'dearer-than-budget-alone':
      return [say('why.dearer-than-budget', { cost: money(reason.cost) })]
    case 'next-did-not-fit':
      return [
        say('why.next-did-not-fit', {
          money: money(reason.moneyLeft),
          cost: money(reason.cost),
          missing: money(reason.missing),
        }),
      ]
    case 'tied-with-one-that-did-not-fit':
      return [say('why.tied-with-one-that-did-not-fit')]
    case 'too-heavy':
      return [say('why.too-heavy', { load: money(reason.load), last: money(reason.lastLoad) })]
    case 'no-longer-fitted':
      return [
        reason.outAfter === null
          ? say('why.no-longer-fitted-first', { missing: money(reason.missing) })
          : say('why.no-longer-fitted', {
              missing: money(reason.missing),
              after: titles.get(reason.outAfter) ?? reason.outAfter,
            }),
      ]
    case 'in-the-best-set':
    case 'better-without':
    case 'as-good-without':
      return [say(`why.${reason.code}`)]
  }

  function considered(one: ConsideredReason) {
    return {
      place: one.place,
      of: one.of,
      support: supportText(one.score, edition.format, say),
      money: money(one.moneyAtItsTurn),
      cost: money(one.cost),
      missing: money(one.missing),
    }
  }

  function shortOfMoney(short: ShortOfMoneyReason): readonly string[] {
    const list = short.paidFor
      .slice(0, 3)
      .map(({ project, amount }) =>
        say('why.paid-for-item', {
          project: titles.get(project) ?? project,
          amount: money(amount),
        }),
      )
      .join(', ')
    return [
      say('why.short-of-money', {
        missing: money(short.missing),
        supporters: short.supporters,
        behind: money(short.moneyBehind),
        cost: money(short.cost),
      }),
      say('why.effective-support', {
        share: formatShare(toNumber(short.effectiveSupport), spokenIn(speech), 1),
      }),
      ...(list === ''
        ? []
        : [
            say('why.paid-for', { paid: money(short.paidInAll), winners: short.winnersPaid, list }),
          ]),
      ...(short.completion === null
        ? []
        : [say('why.no-completion', { money: money(short.completion.moneyAtItsTurn) })]),
    ]
  }
}

/** Cut by more than half, it is not the same project any more: nobody would call that a remedy. */
const isModest = (change: LowerCost | null): boolean =>
  change !== null && compare(change.cut, change.cost) <= 0

/** What would have made a loser win; each sentence was checked by a full recount. */
export function changeSentences(change: WhatIf, { edition, speech }: Telling): readonly string[] {
  const say = sayWith(budgetWords, speech)
  const money = (amount: Fraction) => moneyText(amount, edition, speech)
  const { moreVoters } = change
  const lowerCost = isModest(change.lowerCost) ? change.lowerCost : null
  const more = moreVoters === null ? '' : moreSupport(moreVoters)
  const cut = lowerCost === null ? '' : money(lowerCost.cut)

  if (moreVoters !== null && lowerCost !== null) {
    const isExact = moreVoters.isLeast && lowerCost.isGreatest
    return [say(isExact ? 'what-if.both-least' : 'what-if.both', { more, cut })]
  }
  if (moreVoters !== null) {
    return [say(moreVoters.isLeast ? 'what-if.votes' : 'what-if.votes-example', { more })]
  }
  if (lowerCost !== null) {
    const facts = { cut, cost: money(lowerCost.cost) }
    return [say(lowerCost.isGreatest ? 'what-if.cost' : 'what-if.cost-example', facts)]
  }
  return [say(change.lowerCost === null ? 'what-if.none' : 'what-if.none-small')]

  /** A vote more, or a point more, when each new voter gives one. */
  function moreSupport({ voters, pointsEach }: MoreVoters): string {
    if (pointsEach === null) return say('what-if.more-votes', { voters })
    if (equals(pointsEach, one)) return say('what-if.more-points', { voters })
    const points = formatNumber(pointsEach, spokenIn(speech))
    return say('what-if.more-voters', { voters, points })
  }
}
