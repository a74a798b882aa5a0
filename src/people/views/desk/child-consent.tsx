import { Actions, Button, Form, SectionHeading, TextField } from '../../../platform/design/index.ts'
import { useAddress } from '../../../platform/web/index.ts'
import { useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { deskWords } from '../../words/index.ts'
import type { PersonModel } from './person-model.ts'

/** The guardian is at the desk: yes, or no. */
export function ChildConsent({
  party,
  child,
  fault,
  refusal,
}: PersonModel & { readonly child: NonNullable<PersonModel['child']> }) {
  const say = useWords(deskWords)
  const address = useAddress()
  const { state, by } = child
  const how = state === 'given' ? child.how : null
  return (
    <>
      <SectionHeading title={say('child.title')} />
      <p>
        {say(`child.${state}`)}
        {how === 'desk' && ` (${say('child.at-desk')})`}
        {how === 'account' && ` (${say('child.on-account')})`}
      </p>
      {how === 'link' && by !== null && <p>{say('child.by-link', { contact: by })}</p>}
      {refusal !== 'own-account' && (
        <Form action={address(deskPaths.of(party, 'accord'))}>
          <p>{say('child.confirm-lead')}</p>
          <TextField
            name="contact"
            label={say('child.contact')}
            hint={say('child.contact-hint')}
            error={fault === 'contact' ? say('child.fault-contact') : undefined}
            width={36}
            maxLength={254}
            isOptional
          />
          <Actions>
            {state !== 'given' && (
              <Button name="accord" value="oui">
                {say('child.confirm')}
              </Button>
            )}
            {state !== 'withdrawn' && (
              <Button variant="secondary" name="accord" value="non">
                {say('child.withdraw')}
              </Button>
            )}
          </Actions>
        </Form>
      )}
    </>
  )
}
