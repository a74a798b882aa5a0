import type { ComponentChildren } from 'preact'
import {
  Actions,
  Block,
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type BallotFormat, ballotFormats, votingPaths } from '../../voting/index.ts'
import { type EditionPlace, moneyField } from '../rules/edition-form.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { type PrepareWord, prepareWords } from '../words/index.ts'
import { preparedTrail } from './prepared-trail.ts'

export interface EditionFormModel {
  /** `null`: one that is not made yet. */
  readonly edition: RunningEdition | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly neighbourhoods: EditionPlace['neighbourhoods']
}

/** All that is settled of an edition but its projects, on one page. */
export function editionFormPage(model: EditionFormModel, speech: Speech): Page {
  const say = sayWith(prepareWords, speech)
  return {
    title: say(model.edition === null ? 'form.new' : 'form.edit'),
    isPrivate: true,
    trail: preparedTrail(speech, model.edition),
    body: <EditionForm {...model} />,
  }
}

type FieldOf = (name: string) => {
  readonly name: string
  readonly value: string
  readonly error: string | undefined
}

function EditionForm({ edition, given, faults, neighbourhoods }: EditionFormModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  const field: FieldOf = (name) => {
    const fault = faults.find((one) => one.field === name)
    return {
      name,
      value: typed(given, name),
      error: fault === undefined ? undefined : say(faultWord(fault.code)),
    }
  }
  const tick = (name: string) => ({ name, isChecked: typed(given, name) !== '' })
  const action = edition === null ? paths.newEdition() : paths.editionRules(edition.slug)
  const back = edition === null ? paths.administration() : paths.prepared(edition.slug)
  return (
    <Block>
      <ErrorSummary
        faults={faults.map(({ field: name, code }) => ({
          field: name,
          message: say(faultWord(code)),
        }))}
      />
      <PageHeading
        title={say(edition === null ? 'form.new' : 'form.edit')}
        lead={say('form.lead')}
      />
      <Form action={address(action)}>
        <Part title={say('form.name-part')}>
          <TextField {...field('nameFr')} label={say('form.name-fr')} width={36} maxLength={120} />
          <TextField
            {...field('nameEn')}
            label={say('form.name-en')}
            width={36}
            maxLength={120}
            isOptional
          />
        </Part>
        <Part title={say('form.money-part')} lead={say('form.money-hint')}>
          {[{ id: 'ville', name: say('form.money-town') }, ...neighbourhoods].map(
            ({ id, name }) => (
              <TextField
                {...field(moneyField(id))}
                label={name}
                inputMode="decimal"
                width={12}
                maxLength={20}
                isOptional
              />
            ),
          )}
        </Part>
        <BallotPart field={field} tick={tick} />
        <Part title={say('form.who-part')}>
          <TextField {...field('leastAge')} label={say('form.least-age')} {...short} />
          <Select
            {...field('level')}
            label={say('form.level')}
            hint={say('form.level-hint')}
            options={(['0', '1', '2', '3'] as const).map((value) => ({
              value,
              label: `${value} : ${say(`level-${value}`)}`,
            }))}
          />
          <Checkbox {...tick('admitsOutside')} label={say('form.outside')} />
          <Checkbox {...tick('admitsClasses')} label={say('form.classes')} />
        </Part>
        <Part title={say('form.hours-part')} lead={say('form.hours-hint')}>
          <TextField {...field('opensOn')} label={say('form.opens-on')} type="date" />
          <TextField
            {...field('opensHour')}
            label={say('form.opens-hour')}
            hint={say('form.hour-hint')}
            type="time"
          />
          <TextField {...field('closesOn')} label={say('form.closes-on')} type="date" />
          <TextField
            {...field('closesHour')}
            label={say('form.closes-hour')}
            hint={say('form.hour-hint')}
            type="time"
          />
        </Part>
        <Part title={say('form.public-part')}>
          <Checkbox {...tick('showsTurnout')} label={say('form.shows-turnout')} />
        </Part>
        <Part title={say('form.ties-part')}>
          <TextField
            {...field('tieSeed')}
            label={say('form.tie-seed')}
            hint={say('form.tie-seed-hint')}
            width={48}
            maxLength={200}
          />
        </Part>
        <Actions>
          <Button>{say(edition === null ? 'form.create' : 'form.save')}</Button>
          <LinkButton variant="secondary" tone="neutral" href={address(back)}>
            {say('form.back')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}

const short = { inputMode: 'numeric', width: 4, maxLength: 6 } as const

function BallotPart({
  field,
  tick,
}: {
  readonly field: FieldOf
  readonly tick: (name: string) => {
    readonly name: string
    readonly isChecked: boolean
  }
}) {
  const say = useWords(prepareWords)
  const address = useAddress()
  return (
    <Part title={say('form.ballot-part')}>
      <RadioList
        {...field('format')}
        label={say('form.format')}
        choices={ballotFormats.map((value) => ({
          value,
          label: say(`form.format-${value}`),
          hint: (
            <>
              {say(`form.format-${value}-hint`)}{' '}
              <a href={address(votingPaths.format(value))}>
                {say('form.format-more')}
                <span class="visually-hidden"> : {say(`form.format-${value}`)}</span>
              </a>
            </>
          ),
        }))}
      />
      <Numbers of="up-to-k" title={say('form.up-to-k-part')}>
        <TextField {...field('most')} label={say('form.most')} {...short} />
        <TextField
          {...field('mostPerList')}
          label={say('form.most-per-list')}
          hint={say('form.most-per-list-hint')}
          {...short}
          isOptional
        />
      </Numbers>
      <Numbers of="exactly-k" title={say('form.exactly-k-part')}>
        <TextField {...field('count')} label={say('form.count')} {...short} />
        <Checkbox {...tick('perList')} label={say('form.per-list')} />
      </Numbers>
      <Numbers of="points" title={say('form.points-part')}>
        <TextField {...field('points')} label={say('form.points')} {...short} />
        <TextField {...field('mostPerProject')} label={say('form.most-per-project')} {...short} />
      </Numbers>
      <Checkbox {...tick('mayBeBlank')} label={say('form.may-be-blank')} />
    </Part>
  )
}

function Part(props: {
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}) {
  return (
    <div class="form-part">
      <SectionHeading title={props.title} lead={props.lead} />
      {props.children}
    </div>
  )
}

/** Numbers of one format: those of another stand aside once it is chosen, where the browser can. */
const Numbers = (props: {
  readonly of: BallotFormat
  readonly title: string
  readonly children: ComponentChildren
}) => (
  <fieldset class="field choices" data-format={props.of}>
    <legend class="field-label">{props.title}</legend>
    {props.children}
  </fieldset>
)

const faultCodes = [
  'missing',
  'too-long',
  'format',
  'number',
  'impossible',
  'level',
  'day',
  'hour',
  'no-such-hour',
  'closes-before',
  'closes-in-the-past',
  'money',
  'no-envelope',
  'bar',
  'taken',
  'envelope-has-projects',
  'frozen',
  'envelope',
  'cost',
] as const

/** The sentence of a fault of a form of an edition. */
export const faultWord = (code: string): PrepareWord =>
  `fault.${faultCodes.find((one) => one === code) ?? 'missing'}`
