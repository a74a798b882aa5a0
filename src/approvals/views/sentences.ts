import type { FieldRefusal } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import type { SignatureEffect } from '../rules/effect.ts'
import type { approvalWords } from '../words/index.ts'
import type { ShownAct } from './shown-approval.ts'

export type ApprovalWord = keyof typeof approvalWords.messages.fr
export type SayApproval = Say<ApprovalWord>

const signingRoles = [
  'department-agent',
  'animation-team',
  'officer',
  'councillor',
  'deputy-director',
  'mayors-office',
] as const

/** How a step is called: by the function that holds it. */
export function roleName(role: string, say: SayApproval): string {
  const known = signingRoles.find((one) => one === role)
  return known === undefined ? role : say(`role.${known}`)
}

/** The same inside a sentence. */
export function roleInside(role: string, say: SayApproval): string {
  const name = roleName(role, say)
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

export const nameOr = (name: string, say: SayApproval): string =>
  name === '' ? say('someone') : name

/** What a plain signature would do, and after whom it would be asked. */
export function effectSentence(effect: SignatureEffect, say: SayApproval): string {
  const roles = effect.kind === 'last' ? [] : effect.roles
  const names = roles.map((role) => roleInside(role, say)).join(', ')
  return say(`sign.effect-${effect.kind}`, { names })
}

export const namesIn = (names: readonly string[], say: SayApproval): string =>
  names.map((name) => nameOr(name, say)).join(', ')

/** « Céleste (l’élu·e) a signé, à la place de… ». */
export function actSentence({ act, who, role, insteadOf }: ShownAct, say: SayApproval): string {
  const name = nameOr(who, say)
  const named = role === null ? name : `${name} (${roleInside(role, say)})`
  const done = say(`act.${act}`, { who: named })
  return insteadOf === null
    ? done
    : `${done}, ${say('act.instead', { name: nameOr(insteadOf, say) })}`
}

const codes = [
  'too-long',
  'date',
  'ends-before',
  'delegate',
  'holder',
  'rank',
  'days',
  'no-step',
] as const

/** What is wrong, in a sentence. */
export const faultSentence = (code: string, say: SayApproval): string =>
  say(`fault.${codes.find((one) => one === code) ?? 'unknown'}`)

export const faultTexts = (faults: readonly FieldRefusal[], say: SayApproval) =>
  faults.map(({ field, code }) => ({ field, message: faultSentence(code, say) }))

export function faultOf(
  faults: readonly FieldRefusal[],
  field: string,
  say: SayApproval,
): string | undefined {
  const found = faults.find((fault) => fault.field === field)
  return found === undefined ? undefined : faultSentence(found.code, say)
}
