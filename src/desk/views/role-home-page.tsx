import {
  Block,
  EmptyState,
  Figure,
  Figures,
  PageHeading,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import type { AwaitingTask, DoneTask } from '../../platform/kernel/awaiting-task.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { urgencies, type Urgency, urgencyOf } from '../rules/by-promise.ts'
import { type WorkPage, WorkPages } from '../../people/index.ts'
import { type Guide, GuideLinks } from '../../town/index.ts'
import { deskWords, teamWords } from '../words/index.ts'
import { Done, TaskInPlace } from './in-place.tsx'
import { Team, type TeamModel } from './team.tsx'

interface ShownTask extends AwaitingTask, Partial<Pick<DoneTask, 'said' | 'undo'>> {
  /** The name of what it is one of. */
  readonly of: string
}

interface OneTask {
  readonly task: ShownTask
  readonly urgency: Urgency
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
  /** Her other pages of work. */
  readonly tools: readonly WorkPage[]
  /** Sheets that say how to, for her roles. */
  readonly guides: readonly Guide[]
  /** Of officers only. */
  readonly team: TeamModel | null
  /** Who is away today, by party. */
  readonly away: ReadonlyMap<string, { readonly name: string; readonly until: string }>
  readonly today: Day
  readonly day: (on: Day) => string
}

/** Few tools stand under what waits; many are one link away, in the frame of every page. */
const mostTools = 6

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
  const all = sources.reduce((sum, { total }) => sum + total, 0)
  const isWaited = all > 0
  return (
    <>
      <Block>
        <PageHeading title={say('role-home.title')} lead={greeting(say, name, isWaited)} />
        <Lists sources={sources} />
      </Block>
      {model.team !== null && <Team {...model.team} />}
      {!isWaited && (
        <Block>
          <EmptyState title={say('role-home.nothing')}>
            {say(model.tools.length === 0 ? 'role-home.no-page' : 'role-home.nothing-hint')}
          </EmptyState>
        </Block>
      )}
      {groups.map((group) => (
        <Block>
          <SectionHeading title={say(`role-home.${group.urgency}`)} />
          <ul class="desk-tasks" role="list">
            {group.tasks.map((task) => (
              <Task {...model} task={task} urgency={group.urgency} />
            ))}
          </ul>
        </Block>
      ))}
      {all > tasks.length && (
        <Block>
          <p class="muted">{say('role-home.shown', { shown: tasks.length })}</p>
        </Block>
      )}
      {model.tools.length > 0 && model.tools.length <= mostTools && (
        <Block>
          <WorkPages pages={model.tools} />
        </Block>
      )}
      {model.guides.length > 0 && (
        <Block>
          <GuideLinks of={model.guides} />
        </Block>
      )}
    </>
  )
}

function greeting(
  say: Say<keyof typeof deskWords.messages.fr>,
  name: string,
  isWaited: boolean,
): string {
  if (!isWaited) return name === '' ? '' : say('role-home.hello', { name })
  return name === '' ? say('role-home.lead') : say('role-home.lead-for', { name })
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

function Task({ task, urgency, day, away }: RoleHomeModel & OneTask) {
  const say = useWords(deskWords)
  const sayTeam = useWords(teamWords)
  const { title, href, dueOn, notes, of, holder } = task
  const absent = holder == null ? undefined : away.get(holder)
  const told = absent === undefined ? [] : [sayTeam('for-away', { ...absent, day: absent.until })]
  const isOver = task.said !== undefined && task.inPlace == null
  return (
    <li class={urgency === 'late' && !isOver ? 'desk-task desk-task-late' : 'desk-task'}>
      <p class="desk-task-title">
        <a href={useAddress()(href)}>{title}</a>
      </p>
      <p class="desk-task-about">{[of, ...notes, ...told].join(' · ')}</p>
      {dueOn !== null && !isOver && (
        <Tags>
          <Tag tone={urgency === 'late' ? 'danger' : 'neutral'}>
            {say('role-home.due', { day: day(dueOn) })}
          </Tag>
        </Tags>
      )}
      <Done {...task} />
      <TaskInPlace {...task} />
    </li>
  )
}
