import {
  Button,
  Disclosure,
  Form,
  RadioList,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { mostName } from '../rules/forms.ts'
import { registrationPaths } from '../rules/paths.ts'
import { doors } from '../rules/registration.ts'
import { workWords } from '../words/index.ts'
import { NeedsFields } from './needs-fields.tsx'
import type { OfficeForm, OfficeModel } from './office-page.tsx'
import { PeopleField } from './register-page.tsx'

/** A field of one of the forms: as it was typed there, else as it is known. */
function useFields({ sent, given, faults }: OfficeModel, form: OfficeForm) {
  const say = useWords(workWords)
  const isSent = sent === form
  return {
    given: isSent ? given : {},
    errorOf: (name: string) => (isSent ? faultOf(faults, name, say) : undefined),
    field: (name: string, known = '') => ({
      name,
      value: isSent ? typed(given, name) : known,
      error: isSent ? faultOf(faults, name, say) : undefined,
    }),
  }
}

/** How many may come, and until when one registers. */
export function OpeningForm(model: OfficeModel) {
  const { thing, opening, clock, sent } = model
  const say = useWords(workWords)
  const { field } = useFields(model, 'opening')
  const address = useAddress()
  const [closesOn, closesHour] = clock(opening?.closesAt ?? thing.startsAt)
  const capacity = opening?.capacity ?? null
  const form = (
    <Form action={address(registrationPaths.office(thing, 'ouverture'))}>
      {opening !== null && <p>{say('change-means')}</p>}
      <TextField
        {...field('capacity', capacity === null ? '' : String(capacity))}
        label={say('capacity')}
        hint={say('capacity-hint')}
        inputMode="numeric"
        width={6}
        isOptional
      />
      <TextField
        {...field('closesOn', typedDay(closesOn))}
        label={say('closes-on')}
        hint={say('closes-hint')}
        width={12}
      />
      <TextField
        {...field('closesHour', closesHour)}
        label={say('closes-hour')}
        hint={say('hour-hint')}
        width={6}
      />
      <Button variant={opening === null ? 'primary' : 'secondary'}>
        {say(opening === null ? 'open-go' : 'change-go')}
      </Button>
    </Form>
  )
  return opening === null ? (
    <>
      <SectionHeading title={say('open-title')} />
      {form}
    </>
  ) : (
    <Disclosure summary={say('change-title')} isOpen={sent === 'opening'}>
      {form}
    </Disclosure>
  )
}

/** Somebody who calls, writes or comes in. */
export function AddForm(model: OfficeModel) {
  const { thing, key, sent } = model
  const say = useWords(workWords)
  const { field, given, errorOf } = useFields(model, 'add')
  const address = useAddress()
  return (
    <Disclosure summary={say('add')} isOpen={sent === 'add'}>
      <p>{say('add-lead')}</p>
      <Form action={address(registrationPaths.office(thing, 'ajout'))}>
        <input type="hidden" name="key" value={key} />
        <RadioList
          {...field('door', 'phone')}
          label={say('add-door')}
          choices={doors
            .filter((door) => door !== 'web')
            .map((door) => ({ value: door, label: say(`door.${door}`) }))}
        />
        <TextField {...field('name')} label={say('add-name')} maxLength={mostName} width={30} />
        <TextField {...field('phone')} label={say('add-phone')} type="tel" width={20} isOptional />
        <TextField
          {...field('email')}
          label={say('add-email')}
          type="email"
          width={36}
          isOptional
        />
        <PeopleField {...field('people')} label={say('add-people')} />
        <NeedsFields given={given} errorOf={errorOf} />
        <Button>{say('add-go')}</Button>
      </Form>
    </Disclosure>
  )
}
