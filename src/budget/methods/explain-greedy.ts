import { add, type Fraction, subtract, zero } from '../../platform/kernel/fraction.ts'
import type { ConsideredRound, Count } from './count.ts'
import type { ProjectId } from './election.ts'
import type { ConsideredReason } from './project-reason.ts'

/** Reasons of a count that goes down a list. */
export const explainGreedy = (count: Count): ReadonlyMap<ProjectId, ConsideredReason> =>
  explainList(count, 'considered', 'took-its-turn')

/** What the completion of `mes-add1u` did with each project left to it. */
export const explainCompletion = (count: Count): ReadonlyMap<ProjectId, ConsideredReason> =>
  explainList(count, 'completion', 'added-by-completion')

function explainList(
  count: Count,
  kind: ConsideredRound['kind'],
  whenTaken: ConsideredReason['code'],
): ReadonlyMap<ProjectId, ConsideredReason> {
  const list = count.rounds.filter((round): round is ConsideredRound => round.kind === kind)
  return new Map(
    list.map((round, index) => {
      const moneyAtItsTurn = moneyBefore(round)
      const reason: ConsideredReason = {
        code: round.taken ? whenTaken : 'did-not-fit',
        place: index + 1,
        of: list.length,
        score: round.score,
        cost: round.cost,
        moneyAtItsTurn,
        missing: round.taken ? zero : subtract(round.cost, moneyAtItsTurn),
      }
      return [round.project, reason]
    }),
  )
}

const moneyBefore = ({ taken, moneyLeft, cost }: ConsideredRound): Fraction =>
  taken ? add(moneyLeft, cost) : moneyLeft
