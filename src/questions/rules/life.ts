import { type Question, type QuestionState, toAnswerStates } from './question.ts'

/** What is done to a question. */
export const acts = [
  'qualify',
  'assign',
  'hand-back',
  'draft',
  'ask-approval',
  'take-back',
  'grant',
  'return',
  'answer',
  'forward',
  'pause',
  'resume',
  'merge',
  'unmerge',
  'split',
  'reopen',
  'close',
  'note',
  'take-charge',
  'entrust',
  'add-word',
  'give-up',
  'set-aside',
  'bring-back',
] as const
export type QuestionAct = (typeof acts)[number]

/**
 * Who acts: an officer, an agent of the department it is entrusted to, who asked, those who sign
 * answers together, or a clock.
 */
export const actors = ['officer', 'department', 'asker', 'signers', 'clock'] as const
export type Actor = (typeof actors)[number]

interface Step {
  readonly by: readonly Actor[]
  readonly from: readonly QuestionState[]
  /** `same`: the state does not move; `before`: the one it was paused or merged in. */
  readonly to: QuestionState | 'same' | 'before'
}

const fresh = ['received', 'qualified', 'reopened'] as const
const open = [...fresh, ...toAnswerStates] as const
const done = ['answered', 'closed', 'forwarded'] as const

/**
 * The life of a question, act by act.
 *
 * Source: DOMAIN F4: reçue → qualifiée → attribuée → contribution → rédaction → visa → envoyée → suivie
 * → close; transmise, en attente, réouverte.
 */
const life: Readonly<Record<QuestionAct, Step>> = {
  qualify: { by: ['officer'], from: [...open, 'in-approval', 'waiting', ...done], to: 'same' },
  assign: { by: ['officer'], from: open, to: 'assigned' },
  'hand-back': { by: ['department'], from: toAnswerStates, to: 'qualified' },
  draft: { by: ['officer', 'department'], from: open, to: 'drafted' },
  'ask-approval': { by: ['officer', 'department'], from: ['drafted'], to: 'in-approval' },
  'take-back': { by: ['officer'], from: ['in-approval'], to: 'drafted' },
  grant: { by: ['signers'], from: ['in-approval'], to: 'answered' },
  return: { by: ['signers'], from: ['in-approval'], to: 'drafted' },
  answer: { by: ['officer'], from: open, to: 'answered' },
  forward: { by: ['officer'], from: open, to: 'forwarded' },
  pause: { by: ['officer', 'department'], from: open, to: 'waiting' },
  resume: { by: ['officer', 'department'], from: ['waiting'], to: 'before' },
  merge: { by: ['officer'], from: open, to: 'merged' },
  // Put together by mistake: back to whom it was entrusted, or to be routed.
  unmerge: { by: ['officer'], from: ['merged'], to: 'before' },
  split: { by: ['officer'], from: [...open, 'waiting'], to: 'same' },
  reopen: { by: ['officer', 'asker'], from: done, to: 'reopened' },
  close: { by: ['officer', 'clock'], from: ['answered', 'forwarded'], to: 'closed' },
  note: {
    by: ['officer', 'department'],
    from: [...open, 'in-approval', 'waiting', ...done],
    to: 'same',
  },
  'take-charge': { by: ['officer'], from: [...open, 'in-approval', 'waiting'], to: 'same' },
  /** To a colleague of the department. */
  entrust: { by: ['department'], from: [...toAnswerStates, 'in-approval', 'waiting'], to: 'same' },
  'add-word': { by: ['asker'], from: [...open, 'in-approval', 'waiting', 'merged'], to: 'same' },
  'give-up': { by: ['asker'], from: [...open, 'in-approval', 'waiting'], to: 'withdrawn' },
  // What robots send: before anybody worked on it.
  'set-aside': { by: ['officer'], from: ['received'], to: 'withdrawn' },
  'bring-back': { by: ['officer'], from: ['withdrawn'], to: 'received' },
}

export const mayAct = (
  act: QuestionAct,
  { state }: { readonly state: QuestionState },
  actor: Actor,
): boolean => life[act].by.includes(actor) && life[act].from.includes(state)

/**
 * Where an act leads, from a state in which it is allowed.
 *
 * @param before  the state that waits behind a pause, or behind a merging
 * @returns `null` when the act is refused to this actor, or in this state
 */
export function stateAfter(
  act: QuestionAct,
  question: { readonly state: QuestionState },
  actor: Actor,
  before: QuestionState = 'received',
): QuestionState | null {
  if (!mayAct(act, question, actor)) return null
  const { to } = life[act]
  if (to === 'same') {
    // Writing the public version is what qualifies a question that nobody had looked at.
    return act === 'qualify' && question.state === 'received' ? 'qualified' : question.state
  }
  return to === 'before' ? before : to
}

/**
 * Whether a question may be taken out of the one it was merged into.
 *
 * A half that went back into its message is no mistake, wherever that message went since: it is split
 * again, or not at all. Once its words are erased, nobody waits for it and nobody can answer it.
 */
export const mayUnmerge = ({
  verbatim,
  mergedInto,
  mergedByWayOf,
  splitFrom,
}: Pick<Question, 'verbatim' | 'mergedInto' | 'mergedByWayOf' | 'splitFrom'>): boolean =>
  mergedInto !== null && verbatim !== null && (mergedByWayOf ?? mergedInto) !== splitFrom

/**
 * Where a question stands again, once it is taken out of the one it was merged into.
 *
 * @param isDepartmentAtWork  the one it was entrusted to has not ended meanwhile
 * @returns `null` when it may not be
 */
export function stateUnmerged(
  question: Parameters<typeof mayUnmerge>[0] & Pick<Question, 'department' | 'title'>,
  isDepartmentAtWork: boolean,
): QuestionState | null {
  if (!mayUnmerge(question)) return null
  const { department, title } = question
  if (department !== null) return isDepartmentAtWork ? 'assigned' : 'qualified'
  return title === null ? 'received' : 'qualified'
}

/** What an officer may publish alone: a plain piece of information on no sensitive subject. */
export const mayPublishAlone = ({
  kind,
  isSensitive,
}: Pick<Question, 'kind' | 'isSensitive'>): boolean => kind === 'factual' && !isSensitive
