import {
  Actions,
  Alert,
  Block,
  Button,
  Disclosure,
  DownloadLink,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  ShortText,
  TextField,
} from '../../platform/design/index.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { Content } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { ofYear } from '../rules/balance.ts'
import { costPaths, workingTimePaths } from '../rules/paths.ts'
import { workingTimeWords } from '../words/index.ts'
import { sayDuration } from './duration.ts'
import { FormKey, type KeyedForm, Outcome, RemoveButton } from './form-parts.tsx'
import { BalanceFigures, type HoursModel, Warnings, YearOfHours } from './hours-parts.tsx'

export interface OwnModel extends HoursModel, KeyedForm {
  readonly toNote: readonly {
    readonly number: number
    readonly title: Content
    readonly startsAt: string
  }[]
}

/** Her own hours, her own recoveries. */
export function ownPage(model: OwnModel, speech: Speech): Page {
  const say = sayWith(workingTimeWords, speech)
  return { title: say('own.title'), isPrivate: true, body: <Own {...model} /> }
}

function Own(model: OwnModel) {
  const { balance, year } = model
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <Block>
      <Outcome {...model} />
      <PageHeading title={say('own.title')} lead={say('own.lead')} />
      <Alert kind="info" title={say('no-clock')}>
        {say('no-clock-hint')}
      </Alert>
      <BalanceFigures balance={balance} />
      <ToNote {...model} />
      <Warnings {...model} />
      <YearOfHours {...model} entries={ofYear(balance, year).entries} isOwn />
      <Recoveries {...model} />
      <p>
        <DownloadLink href={address(workingTimePaths.ownCsv())} label={say('csv')} format="CSV" />
      </p>
      <Actions>
        <LinkButton variant="secondary" href={address(costPaths.all())}>
          {say('costs.title')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function ToNote({ toNote, written }: OwnModel) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('to-note')} lead={say('to-note-lead')} />
      {toNote.length === 0 && <p>{say('to-note-none')}</p>}
      <ul>
        {toNote.map(({ number, title, startsAt }) => (
          <li>
            <a href={address(workingTimePaths.meeting(number))}>
              <ShortText content={title} />
            </a>{' '}
            {written(startsAt)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Recoveries(model: OwnModel) {
  const { balance, year, day, faults } = model
  const say = useWords(workingTimeWords)
  const address = useAddress()
  const field = typedFields(model.given, model.faults, say)
  const { recoveries } = ofYear(balance, year)
  return (
    <>
      <SectionHeading title={say('recoveries', { year: String(year) })} id="recuperations" />
      <ul class="plain-list" role="list">
        {recoveries.map(({ id, takenOn, minutes }) => {
          const told = { day: day(takenOn), duration: sayDuration(minutes, say) }
          const line = say('recovery.line', told)
          return (
            <li>
              <span>{line}</span>
              <RemoveButton path={workingTimePaths.withdrawRecovery(id)} line={line} />
            </li>
          )
        })}
      </ul>
      <Disclosure summary={say('recovery.title')} isOpen={faults.length > 0}>
        <Form action={address(workingTimePaths.recoveries())}>
          <FormKey formKey={model.key} />
          <TextField
            {...field('takenOn')}
            label={say('recovery.day')}
            hint={say('day-hint')}
            width={12}
          />
          <TextField
            {...field('length')}
            label={say('recovery.length')}
            hint={say('recovery.length-hint')}
            width={8}
          />
          <Button>{say('recovery.go')}</Button>
        </Form>
      </Disclosure>
    </>
  )
}
