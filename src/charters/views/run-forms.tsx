import {
  Button,
  Confirmation,
  Disclosure,
  Form,
  RadioList,
  SectionHeading,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { sentFields } from '../../platform/design/fields/sent-fields.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { adopters } from '../rules/charter.ts'
import { charterPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import type { RunModel } from './run-model.ts'

/** The working version that was read by who notes its adoption. */
export const revisionField = 'lu'

/** Who adopted it, when, from when it is in force. */
export function AdoptForm(model: RunModel) {
  const { charter, meetings, today } = model
  const say = useWords(workWords)
  const address = useAddress()
  const kept = {
    adoptedBy: charter.body === null ? 'municipal-council' : '',
    inForceOn: typedDay(today),
  }
  const field = sentFields(model, 'adopt', say, kept)
  const offered = charter.body === null ? (['municipal-council'] as const) : adopters
  const version = 1 + (charter.versions[0]?.version ?? 0)
  return (
    <>
      <SectionHeading title={say('adopt.title')} lead={say('adopt.lead', { version })} />
      <Form action={address(charterPaths.run(charter.id, 'adoption'))}>
        <input type="hidden" name={revisionField} value={charter.revision} />
        <RadioList
          {...field('adoptedBy')}
          label={say('adopt.by')}
          choices={offered.map((value) => ({ value, label: say(`adopt.by-${value}`) }))}
        />
        <TextField {...field('adoptedOn')} label={say('adopt.on')} width={12} />
        {meetings.length > 0 && (
          <Select
            {...field('meeting')}
            label={say('adopt.meeting')}
            emptyLabel={say('adopt.meeting-none')}
            options={meetings.map(({ number, day }) => ({
              value: String(number),
              label: say('adopt.meeting-of', { number, day }),
            }))}
            isOptional
          />
        )}
        <TextField
          {...field('source')}
          label={say('adopt.source')}
          hint={say('adopt.source-hint')}
          width={36}
          isOptional
        />
        <TextField {...field('inForceOn')} label={say('adopt.in-force')} width={12} />
        <p>{say('adopt.told')}</p>
        <Button>{say('adopt.go')}</Button>
      </Form>
    </>
  )
}

/** Of one that was never adopted: versions bear the title they were adopted with. */
export function TitleForm(model: RunModel) {
  const { charter, sent } = model
  const say = useWords(workWords)
  const address = useAddress()
  const field = sentFields(model, 'rename', say, { title: charter.title })
  return (
    <Disclosure summary={say('rename.title')} isOpen={sent === 'rename'}>
      <Form action={address(charterPaths.run(charter.id, 'titre'))}>
        <input type="hidden" name={revisionField} value={charter.revision} />
        <TextField
          {...field('title')}
          label={say('new.name')}
          hint={say('rename.hint')}
          width={48}
        />
        <Button>{say('rename.go')}</Button>
      </Form>
    </Disclosure>
  )
}

/** One that was never adopted may go. */
export function DropForm({ charter, sent }: RunModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Disclosure summary={say('drop.title')} isOpen={sent === 'drop'}>
      <Confirmation
        title={say('drop.title')}
        effects={[say('drop.effect')]}
        isIrreversible
        action={address(charterPaths.run(charter.id, 'suppression'))}
        confirmLabel={say('drop.go')}
        cancelHref={address(charterPaths.run(charter.id))}
      />
    </Disclosure>
  )
}
