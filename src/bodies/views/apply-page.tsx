import {
  Alert,
  Block,
  Button,
  Checkbox,
  EmailField,
  ErrorSummary,
  Form,
  LongText,
  PageHeading,
  PhoneField,
  RadioList,
  SectionHeading,
  ShortText,
  TextArea,
  TextField,
  titleIn,
  Trap,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, typed, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { Body, BodyRules } from '../rules/body.ts'
import { type Call, callEnd, mayApply } from '../rules/call.ts'
import {
  type Declaration,
  declarationNames,
  declarations,
  motivationLetters,
} from '../rules/call-forms.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords, callWords } from '../words/index.ts'
import type { Typed } from './form-parts.tsx'
import { ruleSentences } from './rule-sentences.ts'

export interface ApplyModel extends Typed {
  readonly body: Body
  readonly rules: BodyRules
  readonly call: Call | null
  readonly today: Day
  readonly day: (on: Day) => string
  readonly isDone: boolean
  /** An agent types it for somebody. */
  readonly isAtDesk: boolean
  /** The reader may type one for somebody. */
  readonly mayEnter: boolean
}

/** Somebody answers a call, or reads that there is none. */
export function applyPage(model: ApplyModel, speech: Speech): Page {
  const say = sayWith(callWords, speech)
  const { body, isAtDesk } = model
  return {
    title: `${say(isAtDesk ? 'desk.title' : 'apply.title')} · ${titleIn(body.name, speech)}`,
    trail: [
      { label: sayWith(bodyWords, speech)('list.title'), path: bodyPaths.all() },
      { label: titleIn(body.name, speech), path: bodyPaths.one(body.id) },
    ],
    isPrivate: isAtDesk,
    body: <Apply {...model} />,
  }
}

function Apply(model: ApplyModel) {
  const { body, call, faults, today, day, isDone, isAtDesk, mayEnter } = model
  const say = useWords(callWords)
  const address = useAddress()
  const open = mayApply(call, body, today) ? call : null
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && call !== null && (
        <Alert kind="success" isAnnounced>
          {isAtDesk ? say('desk.done') : say('apply.done', { day: day(call.untilOn) })}
        </Alert>
      )}
      <PageHeading
        eyebrow={<ShortText content={body.name} />}
        title={say(isAtDesk ? 'desk.title' : 'apply.title')}
        lead={isAtDesk ? say('desk.lead') : undefined}
      />
      {open !== null ? (
        <>
          {!isAtDesk && <About {...model} call={open} />}
          <CandidateForm {...model} />
        </>
      ) : (
        <p>
          {call === null
            ? say('apply.none')
            : say('apply.over', { day: day(callEnd(call, body, today)) })}
        </p>
      )}
      <ul class="ways" role="list">
        <li>
          <a href={address(bodyPaths.one(body.id))}>{say('apply.back')}</a>
        </li>
        {open !== null && !isAtDesk && (
          <li>
            <a href={address(bodyPaths.paperForm(body.id))}>{say('apply.paper')}</a>
          </li>
        )}
        {open !== null && mayEnter && (
          <li>
            <a href={address(bodyPaths.applyFor(body.id))}>{say('apply.desk')}</a>
          </li>
        )}
      </ul>
    </Block>
  )
}

function About({ call, rules, day }: ApplyModel & { readonly call: Call }) {
  const say = useWords(callWords)
  const sayOfBodies = useWords(bodyWords)
  const speech = useSpeech()
  return (
    <>
      <LongText content={call.words} />
      <p>
        <strong>{say('apply.until', { day: day(call.untilOn) })}</strong>
      </p>
      <SectionHeading title={say('apply.conditions')} />
      <ul>
        {ruleSentences(rules, sayOfBodies, speech).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function CandidateForm(model: ApplyModel) {
  const { body, rules, given, faults, isAtDesk } = model
  const say = useWords(callWords)
  const speech = useSpeech()
  const address = useAddress()
  const field = typedFields(given, faults, say)
  const ofCollege = rules.colleges.map(({ key, name }) => ({
    value: key,
    label: titleIn(name, speech),
  }))
  return (
    <Form action={address((isAtDesk ? bodyPaths.applyFor : bodyPaths.apply)(body.id))}>
      {isAtDesk && (
        <RadioList
          {...field('door')}
          label={say('desk.door')}
          choices={(['paper', 'desk'] as const).map((value) => ({
            value,
            label: say(`door.${value}`),
          }))}
        />
      )}
      <TextField
        {...field('name')}
        label={say('apply.name')}
        maxLength={120}
        width={36}
        autocomplete="name"
      />
      {ofCollege.length > 1 && (
        <RadioList {...field('college')} label={say('apply.college')} choices={ofCollege} />
      )}
      <EmailField
        {...field('email')}
        label={say('apply.email')}
        hint={say('apply.contact-hint')}
        isOptional
      />
      <PhoneField
        {...field('phone')}
        label={say('apply.phone')}
        width={16}
        maxLength={30}
        isOptional
      />
      {rules.isOnePerHousehold && (
        <TextField
          {...field('household')}
          label={say('apply.household')}
          hint={say('apply.household-hint')}
          maxLength={200}
          width={36}
        />
      )}
      {rules.colleges.some(({ hasParity }) => hasParity) && <DeclaredSex {...model} />}
      <TextArea
        {...field('motivation')}
        label={say('apply.motivation')}
        hint={say('apply.motivation-hint')}
        maxLength={motivationLetters}
        isOptional
      />
      {declarationNames
        .filter((name) => declarations(rules)[name])
        .map((name) => (
          <Checkbox
            name={name}
            value="oui"
            label={say(declared[name], { condition: rules.condition })}
            isChecked={typed(given, name) === 'oui'}
            error={faultOf(faults, name, say)}
          />
        ))}
      <Checkbox
        name="isNameShown"
        value="oui"
        label={say('apply.shown')}
        isChecked={typed(given, 'isNameShown') === 'oui'}
        isOptional
      />
      <Trap label={say('apply.trap')} />
      <p>
        <small>{say('apply.privacy')}</small>
      </p>
      <Button size="lg">{say(isAtDesk ? 'desk.send' : 'apply.send')}</Button>
    </Form>
  )
}

const declared = {
  isOfAge: 'apply.is-of-age',
  meetsCondition: 'apply.meets-condition',
  guardianAgrees: 'apply.guardian-agrees',
} as const satisfies Readonly<Record<Declaration, string>>

function DeclaredSex({ given, faults }: Typed) {
  const say = useWords(callWords)
  const sayOfBodies = useWords(bodyWords)
  return (
    <RadioList
      name="declaredSex"
      label={say('apply.sex')}
      hint={say('apply.sex-hint')}
      value={typed(given, 'declaredSex')}
      error={faultOf(faults, 'declaredSex', say)}
      choices={(['woman', 'man', 'other', ''] as const).map((value) => ({
        value,
        label: value === '' ? say('apply.sex-none') : sayOfBodies(`member.sex-${value}`),
      }))}
    />
  )
}
