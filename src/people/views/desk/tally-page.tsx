import {
  Block,
  EmptyState,
  PageHeading,
  Pagination,
  Table,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../../platform/words/speech.tsx'
import { mostPerDay, type TalliedAct, talliedActs, tallyDays } from '../../rules/desk-acts.ts'
import { tallyPath } from '../../rules/way-back.ts'
import { deskWords } from '../../words/index.ts'

export interface TallyModel {
  readonly agents: readonly {
    readonly name: string
    readonly acts: Readonly<Record<TalliedAct, { readonly today: number; readonly lately: number }>>
  }[]
  readonly current: number
  readonly pages: number
}

/** How often each agent acted on accounts: an administrator sees what stands out. */
export function tallyPage(model: TallyModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return { title: say('tally.title'), isPrivate: true, body: <Tally {...model} /> }
}

const days = tallyDays

function Tally({ agents, current, pages }: TallyModel) {
  const say = useWords(deskWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('tally.title')} lead={say('tally.lead', { days })} />
      <p>{say('tally.most', mostPerDay)}</p>
      {agents.length === 0 ? (
        <EmptyState title={say('tally.none', { days })} />
      ) : (
        <Table
          caption={say('tally.caption', { days })}
          columns={[
            { key: 'agent', label: say('tally.agent') },
            ...talliedActs.map((act) => ({ key: act, label: say(`tally.${act}`) })),
          ]}
          rows={agents.map(({ name, acts }) => ({
            agent: name || say('tally.nameless'),
            ...timesOf(acts, (times) => say('tally.times', times)),
          }))}
        />
      )}
      <Pagination
        current={current}
        total={pages}
        hrefFor={(page) => address(`${tallyPath}?page=${String(page)}`)}
      />
    </Block>
  )
}

function timesOf(
  acts: TallyModel['agents'][number]['acts'],
  said: (times: { today: number; lately: number }) => string,
): Readonly<Record<TalliedAct, string>> {
  const shown = talliedActs.map((act) => [act, acts[act].lately === 0 ? '0' : said(acts[act])])
  return Object.fromEntries(shown) as Record<TalliedAct, string>
}
