import {
  Actions,
  Block,
  Button,
  Confirmation,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { dayAndHour } from '../../platform/kernel/hour.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import type { Phase, Process } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'

export interface PhaseFormModel {
  readonly process: Process
  /** `nouvelle`, or the id of the phase that changes. */
  readonly phase: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** What is written of a phase, as its form would have been sent. */
export function phaseGiven({ name, beginsAt, endsAt }: Phase, zone: string): FormGiven {
  const [beginsOn, beginsHour] = dayAndHour(zone, new Date(beginsAt))
  const end = endsAt === null ? null : dayAndHour(zone, new Date(endsAt))
  return {
    nameFr: writtenIn(name, 'fr'),
    nameEn: writtenIn(name, 'en'),
    beginsOn,
    beginsHour,
    ...(end !== null && { endsOn: end[0], endsHour: end[1] }),
  }
}

/** A phase that begins in the morning and ends in the evening. */
export const newPhase: FormGiven = { beginsHour: '09:00', endsHour: '20:00' }

const trailTo = (process: Process, speech: Speech) => [
  { label: sayWith(processWords, speech)('work.title'), path: processPaths.workbench() },
  { label: titleIn(process.title, speech), path: processPaths.run(process.slug) },
]

export function phasePage(model: PhaseFormModel, speech: Speech): Page {
  const say = sayWith(processWords, speech)
  return {
    title: say(model.phase === 'nouvelle' ? 'work.phase-new' : 'work.phase-edit-title'),
    trail: trailTo(model.process, speech),
    isPrivate: true,
    body: <PhaseForm {...model} />,
  }
}

function PhaseForm({ process, phase, given, faults }: PhaseFormModel) {
  const say = useWords(processWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say(phase === 'nouvelle' ? 'work.phase-new' : 'work.phase-edit-title')} />
      <Form action={address(processPaths.run(process.slug, `etapes/${phase}`))}>
        <TextField {...field('nameFr')} label={say('form.phase-name')} width={36} />
        <TextField {...field('nameEn')} label={say('form.english')} width={36} isOptional />
        <TextField {...field('beginsOn')} type="date" label={say('form.begins-on')} />
        <TextField
          {...field('beginsHour')}
          type="time"
          label={say('form.begins-hour')}
          hint={say('form.hour-hint')}
        />
        <TextField
          {...field('endsOn')}
          type="date"
          label={say('form.ends-on')}
          hint={say('form.ends-on-hint')}
          isOptional
        />
        <TextField {...field('endsHour')} type="time" label={say('form.ends-hour')} isOptional />
        <Actions>
          <Button>{say('form.save')}</Button>
          <LinkButton variant="secondary" href={address(processPaths.run(process.slug))}>
            {say('form.cancel')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}

/** Before a phase disappears: its dates are kept nowhere else. */
export function dropPhasePage(process: Process, phase: Phase, speech: Speech): Page {
  const say = sayWith(processWords, speech)
  const title = say('work.phase-drop-title', { name: titleIn(phase.name, speech) })
  return {
    title,
    trail: trailTo(process, speech),
    isPrivate: true,
    body: <DropPhase process={process} phase={phase} title={title} />,
  }
}

function DropPhase(props: {
  readonly process: Process
  readonly phase: Phase
  readonly title: string
}) {
  const say = useWords(processWords)
  const address = useAddress()
  const { slug } = props.process
  return (
    <Block>
      <PageHeading title={props.title} />
      <Confirmation
        title={say('work.phase-drop')}
        effects={[say('work.phase-drop-effect')]}
        isIrreversible
        action={address(processPaths.run(slug, `etapes/${props.phase.id}/fin`))}
        confirmLabel={say('work.phase-drop')}
        cancelHref={address(processPaths.run(slug))}
      />
    </Block>
  )
}
