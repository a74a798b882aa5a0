import type { RunningState } from '../rules/running-edition.ts'
import type { VoteWord } from '../words/index.ts'

/** Where an edition stands, in one sentence; the steps of a count are one for residents. */
export const stateSentence = {
  preparing: 'running.state-preparing',
  waiting: 'running.state-waiting',
  voting: 'running.state-voting',
  ended: 'running.state-ended',
  closed: 'running.state-counting',
  separated: 'running.state-counting',
  unsealed: 'running.state-counting',
  counted: 'running.state-counting',
  published: 'running.state-published',
} as const satisfies Readonly<Record<RunningState, VoteWord>>
