import type { Transaction } from 'kysely'
import { sayIn, type WordOverrides } from '../../platform/words/catalogue.ts'
import type { SpokenLanguage } from '../../platform/words/languages.ts'
import { towns } from '../../town/index.ts'
import type { Ends } from '../rules/message.ts'
import {
  type About,
  type MessageTemplate,
  oneLine,
  partKey,
  type TemplatePart,
  type TemplateValues,
} from '../rules/template.ts'
import { writeMessage } from './messages.ts'

/** One message to write from a template. */
export interface FromTemplate<Value extends string> {
  readonly template: MessageTemplate<Value>
  readonly to: Recipient
  readonly values: TemplateValues<Value>
  /** The object it is about; `null` when it is about nothing of the town. */
  readonly about: About | null
  /** What one click in it ends; nothing when absent. */
  readonly ends?: Ends
  /** The announcement that says the same to who follows: she is told once. */
  readonly batch?: string
  /** Where an answer goes, when it is not the town’s own address. */
  readonly replyTo?: string
  readonly keptHours?: number
}

/** Where it goes, and in which language it is said. */
export interface Recipient {
  readonly kind: 'email' | 'phone'
  readonly value: string
  /** The account, when there is one: its holder finds the message among her data. */
  readonly party?: string
  readonly language: SpokenLanguage
}

/**
 * Writes a message from a template, in the town’s own words and in the language of who receives it, in
 * the transaction of its cause.
 *
 * @returns the id of the message
 */
export async function sendTemplate<Value extends string>(
  tx: Transaction<object>,
  { template, to, values, about, ends, batch, replyTo, keptHours }: FromTemplate<Value>,
): Promise<string> {
  const overrides = await towns(tx).wordOverrides()
  const said = (part: TemplatePart) => partIn(template, part, to.language, values, overrides)
  const { party, value } = to
  const common = {
    to: value,
    ...(party !== undefined && { party }),
    ...(keptHours !== undefined && { keptHours }),
  }
  const origin = {
    template: template.key,
    language: to.language,
    values: template.isPersonal ? null : values,
    about,
    waitsForDay: template.leaves === 'day',
    ends: template.isLegal ? null : (ends ?? null),
    ...(batch !== undefined && { batch }),
  }
  return to.kind === 'phone'
    ? writeMessage(tx, 'sms', { ...common, text: said('sms') }, origin)
    : writeMessage(
        tx,
        'mail',
        {
          ...common,
          subject: oneLine(said('subject')),
          text: said('text'),
          ...(replyTo !== undefined && { replyTo }),
        },
        origin,
      )
}

/** One part of a template, filled. @throws MissingParameter a value that its words ask for */
export const partIn = <Value extends string>(
  template: MessageTemplate<Value>,
  part: TemplatePart,
  language: SpokenLanguage,
  values: TemplateValues<Value>,
  overrides: WordOverrides,
): string => sayIn(template.words, language, overrides)(partKey(template, part), values)
