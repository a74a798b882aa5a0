import {
  Actions,
  Alert,
  Button,
  Disclosure,
  Form,
  WrittenText,
} from '../../platform/design/index.ts'
import type { AwaitingTask, DoneTask, Gesture } from '../../platform/kernel/awaiting-task.ts'
import { backToDesk, doneAnchor, useAddress } from '../../platform/web/index.ts'

/** Read whole, then done with one press; the page of the thing is still one link away. */
export function TaskInPlace({ title, inPlace }: Pick<AwaitingTask, 'title' | 'inPlace'>) {
  if (inPlace == null) return null
  const { summary, text, effects, gestures } = inPlace
  return (
    <div class="desk-task-more">
      <Disclosure
        summary={
          <>
            {summary}
            <span class="visually-hidden"> : {title}</span>
          </>
        }
      >
        {text !== null && (
          <div class="text-to-sign">
            <WrittenText>{text}</WrittenText>
          </div>
        )}
        {effects.map((effect) => (
          <p>{effect}</p>
        ))}
        <Actions>
          {gestures.map((gesture) => (
            <GestureForm {...gesture} of={title} />
          ))}
        </Actions>
      </Disclosure>
    </div>
  )
}

/** What was done, where it was done: read aloud, and the keyboard is there. */
export function Done({ title, said, undo }: Partial<DoneTask>) {
  if (said === undefined) return null
  return (
    <div class="desk-task-more" id={doneAnchor} tabIndex={-1}>
      <Alert kind="success" isAnnounced>
        {said}
      </Alert>
      {undo != null && <GestureForm {...undo} of={title ?? ''} />}
    </div>
  )
}

function GestureForm({ action, label, hidden, of }: Gesture & { readonly of: string }) {
  const address = useAddress()
  return (
    <Form action={address(action)} class="inline-form">
      {Object.entries({ ...hidden, ...backToDesk }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button variant="secondary">
        {label}
        <span class="visually-hidden"> : {of}</span>
      </Button>
    </Form>
  )
}
