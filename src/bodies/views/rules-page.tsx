import {
  Block,
  Checkbox,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mostColleges } from '../rules/body-form.ts'
import type { Body, RulesVersion } from '../rules/body.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords } from '../words/index.ts'
import { Ends, trailTo, type Typed, useField } from './form-parts.tsx'

export interface RulesModel extends Typed {
  readonly body: Body
  readonly versions: readonly RulesVersion[]
  readonly day: (on: RulesVersion['inForceFrom']) => string
}

/** The rules in force, as their form would have been sent. */
export function rulesGiven({ rules, source, inForceFrom }: RulesVersion): FormGiven {
  const number = (value: number | null) => (value === null ? '' : String(value))
  const tick = (is: boolean) => (is ? 'oui' : '')
  const colleges = rules.colleges.flatMap((college, index) => {
    const named = (what: string) => `college${index + 1}${what}`
    return [
      [named('Key'), college.key],
      [named('Fr'), writtenIn(college.name, 'fr')],
      [named('En'), writtenIn(college.name, 'en')],
      [named('Seats'), String(college.seats)],
      [named('Alternates'), tick(college.hasAlternates)],
      [named('Parity'), tick(college.hasParity)],
    ] as const
  })
  return {
    ...Object.fromEntries(colleges),
    inForceFrom: typedDay(inForceFrom),
    source,
    condition: rules.condition,
    minAge: number(rules.minAge),
    maxAge: number(rules.maxAge),
    parityTolerance: number(rules.parityTolerance),
    termMonths: number(rules.termMonths),
    mostRenewals: number(rules.mostRenewals),
    quorumPercent: number(rules.quorumPercent),
    noticeDays: number(rules.noticeDays),
    isOnePerHousehold: tick(rules.isOnePerHousehold),
    isPublic: tick(rules.isPublic),
    needsGuardian: tick(rules.needsGuardian),
    needsOrder: tick(rules.needsOrder),
    hasPrivateSpace: tick(rules.hasPrivateSpace),
  }
}

export function rulesPage(model: RulesModel, speech: Speech): Page {
  const say = sayWith(bodyWords, speech)
  return {
    title: say('rules.title'),
    trail: trailTo(model.body, speech),
    isPrivate: true,
    body: <RulesForm {...model} />,
  }
}

const numbers = [
  ['minAge', 'rules.min-age', null, true],
  ['maxAge', 'rules.max-age', null, true],
  ['termMonths', 'rules.months', null, false],
  ['mostRenewals', 'rules.renewals', 'rules.renewals-hint', true],
  ['parityTolerance', 'rules.tolerance', null, false],
  ['quorumPercent', 'rules.quorum', 'rules.quorum-hint', true],
  ['noticeDays', 'rules.notice', null, false],
] as const

const ticks = [
  ['isOnePerHousehold', 'rules.household'],
  ['isPublic', 'rules.public'],
  ['needsGuardian', 'rules.guardian'],
  ['needsOrder', 'rules.order'],
  ['hasPrivateSpace', 'rules.space'],
] as const

function RulesForm(model: RulesModel) {
  const { body, versions, given, faults, day } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  const field = useField(model)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('rules.title')} lead={say('rules.lead')} />
      <Form action={address(bodyPaths.rules(body.id))}>
        <TextField {...field('inForceFrom')} label={say('rules.from')} width={12} />
        <TextField
          {...field('source')}
          label={say('rules.source')}
          hint={say('rules.source-hint')}
          maxLength={200}
          width={36}
          isOptional
        />
        {Array.from({ length: mostColleges }, (_, place) => (
          <College model={model} place={place + 1} />
        ))}
        <SectionHeading title={say('page.rules')} />
        {numbers.map(([name, label, hint, isOptional]) => (
          <TextField
            {...field(name)}
            label={say(label)}
            hint={hint === null ? undefined : say(hint)}
            inputMode="numeric"
            maxLength={4}
            width={4}
            isOptional={isOptional}
          />
        ))}
        <TextField
          {...field('condition')}
          label={say('rules.condition')}
          hint={say('rules.condition-hint')}
          maxLength={300}
          width={48}
          isOptional
        />
        {ticks.map(([name, label]) => (
          <Checkbox
            name={name}
            value="oui"
            label={say(label)}
            isChecked={typed(given, name) === 'oui'}
            isOptional
          />
        ))}
        <Ends back={bodyPaths.run(body.id)} />
      </Form>
      <SectionHeading title={say('rules.versions')} />
      <ul>
        {versions.map(({ inForceFrom, source }) => (
          <li>{say('rules.version-line', { day: day(inForceFrom), source })}</li>
        ))}
      </ul>
    </Block>
  )
}

function College({ model, place }: { readonly model: RulesModel; readonly place: number }) {
  const say = useWords(bodyWords)
  const field = useField(model)
  const named = (what: string) => `college${place}${what}`
  const isTicked = (what: string) => typed(model.given, named(what)) === 'oui'
  return (
    <>
      <SectionHeading title={say('rules.college', { place })} />
      <input type="hidden" name={named('Key')} value={typed(model.given, named('Key'))} />
      <TextField
        {...field(named('Fr'))}
        label={say('rules.college-name', { place })}
        maxLength={60}
        width={36}
        isOptional={place > 1}
      />
      <TextField
        {...field(named('En'))}
        label={say('rules.college-name-en', { place })}
        maxLength={60}
        width={36}
        isOptional
      />
      <TextField
        {...field(named('Seats'))}
        label={say('rules.college-seats', { place })}
        inputMode="numeric"
        maxLength={3}
        width={4}
        isOptional={place > 1}
      />
      <Checkbox
        name={named('Alternates')}
        value="oui"
        label={say('rules.college-alternates', { place })}
        isChecked={isTicked('Alternates')}
        isOptional
      />
      <Checkbox
        name={named('Parity')}
        value="oui"
        label={say('rules.college-parity', { place })}
        isChecked={isTicked('Parity')}
        isOptional
      />
    </>
  )
}
