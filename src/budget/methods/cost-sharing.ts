import type { SharingNetwork } from './sharing-network.ts'
import type { Amounts, WholeAmounts } from './whole-amounts.ts'

/**
 * Divides the costs among the supporters, no voter paying more than `limit`, as far as it goes.
 *
 * A maximum flow (Dinic's), in whole amounts. When something cannot be placed, the projects
 * answered are those whose supporters, taken together, are too few: they cost more than
 * `limit` times the number of voters who support at least one of them.
 *
 * @param costs  per project of the network, whole
 * @returns the projects that cost too much together (positions in the network), or `null` when
 *          everything is paid
 * Source: Dinitz 1970, “Algorithm for solution of a problem of maximum flow in networks with
 * power estimation”; the cut is that of Hall's theorem.
 */
export function tooDearTogether<Amount>(
  network: SharingNetwork,
  costs: readonly Amount[],
  limit: Amount,
  amounts: WholeAmounts<Amount>,
): readonly number[] | null {
  const { projects, votersOfGroup, firstEdgeOfProject, projectOfEdge, groupOfEdge } = network
  const { firstOfGroup, edgesOfGroup } = network
  const { zero, plus, minus, isLess } = amounts
  const groups = votersOfGroup.length

  const paid: Amounts<Amount> = amounts.list(projectOfEdge.length)
  const unpaid: Amounts<Amount> = amounts.list(projects.length)
  const room: Amounts<Amount> = amounts.list(groups)
  costs.forEach((cost, project) => {
    unpaid[project] = cost
  })
  votersOfGroup.forEach((voters, group) => {
    room[group] = amounts.times(limit, voters)
  })

  const stepOfProject = new Int32Array(projects.length)
  const stepOfGroup = new Int32Array(groups)
  const nextOfProject = new Int32Array(projects.length)
  const nextOfGroup = new Int32Array(groups)

  /** Steps from the unpaid projects to the nearest groups with room; false when none is reached. */
  function findRoom(): boolean {
    stepOfProject.fill(-1)
    stepOfGroup.fill(-1)
    let front: number[] = []
    for (let project = 0; project < projects.length; project += 1) {
      if (isLess(zero, unpaid[project] as Amount)) {
        stepOfProject[project] = 0
        front.push(project)
      }
    }
    let found = false
    for (let step = 1; front.length > 0 && !found; step += 2) {
      const following: number[] = []
      for (const project of front) {
        const end = firstEdgeOfProject[project + 1] as number
        for (let edge = firstEdgeOfProject[project] as number; edge < end; edge += 1) {
          const group = groupOfEdge[edge] as number
          if (stepOfGroup[group] !== -1) continue
          stepOfGroup[group] = step
          if (isLess(zero, room[group] as Amount)) found = true
          const last = firstOfGroup[group + 1] as number
          for (let at = firstOfGroup[group] as number; at < last; at += 1) {
            const back = edgesOfGroup[at] as number
            const other = projectOfEdge[back] as number
            if (stepOfProject[other] === -1 && isLess(zero, paid[back] as Amount)) {
              stepOfProject[other] = step + 1
              following.push(other)
            }
          }
        }
      }
      front = following
    }
    return found
  }

  /** Places up to `wanted` from a project; answers what was placed. */
  function placeFromProject(project: number, wanted: Amount): Amount {
    let left = wanted
    const end = firstEdgeOfProject[project + 1] as number
    const step = (stepOfProject[project] as number) + 1
    while ((nextOfProject[project] as number) < end) {
      const edge = nextOfProject[project] as number
      const group = groupOfEdge[edge] as number
      if (stepOfGroup[group] === step) {
        const placed = placeInGroup(group, left)
        if (isLess(zero, placed)) {
          paid[edge] = plus(paid[edge] as Amount, placed)
          left = minus(left, placed)
          if (!isLess(zero, left)) return wanted
        }
      }
      nextOfProject[project] = edge + 1
    }
    return minus(wanted, left)
  }

  /** A group takes what it has room for, then asks its other projects to be paid elsewhere. */
  function placeInGroup(group: number, wanted: Amount): Amount {
    const own = room[group] as Amount
    const taken = isLess(own, wanted) ? own : wanted
    room[group] = minus(own, taken)
    let left = minus(wanted, taken)
    const last = firstOfGroup[group + 1] as number
    const step = (stepOfGroup[group] as number) + 1
    while (isLess(zero, left)) {
      const start = (firstOfGroup[group] as number) + (nextOfGroup[group] as number)
      if (start >= last) break
      const back = edgesOfGroup[start] as number
      const other = projectOfEdge[back] as number
      const movable = paid[back] as Amount
      if (stepOfProject[other] === step && isLess(zero, movable)) {
        const moved = placeFromProject(other, isLess(movable, left) ? movable : left)
        paid[back] = minus(movable, moved)
        left = minus(left, moved)
        if (!isLess(zero, left)) break
      }
      nextOfGroup[group] = (nextOfGroup[group] as number) + 1
    }
    return minus(wanted, left)
  }

  while (findRoom()) {
    nextOfProject.set(firstEdgeOfProject.subarray(0, projects.length))
    nextOfGroup.fill(0)
    for (let project = 0; project < projects.length; project += 1) {
      const amount = unpaid[project] as Amount
      if (isLess(zero, amount)) unpaid[project] = minus(amount, placeFromProject(project, amount))
    }
  }
  const reached = [...stepOfProject.keys()].filter((project) => stepOfProject[project] !== -1)
  return reached.length === 0 ? null : reached
}
