import { Button, Form, Select, TextField } from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { identityFields, mostOfTownName, zones } from '../rules/identity-form.ts'
import { settingPaths } from '../rules/settings.ts'
import { settingsWords } from '../words/index.ts'
import { type AroundSetting, settingPage } from './setting-frame.tsx'

export interface IdentityModel {
  readonly around: AroundSetting
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** The town’s name, where to write to it, its hours. */
export function identityPage({ around, given, faults }: IdentityModel, speech: Speech): Page {
  const say = sayWith(settingsWords, speech)
  const wrong = identityFields.filter((field) => faults.some((fault) => fault.field === field))
  return settingPage(
    {
      setting: 'identity',
      around,
      faults: wrong.map((field) => ({
        field,
        message: say(`identity.fault-${field}`, { most: mostOfTownName }),
      })),
      children: <IdentityFields given={given} wrong={wrong} />,
    },
    speech,
  )
}

type Field = (typeof identityFields)[number]

function IdentityFields(props: { readonly given: FormGiven; readonly wrong: readonly Field[] }) {
  const say = useWords(settingsWords)
  const address = useAddress()
  const about = (name: Field) => ({
    name,
    label: say(`identity.${name}`),
    value: typed(props.given, name),
    error: props.wrong.includes(name)
      ? say(`identity.fault-${name}`, { most: mostOfTownName })
      : undefined,
  })
  return (
    <Form action={address(settingPaths.identity)}>
      <TextField {...about('name')} width={36} maxLength={mostOfTownName} />
      <TextField
        {...about('contactEmail')}
        type="email"
        hint={say('identity.contactEmail-hint')}
        width={36}
        isOptional
      />
      <Select
        {...about('zone')}
        hint={say('identity.zone-hint')}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <TextField {...about('residents')} inputMode="numeric" width={10} isOptional />
      <TextField
        {...about('inseeCode')}
        hint={say('identity.inseeCode-hint')}
        width={6}
        maxLength={5}
        isOptional
      />
      <Button>{say('save')}</Button>
    </Form>
  )
}
