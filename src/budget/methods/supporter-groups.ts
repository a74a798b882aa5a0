/**
 * Voters put together when, of the projects looked at so far, they support the same ones.
 *
 * Tens of thousands of voters often make a few hundred groups, and nothing a rule does can tell
 * two voters of one group apart. Group 0 holds those who support none of the projects.
 */
export interface SupporterGroups {
  /** Per voter. */
  readonly groupOf: Int32Array
  /** Per group; 0 when a later project has split all its voters away. */
  readonly voters: readonly number[]
  /** Per group: the projects its voters support, in the order they were looked at. */
  readonly supported: readonly (readonly number[])[]
}

export const undivided = (voters: number): SupporterGroups => ({
  groupOf: new Int32Array(voters),
  voters: [voters],
  supported: [[]],
})

/** Looks at one more project: each group is split into its supporters and the others. */
export function splitBySupport(
  groups: SupporterGroups,
  project: number,
  supporters: Int32Array,
): SupporterGroups {
  const groupOf = groups.groupOf.slice()
  const voters = [...groups.voters]
  const supported = [...groups.supported]
  const supportersPartOf = new Int32Array(voters.length).fill(-1)

  for (const voter of supporters) {
    const before = groupOf[voter] ?? 0
    let after = supportersPartOf[before] ?? -1
    if (after === -1) {
      after = voters.length
      supportersPartOf[before] = after
      voters.push(0)
      supported.push([...(supported[before] ?? []), project])
    }
    groupOf[voter] = after
    voters[before] = (voters[before] ?? 0) - 1
    voters[after] = (voters[after] ?? 0) + 1
  }
  return { groupOf, voters, supported }
}
