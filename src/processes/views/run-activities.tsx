import {
  Button,
  Form,
  SectionHeading,
  Select,
  ShortText,
  titleIn,
} from '../../platform/design/index.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { Activity } from '../rules/activity.ts'
import { processPaths } from '../rules/paths.ts'
import { isOutside } from '../rules/phases.ts'
import type { ActivityLink } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import type { RunModel } from './run-model.ts'

/** What happens in a process, and what could. */
export function Activities({ process, activities, given, faults }: RunModel) {
  const say = useWords(processWords)
  const speech = useSpeech()
  const address = useAddress()
  const isLinked = ({ kind, id }: Activity) =>
    process.activities.some((link) => link.kind === kind && link.activity === id)
  const free = activities.filter((activity) => !isLinked(activity))
  return (
    <>
      <SectionHeading
        title={say('work.activities')}
        lead={say('work.activities-hint')}
        id="activites"
      />
      {process.activities.length === 0 && <p>{say('work.activities-empty')}</p>}
      <ul class="plain-list" role="list">
        {process.activities.map((link) => (
          <LinkedActivity process={process} link={link} activities={activities} />
        ))}
      </ul>
      {free.length > 0 && (
        <Form action={address(processPaths.run(process.slug, 'activites'))}>
          <Select
            name="activity"
            label={say('work.activity')}
            emptyLabel={say('work.activity-choose')}
            value={typed(given, 'activity')}
            error={faultOf(faults, 'activity', say)}
            options={free.map(({ kind, id, title }) => ({ value: `${kind} ${id}`, label: title }))}
          />
          <Select
            name="phase"
            label={say('work.activity-phase')}
            emptyLabel={say('work.activity-any-phase')}
            value={typed(given, 'phase')}
            options={process.phases.map(({ id, name }) => ({
              value: id,
              label: titleIn(name, speech),
            }))}
          />
          <Button variant="secondary">{say('work.link')}</Button>
        </Form>
      )}
    </>
  )
}

function LinkedActivity({
  process,
  link,
  activities,
}: Pick<RunModel, 'process' | 'activities'> & { readonly link: ActivityLink }) {
  const say = useWords(processWords)
  const address = useAddress()
  const found = activities.find(({ kind, id }) => kind === link.kind && id === link.activity)
  const phase = process.phases.find(({ id }) => id === link.phase)
  return (
    <li>
      {found === undefined ? (
        say('work.activity-gone')
      ) : (
        <a href={address(found.path)}>{found.title}</a>
      )}
      {phase !== undefined && (
        <>
          {' '}
          · <ShortText content={phase.name} />
        </>
      )}
      {phase !== undefined && found !== undefined && isOutside(found, phase) && (
        <p>{say('work.activity-outside')}</p>
      )}
      <Form action={address(processPaths.run(process.slug, 'activites/fin'))} class="inline-form">
        <input type="hidden" name="activity" value={`${link.kind} ${link.activity}`} />
        <Button variant="tertiary">{say('work.unlink')}</Button>
      </Form>
    </li>
  )
}
