import {
  Alert,
  Block,
  Checkbox,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  Select,
  TextArea,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, typed, useAddress } from '../../platform/web/index.ts'
import { contentLanguages } from '../../platform/words/languages.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { Body, BodyRules, College } from '../rules/body.ts'
import { leavingReasons, memberLetters } from '../rules/member-form.ts'
import { bodyPaths } from '../rules/paths.ts'
import type { Term, TermRole } from '../rules/term.ts'
import { bodyWords } from '../words/index.ts'
import { Ends, trailTo, type Typed, useField } from './form-parts.tsx'

interface FormModel extends Typed {
  readonly body: Body
  /** Why the rules said no, in a sentence. */
  readonly refusal: string | null
}

export interface MemberModel extends FormModel {
  readonly college: College
  readonly seat: number
  readonly role: TermRole
  readonly rules: BodyRules
  /** Who sat here before and does not now. */
  readonly known: readonly { readonly id: string; readonly name: string }[]
}

/** A seat is given. */
export function memberPage(model: MemberModel, speech: Speech): Page {
  const say = sayWith(bodyWords, speech)
  return {
    title: say('member.title'),
    trail: trailTo(model.body, speech),
    isPrivate: true,
    body: <MemberForm {...model} />,
  }
}

const Refused = ({ refusal }: Pick<FormModel, 'refusal'>) =>
  refusal === null ? null : (
    <Alert kind="danger" isAnnounced>
      {refusal}
    </Alert>
  )

function MemberForm(model: MemberModel) {
  const { body, college, seat, role, rules, known, given, faults } = model
  const say = useWords(bodyWords)
  const speech = useSpeech()
  const address = useAddress()
  const field = useField(model)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <Refused {...model} />
      <PageHeading
        title={say('member.title')}
        lead={say('member.where', { college: titleIn(college.name, speech), seat, role })}
      />
      <Form action={address(bodyPaths.members(body.id))}>
        <input type="hidden" name="college" value={college.key} />
        <input type="hidden" name="seat" value={seat} />
        <input type="hidden" name="role" value={role} />
        {typed(given, 'candidate') !== '' && (
          <input type="hidden" name="candidate" value={typed(given, 'candidate')} />
        )}
        {known.length > 0 && (
          <Select
            {...field('member')}
            label={say('member.known')}
            emptyLabel={say('member.new')}
            options={known.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField {...field('name')} label={say('member.name')} maxLength={120} width={36} />
        <ContactFields {...model} />
        {rules.isOnePerHousehold && (
          <TextField
            {...field('household')}
            label={say('member.household')}
            hint={say('member.household-hint')}
            width={36}
            isOptional
          />
        )}
        {college.hasParity && (
          <RadioList
            {...field('declaredSex')}
            label={say('member.sex')}
            hint={say('member.sex-hint')}
            choices={(['woman', 'man', 'other', ''] as const).map((value) => ({
              value,
              label: say(value === '' ? 'member.sex-none' : `member.sex-${value}`),
            }))}
          />
        )}
        <Checkbox
          name="isNameShown"
          value="oui"
          label={say('member.shown')}
          isChecked={typed(given, 'isNameShown') === 'oui'}
          isOptional
        />
        <TextField {...field('startsOn')} type="date" label={say('member.starts')} />
        <TextField {...field('endsOn')} type="date" label={say('member.ends')} />
        {rules.condition !== '' && (
          <Checkbox
            name="isChecked"
            value="oui"
            label={say('member.checked', { condition: rules.condition })}
            isChecked={typed(given, 'isChecked') === 'oui'}
            isOptional
          />
        )}
        <Ends save={say('member.save')} back={bodyPaths.run(body.id)} />
      </Form>
    </Block>
  )
}

/** How she is reached for notices. */
function ContactFields(model: Typed) {
  const say = useWords(bodyWords)
  const field = useField(model)
  return (
    <>
      <TextField
        {...field('email')}
        type="email"
        label={say('member.email')}
        hint={say('member.email-hint')}
        width={36}
        isOptional
      />
      <TextField {...field('phone')} type="tel" label={say('member.phone')} width={16} isOptional />
      <TextArea
        {...field('address')}
        label={say('member.address')}
        hint={say('member.address-hint')}
        rows={3}
        maxLength={memberLetters.address}
        isOptional
      />
      <Select
        {...field('language')}
        label={say('member.language')}
        hint={say('member.language-hint')}
        emptyLabel={say('member.language-none')}
        options={Object.entries(contentLanguages).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}

export interface ContactModel extends Typed {
  readonly body: Body
  readonly member: string
  readonly name: string
}

/** How a member is reached: changed whenever she says so. */
export function contactPage(model: ContactModel, speech: Speech): Page {
  return {
    title: sayWith(bodyWords, speech)('contact.title', { name: model.name }),
    trail: trailTo(model.body, speech),
    isPrivate: true,
    body: <Contact {...model} />,
  }
}

function Contact(model: ContactModel) {
  const { body, member, name, faults } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('contact.title', { name })} lead={say('contact.lead')} />
      <Form action={address(bodyPaths.contact(body.id, member))}>
        <ContactFields {...model} />
        <Ends back={bodyPaths.run(body.id)} />
      </Form>
    </Block>
  )
}

export interface LeavingModel extends FormModel {
  readonly term: Term
  /** Who would take the seat. */
  readonly alternate: Term | null
}

/** Somebody leaves her seat. */
export function leavingPage(model: LeavingModel, speech: Speech): Page {
  const say = sayWith(bodyWords, speech)
  return {
    title: say('leave.title', { name: model.term.name ?? say('page.left') }),
    trail: trailTo(model.body, speech),
    isPrivate: true,
    body: <Leaving {...model} />,
  }
}

function Leaving(model: LeavingModel) {
  const { body, term, alternate, faults } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  const field = useField(model)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <Refused {...model} />
      <PageHeading title={say('leave.title', { name: term.name ?? say('page.left') })} />
      <Form action={address(bodyPaths.leaving(body.id, term.id))}>
        <TextField {...field('on')} type="date" label={say('leave.on')} />
        <RadioList
          {...field('reason')}
          label={say('leave.reason')}
          choices={leavingReasons.map((value) => ({ value, label: say(`reason.${value}`) }))}
        />
        {alternate !== null && (
          <Checkbox
            name="isReplaced"
            value="oui"
            label={say('leave.replaced', { name: alternate.name ?? say('page.left') })}
            isChecked
            isOptional
          />
        )}
        <Ends save={say('leave.save')} back={bodyPaths.run(body.id)} />
      </Form>
    </Block>
  )
}
