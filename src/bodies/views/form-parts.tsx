import { Actions, Button, LinkButton, titleIn } from '../../platform/design/index.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { type FieldRefusal, type FormGiven, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Body } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords } from '../words/index.ts'

/** What was typed in a form, and what is wrong with it. */
export interface Typed {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** Where a form of a body stands. */
export const trailTo = (body: Body | null, speech: Speech) => [
  { label: sayWith(bodyWords, speech)('work.title'), path: bodyPaths.workbench() },
  ...(body === null ? [] : [{ label: titleIn(body.name, speech), path: bodyPaths.run(body.id) }]),
]

/** A field, what was typed in it and what is wrong with it. */
export function useField({ given, faults }: Typed) {
  const say = useWords(bodyWords)
  return typedFields(given, faults, say)
}

/** Both doors of a form: save, or leave. */
export function Ends({ back, save }: { readonly back: string; readonly save?: string }) {
  const say = useWords(bodyWords)
  const address = useAddress()
  return (
    <Actions>
      <Button>{save ?? say('form.save')}</Button>
      <LinkButton variant="secondary" href={address(back)}>
        {say('form.cancel')}
      </LinkButton>
    </Actions>
  )
}
