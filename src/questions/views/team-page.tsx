import {
  Block,
  Disclosure,
  EmptyState,
  PageHeading,
  SectionHeading,
  Table,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import type { Served } from '../rules/served.ts'
import type { Colleague } from '../rules/team.ts'
import type { Load } from '../rules/workload.ts'
import { workWords } from '../words/index.ts'
import type { WorkPlace } from './work-model.ts'
import { LatenessTag } from './work-state.tsx'

interface TeamOfDepartment {
  readonly id: string
  readonly name: string
  readonly team: readonly Colleague[]
  readonly loads: readonly Load[]
  readonly questions: readonly (Served & { readonly agent: string | null })[]
}

export interface TeamModel extends Pick<WorkPlace, 'day' | 'latenessOf'> {
  readonly departments: readonly TeamOfDepartment[]
  /** Who looks. */
  readonly by: string
}

/** Who has what, in the departments of who looks. */
export function teamPage(model: TeamModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('team.title'),
    trail: [{ label: say('service.title'), path: questionPaths.department() }],
    isPrivate: true,
    body: <Teams {...model} />,
  }
}

function Teams(model: TeamModel) {
  const say = useWords(workWords)
  return (
    <Block>
      <PageHeading title={say('team.title')} lead={say('team.lead')} />
      {model.departments.map((department) => (
        <OneTeam {...model} {...department} />
      ))}
    </Block>
  )
}

function OneTeam(model: TeamModel & TeamOfDepartment) {
  const { name, team, loads, day, by } = model
  const say = useWords(workWords)
  const lines = loads.filter(({ party, open }) => party !== null || open > 0)
  const nameOf = (party: string | null): string => {
    const found = team.find((one) => one.party === party)
    if (found === undefined) return say('team.nobody')
    return found.party === by ? say('team.you', { name: found.name }) : found.name
  }
  const aboutOf = (party: string | null): string => {
    const found = team.find((one) => one.party === party)
    if (found === undefined) return ''
    const said = [
      ...(found.isHead ? [say('team.head')] : []),
      ...(found.awayUntil === null ? [] : [say('team.away', { day: day(found.awayUntil) })]),
    ]
    return said.map((one) => ` · ${one}`).join('')
  }
  return (
    <>
      <SectionHeading title={name} />
      {team.length === 0 && (
        <EmptyState title={say('team.none')}>{say('team.none-hint')}</EmptyState>
      )}
      {lines.length > 0 && (
        <Table
          caption={`${say('team.title')} · ${name}`}
          isCaptionHidden
          columns={[
            { key: 'who', label: say('team.column.who') },
            { key: 'open', label: say('team.column.open'), isNumeric: true },
            { key: 'soon', label: say('team.column.soon'), isNumeric: true },
            { key: 'late', label: say('team.column.late'), isNumeric: true },
            { key: 'oldest', label: say('team.column.oldest') },
          ]}
          rows={lines.map(({ party, open, soon, late, oldest }) => ({
            who: nameOf(party) + aboutOf(party),
            open,
            soon,
            late,
            oldest: oldest === null ? '—' : day(oldest),
          }))}
        />
      )}
      {lines
        .filter(({ open }) => open > 0)
        .map(({ party }) => (
          <HerQuestions {...model} party={party} nameOf={nameOf} />
        ))}
    </>
  )
}

function HerQuestions({
  questions,
  party,
  nameOf,
  day,
  latenessOf,
}: TeamModel &
  TeamOfDepartment & {
    readonly party: string | null
    readonly nameOf: (party: string | null) => string
  }) {
  const say = useWords(workWords)
  const address = useAddress()
  const summary =
    party === null ? say('team.questions-nobody') : say('team.questions', { name: nameOf(party) })
  return (
    <Disclosure summary={summary}>
      <ul>
        {questions
          .filter(({ agent }) => agent === party)
          .map(({ number, title, dueOn }) => (
            <li>
              <a href={address(questionPaths.serve(number))}>
                {number}
                {' · '}
                {title}
              </a>{' '}
              {dueOn !== null && day(dueOn)}{' '}
              {latenessOf(dueOn) !== 'on-time' && <LatenessTag lateness={latenessOf(dueOn)} />}
            </li>
          ))}
      </ul>
    </Disclosure>
  )
}
