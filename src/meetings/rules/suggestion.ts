import { z } from 'zod'
import { needed, oneOrNone, trap } from '../../platform/kernel/form-fields.ts'
import { mostReason, mostText } from './forms.ts'

/** How a subject came: by the page, on paper or at the counter, from a department. */
export type SuggestionDoor = 'web' | 'paper' | 'department'

/** What somebody would have a body speak of. Nobody's name is asked. */
export interface Suggestion {
  readonly id: string
  readonly text: string
  readonly door: SuggestionDoor
  readonly department: string | null
}

/** One that was not taken. */
export interface DeclinedSubject extends Pick<Suggestion, 'id' | 'text'> {
  readonly why: string
}

/** By the page. @param bodies  those that residents know */
export const suggestionForm = (bodies: readonly string[]) =>
  z.object({ body: z.enum(bodies, 'body'), text: needed(mostText), ...trap })

/** Noted by an officer. @param departments  those of today */
export const notedForm = (departments: readonly string[]) =>
  z.object({ suggested: needed(mostText), from: oneOrNone(departments, 'department') })

export const declineForm = z.object({ why: needed(mostReason) })

/** The department that somebody works for and speaks for; `null` for a resident, whoever she is. */
export const suggestedFrom = (
  roles: readonly { readonly scope: { readonly kind: string; readonly id: string | null } }[],
): string | null => roles.find(({ scope }) => scope.kind === 'department')?.scope.id ?? null
