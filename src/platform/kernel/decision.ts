/**
 * What a rule answers: yes, with the next state and its line of journal, or no, with a reason.
 *
 * A refusal is an expected no: a stable code and its facts. The sentence a person reads lives in
 * the module's `words`.
 */
export type Decision<State, Event, Code extends string> = Acceptance<State, Event> | Refusal<Code>

export interface Acceptance<State, Event> {
  readonly ok: true
  readonly next: State
  readonly events: readonly Event[]
}

export interface Refusal<Code extends string> {
  readonly ok: false
  readonly code: Code
  readonly facts: Facts
}

export type Facts = Readonly<Record<string, string | number>>

export const accept = <State, Event>(
  next: State,
  ...events: readonly Event[]
): Acceptance<State, Event> => ({ ok: true, next, events })

export const refuse = <Code extends string>(code: Code, facts: Facts = {}): Refusal<Code> => ({
  ok: false,
  code,
  facts,
})
