import type { BallotRule, BallotSheet, Choice, Chosen } from './ballot-rule.ts'

const version = 1
const headBytes = 2
const bytesPerChosen = 4

/** A choice that cannot be written: the box would not hold it. A mistake of ours. */
export class ChoiceTooLong extends Error {
  readonly code = 'choice-too-long'
}

/** Every project in one order, frozen with the sheet: a ballot names them by their place. */
export const projectOrder = (sheet: BallotSheet): readonly string[] =>
  sheet.lists.flatMap(({ projects }) => projects)

/** The most projects one ballot can hold under a rule, whoever votes. */
export function mostChosen(rule: BallotRule, sheet: BallotSheet): number {
  const all = projectOrder(sheet).length
  switch (rule.format) {
    case 'up-to-k':
      return Math.min(rule.most, all)
    case 'exactly-k':
      return Math.min(rule.count * (rule.perList ? sheet.lists.length : 1), all)
    case 'points':
      return Math.min(rule.points, all)
  }
}

/** One length for every ballot of a box: nobody learns from it how many projects were chosen. */
export const ballotBytes = (rule: BallotRule, sheet: BallotSheet): number =>
  headBytes + bytesPerChosen * mostChosen(rule, sheet)

/**
 * Writes a choice in the one way it can be written: version, count, then for each project in the
 * order of the sheet its place and its points (16 bits each), then zeros.
 *
 * @throws ChoiceTooLong  more projects than a ballot of this box can hold, or one it does not have
 */
export function writeChoice(rule: BallotRule, sheet: BallotSheet, choice: Choice): Uint8Array {
  const order = projectOrder(sheet)
  const placed = choice
    .map(({ project, points }) => ({ place: order.indexOf(project), points }))
    .sort((a, b) => a.place - b.place)
  if (placed.length > mostChosen(rule, sheet) || placed.some(({ place }) => place < 0)) {
    throw new ChoiceTooLong()
  }
  const bytes = new Uint8Array(ballotBytes(rule, sheet))
  const view = new DataView(bytes.buffer)
  view.setUint8(0, version)
  view.setUint8(1, placed.length)
  for (const [index, { place, points }] of placed.entries()) {
    view.setUint16(headBytes + index * bytesPerChosen, place)
    view.setUint16(headBytes + index * bytesPerChosen + 2, points)
  }
  return bytes
}

/** Reads a choice back; `null` for anything `writeChoice` would not have written. */
export function readChoice(rule: BallotRule, sheet: BallotSheet, bytes: Uint8Array): Choice | null {
  if (bytes.length !== ballotBytes(rule, sheet)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint8(1)
  if (view.getUint8(0) !== version || count > mostChosen(rule, sheet)) return null
  if (bytes.subarray(headBytes + count * bytesPerChosen).some((byte) => byte !== 0)) return null

  const order = projectOrder(sheet)
  const choice: Chosen[] = []
  let last = -1
  for (let index = 0; index < count; index += 1) {
    const place = view.getUint16(headBytes + index * bytesPerChosen)
    const points = view.getUint16(headBytes + index * bytesPerChosen + 2)
    const project = order[place]
    if (project === undefined || place <= last || points === 0) return null
    choice.push({ project, points })
    last = place
  }
  return choice
}
