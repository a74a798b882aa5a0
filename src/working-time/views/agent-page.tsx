import { Block, PageHeading } from '../../platform/design/index.ts'
import type { Page } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { ofYear } from '../rules/balance.ts'
import { workingTimePaths } from '../rules/paths.ts'
import { workingTimeWords } from '../words/index.ts'
import { sayDuration } from './duration.ts'
import { BalanceFigures, type HoursModel, Warnings, YearOfHours } from './hours-parts.tsx'

export interface AgentModel extends HoursModel {
  readonly name: string
}

/** Hours of one officer, as the deputy director reads them. */
export function agentPage(model: AgentModel, speech: Speech): Page {
  const say = sayWith(workingTimeWords, speech)
  return {
    title: say('agent.title', { name: model.name }),
    trail: [{ label: say('team.title'), path: workingTimePaths.team() }],
    isPrivate: true,
    body: <Agent {...model} />,
  }
}

function Agent(model: AgentModel) {
  const { name, balance, year, day } = model
  const say = useWords(workingTimeWords)
  const { entries, recoveries } = ofYear(balance, year)
  return (
    <Block>
      <PageHeading title={say('agent.title', { name })} lead={say('no-clock')} />
      <BalanceFigures balance={balance} />
      <Warnings {...model} />
      <YearOfHours {...model} entries={entries} isOwn={false} />
      {recoveries.length > 0 && <h3>{say('recoveries', { year: String(year) })}</h3>}
      <ul>
        {recoveries.map(({ takenOn, minutes }) => (
          <li>
            {say('recovery.line', { day: day(takenOn), duration: sayDuration(minutes, say) })}
          </li>
        ))}
      </ul>
    </Block>
  )
}
