import type { Catalogue } from '../../platform/words/catalogue.ts'

/** What fills the placeholders of a template. */
export type TemplateValues<Value extends string = string> = Readonly<Record<Value, string | number>>

/**
 * A message that leaves many times, in words the town may change.
 *
 * Its module declares it: `words` hold its subject and its text under `<key>.subject` and
 * `<key>.text` (with `<key>.sms` when it also goes to phones), its name for officers under `<key>`.
 */
export interface MessageTemplate<Value extends string = string> {
  /** In kebab-case, one for the whole house: `question-answered`. */
  readonly key: string
  readonly words: Catalogue
  /** Its placeholders, each with an invented value: shown to who edits it. */
  readonly examples: TemplateValues<Value>
  /** `any-hour`: a code, a legal notice, the answer to who waits for it. `day`: respects quiet hours. */
  readonly leaves: 'any-hour' | 'day'
  /** A notice the law asks for: nobody can refuse it. */
  readonly isLegal: boolean
  /** Its values name somebody or belong to one case: they are not kept to be shown again. */
  readonly isPersonal: boolean
  /** It also goes to phones. */
  readonly hasSms?: boolean
}

/** What something is about, or what somebody follows: `{ kind: 'process', id }`. */
export interface About {
  readonly kind: string
  readonly id: string
}

export const templateParts = ['subject', 'text', 'sms'] as const
export type TemplatePart = (typeof templateParts)[number]

/** The key of one part among the words of its module. */
export const partKey = (template: Pick<MessageTemplate, 'key'>, part: TemplatePart): string =>
  `${template.key}.${part}`

export const partsOf = ({ hasSms = false }: MessageTemplate): readonly TemplatePart[] =>
  hasSms ? templateParts : ['subject', 'text']

/** A title typed by somebody may hold a line end: the subject of a mail is one line. */
export const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').trim()
