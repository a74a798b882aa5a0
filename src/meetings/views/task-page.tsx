import { Button, Form, SectionHeading, Select } from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingTask } from '../rules/file.ts'
import { meetingPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'
import type { Officer } from './place.ts'

export interface TaskModel extends AroundMeeting {
  readonly task: MeetingTask
  /** Who animates the body today. */
  readonly team: readonly Officer[]
  readonly given: FormGiven
}

/** Whose a task of the plan is, and who takes over. */
export const taskPage = (model: TaskModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.run', speech, <Task {...model} />)

function Task({ file, task, team, officers, given, faults, day }: TaskModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const ofTeam = team.filter(({ id }) => officers.every((officer) => officer.id !== id))
  const options = [
    ...officers.map(({ id, name }) => ({ value: id, label: name })),
    ...ofTeam.map(({ id, name }) => ({ value: id, label: say('task.of-team', { name }) })),
  ]
  const field = (name: 'owner' | 'deputy') => ({
    ...{ name, options, emptyLabel: say('run.nobody'), value: typed(given, name) },
    ...{ label: say(`task.${name}`), error: faultOf(faults, name, say), isOptional: true },
  })
  return (
    <>
      <SectionHeading
        title={say('task.title', { step: say(`step.${task.step}`) })}
        lead={say('task.lead', { day: day(task.dueOn) })}
      />
      <Form action={address(meetingPaths.run(file.number, `taches/${task.step}/qui`))}>
        <Select {...field('owner')} />
        <Select {...field('deputy')} />
        <p>{say('task.means')}</p>
        <Button>{say('task.go')}</Button>
      </Form>
    </>
  )
}
