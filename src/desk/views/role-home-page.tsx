import {
  Block,
  Card,
  EmptyState,
  Figure,
  Figures,
  PageHeading,
  SectionHeading,
  Stack,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import type { AwaitingTask } from '../../platform/kernel/awaiting-task.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { urgencies, type Urgency, urgencyOf } from '../rules/by-promise.ts'
import { type Guide, GuideLink } from '../../town/index.ts'
import { deskWords } from '../words/index.ts'

interface ShownTask extends AwaitingTask {
  /** The name of what it is one of. */
  readonly of: string
}

export interface RoleHomeModel {
  /** Whose desk it is; '' when she gave no name. */
  readonly name: string
  /** The oldest promise first. */
  readonly tasks: readonly ShownTask[]
  readonly sources: readonly {
    readonly name: string
    readonly all: string
    readonly total: number
  }[]
  /** Sheets that say how to, for her roles. */
  readonly guides: readonly Guide[]
  readonly today: Day
  readonly day: (on: Day) => string
}

/** What awaits one person, whatever the module. */
export function roleHomePage(model: RoleHomeModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return { title: say('role-home.title'), isPrivate: true, body: <RoleHome {...model} /> }
}

function RoleHome(model: RoleHomeModel) {
  const { name, tasks, sources, today } = model
  const say = useWords(deskWords)
  const groups = urgencies
    .map((urgency) => ({
      urgency,
      tasks: tasks.filter(({ dueOn }) => urgencyOf(dueOn, today) === urgency),
    }))
    .filter((group) => group.tasks.length > 0)
  return (
    <>
      <Block>
        <PageHeading
          title={say('role-home.title')}
          lead={name === '' ? say('role-home.lead') : say('role-home.lead-for', { name })}
        />
        <Lists sources={sources} />
      </Block>
      {sources.every(({ total }) => total === 0) ? (
        <Block>
          <EmptyState title={say('role-home.nothing')}>{say('role-home.nothing-hint')}</EmptyState>
        </Block>
      ) : (
        groups.map((group) => (
          <Block>
            <SectionHeading title={say(`role-home.${group.urgency}`)} />
            <Stack>
              {group.tasks.map((task) => (
                <Task {...model} task={task} urgency={group.urgency} />
              ))}
            </Stack>
          </Block>
        ))
      )}
      {model.guides.length > 0 && (
        <Block>
          {model.guides.map((of) => (
            <GuideLink of={of} />
          ))}
        </Block>
      )}
    </>
  )
}

function Lists({ sources }: Pick<RoleHomeModel, 'sources'>) {
  const address = useAddress()
  const language = useSpoken()
  return (
    <Figures>
      {sources
        .filter(({ total }) => total > 0)
        .map(({ name, all, total }) => (
          <Figure value={formatCount(total, language)} label={<a href={address(all)}>{name}</a>} />
        ))}
    </Figures>
  )
}

function Task({
  task,
  urgency,
  day,
}: RoleHomeModel & { readonly task: ShownTask; readonly urgency: Urgency }) {
  const say = useWords(deskWords)
  const { title, href, dueOn, notes, of } = task
  return (
    <Card
      level={3}
      title={title}
      href={useAddress()(href)}
      overline={[of, ...notes].join(' · ')}
      tone={urgency === 'late' ? 'danger' : undefined}
      tags={
        dueOn === null ? undefined : (
          <Tags>
            <Tag tone={urgency === 'late' ? 'danger' : 'neutral'}>
              {say('role-home.due', { day: day(dueOn) })}
            </Tag>
          </Tags>
        )
      }
    />
  )
}
