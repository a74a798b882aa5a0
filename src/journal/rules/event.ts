import { isCanonical, type Payload } from './canonical.ts'

/** What an event is about: `{ kind: 'edition', id: '0192…' }`. */
export interface Subject {
  /** The name of a kind of object, in kebab-case. */
  readonly kind: string
  readonly id: string
}

/** A fact in the past, told in ids and codes. */
export interface JournalEvent {
  /** A past participle closes it: `answer-published`, `vote-opened`. */
  readonly type: string
  readonly subject: Subject
  readonly payload: Payload
  /** An instant as ISO text, `2026-05-04T08:30:00.000Z`; kept to the millisecond. */
  readonly at: string
}

/** An event the journal cannot keep: a mistake of the module that tells it. */
export class EventRefused extends Error {
  readonly code = 'event-refused'
}

const name = /^[a-z]+(-[a-z0-9]+)*$/

/**
 * Refuses an event that would not come back as it was, or that says more than ids and codes.
 *
 * Free text is where names, addresses and grievances hide; a text with a space, an @ or more than
 * 100 characters is taken for it.
 *
 * @returns the event with its instant in the one form that is hashed
 * @throws EventRefused
 */
export function checkedEvent(event: JournalEvent): JournalEvent {
  const { type, subject, payload } = event
  const moment = new Date(event.at)
  if (!name.test(type)) throw new EventRefused(`“${type}” is not the name of an event.`)
  if (!name.test(subject.kind)) throw new EventRefused(`“${subject.kind}” is not a kind.`)
  if (!isCode(subject.id)) throw new EventRefused(`${type}: its subject has no proper id.`)
  if (Number.isNaN(moment.getTime())) throw new EventRefused(`${type}: at no known instant.`)
  if (!isCanonical(payload)) throw new EventRefused(`${type}: its payload has no canonical form.`)
  for (const [key, value] of Object.entries(payload)) {
    const texts = [value].flat().filter((part) => typeof part === 'string')
    if (!texts.every(isCode)) throw new EventRefused(`${type}: “${key}” is neither id nor code.`)
  }
  return { ...event, at: moment.toISOString() }
}

const isCode = (text: string): boolean => /^[^\s@]{1,100}$/u.test(text)
