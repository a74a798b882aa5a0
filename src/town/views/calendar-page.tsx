import {
  Button,
  Checkbox,
  Disclosure,
  Form,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { settingPaths } from '../rules/settings.ts'
import { schoolZones, type Town } from '../rules/town.ts'
import type { ClosedDay, KeptPeriod } from '../rules/kept-calendar.ts'
import { calendarWords, settingsWords } from '../words/index.ts'
import { type AroundSetting, settingPage } from './setting-frame.tsx'
import { mostReason } from '../rules/kept-calendar.ts'

export type CalendarFault = 'day' | 'reason' | 'name' | 'endsOn' | 'beginsOn'

export interface CalendarModel {
  readonly around: AroundSetting
  readonly given: FormGiven
  readonly fault: CalendarFault | null
  readonly town: Town
  readonly closed: readonly ClosedDay[]
  readonly periods: readonly KeptPeriod[]
  /** Of the twelve months to come. */
  readonly holidays: readonly Day[]
}

/** Holidays, closures, and the periods before elections. */
export function calendarPage(model: CalendarModel, speech: Speech): Page {
  const say = sayWith(calendarWords, speech)
  const { fault } = model
  return settingPage(
    {
      setting: 'calendar',
      around: model.around,
      faults:
        fault === null
          ? []
          : [{ field: fault, message: say(`fault-${fault}`, { most: mostReason }) }],
      children: (
        <>
          <Holidays {...model} />
          <Closures {...model} />
          <Elections {...model} />
        </>
      ),
    },
    speech,
  )
}

function Holidays({ town, holidays }: CalendarModel) {
  const say = useWords(calendarWords)
  const settings = useWords(settingsWords)
  const address = useAddress()
  const language = useSpoken()
  return (
    <>
      <Form action={address(settingPaths.calendar)}>
        <Select
          name="schoolZone"
          label={say('zone')}
          hint={say('zone-hint')}
          emptyLabel={say('zone-none')}
          value={town.schoolZone ?? ''}
          options={schoolZones.map((zone) => ({ value: zone, label: say('zone-of', { zone }) }))}
        />
        <Checkbox
          name="isAlsaceMoselle"
          label={say('alsace')}
          hint={say('alsace-hint')}
          isChecked={town.isAlsaceMoselle}
          isOptional
        />
        <Button>{settings('save')}</Button>
      </Form>
      <Disclosure summary={say('holidays')}>
        <ul>
          {holidays.map((on) => (
            <li>{formatDay(on, language)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

function useField({ given, fault }: Pick<CalendarModel, 'given' | 'fault'>) {
  const say = useWords(calendarWords)
  return <Name extends 'day' | 'reason' | 'name' | 'beginsOn' | 'endsOn'>(name: Name) => ({
    name,
    label: say(name),
    value: fault === null ? '' : typed(given, name),
    error:
      fault !== null && fault === name ? say(`fault-${fault}`, { most: mostReason }) : undefined,
  })
}

function Closures(model: CalendarModel) {
  const say = useWords(calendarWords)
  const address = useAddress()
  const language = useSpoken()
  const field = useField(model)
  return (
    <>
      <SectionHeading title={say('closures')} lead={say('closures-lead')} />
      <ul class="plain-list" role="list">
        {model.closed.map(({ day, reason }) => (
          <li>
            <span>
              {formatDay(day, language)}
              {reason !== '' && ` · ${reason}`}
            </span>
            <Form
              action={address(`${settingPaths.calendar}/fermetures/${day}/fin`)}
              class="inline-form"
            >
              <Button variant="tertiary">
                {say('remove', { what: formatDay(day, language) })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form action={address(`${settingPaths.calendar}/fermetures`)}>
        <TextField {...field('day')} hint={say('day-hint')} width={12} />
        <TextField {...field('reason')} width={36} maxLength={120} isOptional />
        <Button variant="secondary">{say('close')}</Button>
      </Form>
    </>
  )
}

function Elections(model: CalendarModel) {
  const say = useWords(calendarWords)
  const address = useAddress()
  const language = useSpoken()
  const field = useField(model)
  return (
    <>
      <SectionHeading title={say('elections')} lead={say('elections-lead')} />
      <ul class="plain-list" role="list">
        {model.periods.map(({ id, name, beginsOn, endsOn }) => (
          <li>
            <span>
              {say('period', {
                name,
                from: formatDay(beginsOn, language),
                to: formatDay(endsOn, language),
              })}
            </span>
            <Form
              action={address(`${settingPaths.calendar}/elections/${id}/fin`)}
              class="inline-form"
            >
              <Button variant="tertiary">{say('remove', { what: name })}</Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form action={address(`${settingPaths.calendar}/elections`)}>
        <TextField {...field('name')} hint={say('name-hint')} width={36} maxLength={80} />
        <TextField {...field('endsOn')} hint={say('day-hint')} width={12} />
        <TextField {...field('beginsOn')} hint={say('beginsOn-hint')} width={12} isOptional />
        <Button variant="secondary">{say('add')}</Button>
      </Form>
    </>
  )
}
