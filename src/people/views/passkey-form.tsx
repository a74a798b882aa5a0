import { Button, Form, TextField } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { peopleWords } from '../words/index.ts'

export interface PasskeyFormProps {
  readonly use: 'add' | 'give'
  /** Where the answer goes; the challenge is asked for at the same place, under `/defi`. */
  readonly path: string
  readonly back?: string
  /** Offered as the name of a new key: « Firefox sur Linux ». */
  readonly name?: string
  readonly isMain?: boolean
}

/** A key of the device: hidden until its island finds that the device can make one. */
export function PasskeyForm({ use, path, back, name, isMain = false }: PasskeyFormProps) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <div
      data-passkey={use}
      data-challenge={address(`${path}/defi`)}
      data-refused={say(`passkey.refused-${use}`)}
      hidden
    >
      <Form action={address(path)}>
        <input type="hidden" name="answer" value="" />
        {back !== undefined && <input type="hidden" name="vers" value={back} />}
        {use === 'add' && (
          <TextField
            name="keyName"
            label={say('passkey.name')}
            hint={say('passkey.name-hint')}
            value={name}
            width={24}
            maxLength={60}
          />
        )}
        <p class="field-error" data-told role="status" />
        <Button variant={isMain ? 'primary' : 'secondary'}>{say(`passkey.${use}`)}</Button>
      </Form>
    </div>
  )
}
