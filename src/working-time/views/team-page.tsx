import {
  Actions,
  Alert,
  Block,
  DownloadLink,
  EmptyState,
  LinkButton,
  PageHeading,
  Table,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Balance } from '../rules/balance.ts'
import { workingTimePaths } from '../rules/paths.ts'
import { workingTimeWords } from '../words/index.ts'
import { sayDuration } from './duration.ts'
import { warningsIn } from './hours-parts.tsx'

/** What one officer has to recover. */
export interface AgentLine {
  readonly person: string
  readonly name: string
  readonly balance: Balance
}

export interface TeamModel {
  readonly agents: readonly AgentLine[]
  readonly year: number
}

/** Every balance, for the deputy director alone. */
export function teamPage(model: TeamModel, speech: Speech): Page {
  const say = sayWith(workingTimeWords, speech)
  return { title: say('team.title'), isPrivate: true, body: <Team {...model} /> }
}

function Team({ agents, year }: TeamModel) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('team.title')} lead={say('team.lead')} />
      <Alert kind="info" title={say('no-clock')}>
        {say('team.no-clock')}
      </Alert>
      {agents.length === 0 ? (
        <EmptyState title={say('team.none')} />
      ) : (
        <Table
          caption={say('team.caption')}
          columns={[
            { key: 'name', label: say('team.name') },
            { key: 'credited', label: say('team.credited'), isNumeric: true },
            { key: 'taken', label: say('team.taken'), isNumeric: true },
            { key: 'left', label: say('team.left'), isNumeric: true },
            { key: 'warnings', label: say('team.warnings', { year: String(year) }) },
          ]}
          rows={agents.map(({ person, name, balance }) => ({
            name: <a href={address(workingTimePaths.agent(person))}>{name}</a>,
            credited: sayDuration(balance.carried + balance.credited, say),
            taken: sayDuration(balance.taken, say),
            left: sayDuration(balance.left, say),
            warnings: say('team.warning-count', {
              count: warningsIn(balance.warnings, year).length,
            }),
          }))}
        />
      )}
      <p>
        <DownloadLink
          href={address(workingTimePaths.teamCsv())}
          label={say('team.csv')}
          format="CSV"
        />
      </p>
      <Actions>
        <LinkButton variant="secondary" href={address(workingTimePaths.rates())}>
          {say('rates.title')}
        </LinkButton>
      </Actions>
    </Block>
  )
}
