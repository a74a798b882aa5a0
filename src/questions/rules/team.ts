import type { Day } from '../../platform/kernel/day.ts'

/** Somebody with an account who serves a department. */
export interface Colleague {
  readonly party: string
  readonly name: string
  readonly email: string | null
  readonly isHead: boolean
  /** Her last day away, when she is. */
  readonly awayUntil: Day | null
  /** The party of who stands in for her: one of the same department. */
  readonly standIn: string | null
}

interface Holder {
  readonly party: string
  readonly role: string
  readonly scope: { readonly kind: string; readonly id: string | null }
  readonly name: string
  readonly email: string | null
}

interface Away {
  readonly holder: string
  readonly delegate: string | null
  readonly endsOn: Day
}

/** Those who serve a department, each once, in the order of their names. Who stands in elsewhere sees nothing here. */
export function teamOf(
  department: string,
  holders: readonly Holder[],
  away: readonly Away[],
): readonly Colleague[] {
  const hers = holders.filter(
    ({ role, scope }) =>
      (role === 'department-agent' || role === 'head-of-department') &&
      (scope.kind === 'town' || (scope.kind === 'department' && scope.id === department)),
  )
  const parties = [...new Set(hers.map(({ party }) => party))]
  return parties.flatMap((party) => {
    const own = hers.filter((one) => one.party === party)
    const leave = away.find(({ holder }) => holder === party)
    const standIn = leave?.delegate ?? null
    return own.slice(0, 1).map(({ name, email }) => ({
      party,
      name,
      email,
      isHead: own.some(({ role }) => role === 'head-of-department'),
      awayUntil: leave?.endsOn ?? null,
      standIn: standIn !== null && parties.includes(standIn) ? standIn : null,
    }))
  })
}

export type EntrustRefusal = 'colleague' | 'not-yours' | 'hers-already'

/**
 * Why somebody of a department may not entrust a question of it to a colleague; `null` when she may.
 *
 * She passes on what is hers, what is nobody’s, and what lies with somebody away; the head passes on
 * anything. Who left the department holds nothing in it.
 */
export function entrustRefusal(
  { agent }: { readonly agent: string | null },
  by: string,
  to: string,
  team: readonly Colleague[],
): EntrustRefusal | null {
  if (!team.some(({ party }) => party === to)) return 'colleague'
  if (!mayEntrust({ agent }, by, team)) return 'not-yours'
  return agent === to ? 'hers-already' : null
}

export function mayEntrust(
  { agent }: { readonly agent: string | null },
  by: string,
  team: readonly Colleague[],
): boolean {
  const holder = team.find(({ party }) => party === agent)
  const isFree = holder === undefined || holder.party === by || holder.awayUntil !== null
  return isFree || team.some(({ party, isHead }) => party === by && isHead)
}

/** Who is told by mail that a question comes to somebody: she, and who stands in while she is away. */
export const toldOf = (
  to: string,
  by: string,
  team: readonly Colleague[],
): readonly Colleague[] => {
  const standIn = team.find(({ party }) => party === to)?.standIn ?? null
  return team.filter(({ party }) => party !== by && (party === to || party === standIn))
}

/** Those for whom she answers today: herself, and who is away and named her. */
export const coveredBy = (party: string, team: readonly Colleague[]): readonly string[] => [
  party,
  ...team.filter(({ standIn }) => standIn === party).map((one) => one.party),
]
