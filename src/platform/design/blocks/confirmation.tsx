import type { ComponentChildren } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { Heading } from '../text/heading.tsx'
import type { HeadingLevel } from '../tone.ts'
import { designWords } from '../words/index.ts'
import { Form } from '../fields/form.tsx'
import { Actions, Button, LinkButton } from './button.tsx'

export interface ConfirmationProps {
  readonly title: ComponentChildren
  readonly level?: HeadingLevel
  /** The exact effect, with its numbers: "3 000 courriels partiront". */
  readonly effects: readonly ComponentChildren[]
  readonly isIrreversible?: boolean
  /** Address the form posts to. */
  readonly action: string
  readonly confirmLabel: string
  readonly cancelHref: string
  /** It has a field for a file. */
  readonly hasFiles?: boolean
  /** Hidden fields, or a word to type. */
  readonly children?: ComponentChildren
}

/** Before an act with consequences: what will happen, then two doors. */
export function Confirmation(props: ConfirmationProps) {
  const say = useWords(designWords)
  const isIrreversible = props.isIrreversible ?? false
  return (
    <Form class="confirmation" action={props.action} hasFiles={props.hasFiles ?? false}>
      <Heading level={props.level ?? 2}>{props.title}</Heading>
      <p class="confirmation-intro">{say('what-will-happen')}</p>
      <ul class="confirmation-effects">
        {props.effects.map((effect) => (
          <li>{effect}</li>
        ))}
      </ul>
      {isIrreversible && <p class="confirmation-warning">{say('irreversible')}</p>}
      {props.children}
      <Actions>
        <Button tone={isIrreversible ? 'danger' : 'accent'}>{props.confirmLabel}</Button>
        <LinkButton variant="secondary" tone="neutral" href={props.cancelHref}>
          {say('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
