import {
  Block,
  EmptyState,
  FilterBar,
  PageHeading,
  SectionHeading,
  Select,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { WaitingLine } from '../rules/listing.ts'
import type { LatePromise } from '../rules/promises.ts'
import { questionPaths } from '../rules/paths.ts'
import { steeringWords } from '../words/index.ts'
import type { SteeringPlace } from './steering-model.ts'
import { WaitingTable } from './waiting-table.tsx'

export interface BriefingModel extends Omit<SteeringPlace, 'themes'> {
  /** Those she may read. */
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: { readonly id: string; readonly name: string } | null
  readonly open: readonly WaitingLine[]
  readonly done: readonly WaitingLine[]
  /** Late, of the neighbourhood. */
  readonly promised: readonly LatePromise[]
  readonly today: Day
}

/** What a councillor reads before she meets her neighbourhood. */
export function briefingPage(model: BriefingModel, speech: Speech): Page {
  const say = sayWith(steeringWords, speech)
  const title =
    model.chosen === null ? say('to-briefing') : say('briefing.title', { name: model.chosen.name })
  return { title, isPrivate: true, body: <Briefing {...model} title={title} /> }
}

function Briefing(model: BriefingModel & { readonly title: string }) {
  const { neighbourhoods, chosen, open, done, today, title } = model
  const say = useWords(steeringWords)
  const address = useAddress()
  if (chosen === null) {
    return (
      <Block>
        <PageHeading title={title} lead={say('briefing.lead')} />
        <EmptyState title={say('briefing.none')}>{say('briefing.none-hint')}</EmptyState>
      </Block>
    )
  }
  const late = open.filter(({ answerDueOn, state }) => answerDueOn < today && state !== 'waiting')
  const onTime = open.filter((line) => !late.includes(line))
  const part = (name: 'late' | 'open' | 'done', lines: readonly WaitingLine[]) => (
    <>
      <SectionHeading title={`${say(`briefing.${name}`)} (${lines.length})`} />
      {lines.length === 0 ? (
        <p>{say(`briefing.${name}-none`)}</p>
      ) : (
        <WaitingTable
          caption={say(`briefing.${name}`)}
          lines={lines}
          place={model}
          isPublic={name === 'done'}
        />
      )}
    </>
  )
  return (
    <Block>
      <PageHeading title={title} lead={say('briefing.lead')} />
      {neighbourhoods.length > 1 && (
        <FilterBar action={address(questionPaths.briefing())}>
          <Select
            name="quartier"
            label={say('briefing.choose')}
            value={chosen.id}
            options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterBar>
      )}
      {part('late', late)}
      <Promised {...model} />
      {part('open', onTime)}
      {part('done', done)}
    </Block>
  )
}

function Promised({ promised, departments, day }: BriefingModel) {
  const say = useWords(steeringWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={`${say('briefing.promised')} (${promised.length})`} />
      {promised.length === 0 ? (
        <p>{say('briefing.promised-none')}</p>
      ) : (
        <ul>
          {promised.map(({ text, href, dueOn, department }) => (
            <li>
              <a href={address(href)}>{text}</a>{' '}
              {say('briefing.promised-line', {
                day: day(dueOn),
                department: departments.find(({ id }) => id === department)?.name ?? department,
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
