import {
  Alert,
  Block,
  Card,
  CardGrid,
  Disclosure,
  FilterBar,
  LongText,
  PageHeading,
  Plan,
  SectionHeading,
  ShortText,
  SideBySide,
  Table,
  Tag,
  Tags,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { BodyLine } from '../rules/body-part.ts'
import { bodyPaths } from '../rules/paths.ts'
import { bodyWords, callWords } from '../words/index.ts'
import type { BodyModel, ShownCollege, ShownPerson } from './body-model.ts'
import { ruleSentences } from './rule-sentences.ts'

/** A body: what it is for, who sits there today or sat there another day, its rules. */
export function bodyPage(
  model: BodyModel,
  speech: Speech,
  { isPreview }: { readonly isPreview: boolean } = { isPreview: false },
): Page {
  const say = sayWith(bodyWords, speech)
  const { body } = model
  return {
    title: titleIn(body.name, speech),
    description: readIn(body.purpose, speech.language).text.slice(0, 200),
    trail: [{ label: say('list.title'), path: bodyPaths.all() }],
    isPrivate: isPreview,
    body: <BodyBody model={model} isPreview={isPreview} />,
  }
}

function BodyBody({
  model,
  isPreview,
}: {
  readonly model: BodyModel
  readonly isPreview: boolean
}) {
  const { body, where, day } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  return (
    <>
      <Block>
        {isPreview && (
          <Alert kind="info">
            {say('page.draft')}{' '}
            <a href={address(bodyPaths.run(body.id))}>{say('page.back-to-work')}</a>
          </Alert>
        )}
        {body.endedOn !== null && (
          <Alert kind="info">
            {say('page.ended', { day: day(body.endedOn), why: body.endedWhy ?? '' })}
          </Alert>
        )}
        {model.callUntil !== null && <CallAlert model={model} until={model.callUntil} />}
        <PageHeading
          eyebrow={say(`kind.${body.kind}`)}
          title={<ShortText content={body.name} />}
          tags={
            <Tags>
              {(where.length === 0 ? [say('page.whole-town')] : where).map((name) => (
                <Tag>{name}</Tag>
              ))}
            </Tags>
          }
        />
        <Purpose model={model} />
      </Block>
      <Parts model={model} />
      <Members model={model} isPreview={isPreview} />
      <People model={model} />
      <Block>
        <SectionHeading title={say('page.rules')} />
        <Rules model={model} />
      </Block>
    </>
  )
}

function CallAlert({
  model: { body, day },
  until,
}: {
  readonly model: BodyModel
  readonly until: Day
}) {
  const say = useWords(callWords)
  const address = useAddress()
  return (
    <Alert kind="info">
      {say('alert.open', { day: day(until) })}{' '}
      <a href={address(bodyPaths.apply(body.id))}>{say('alert.apply')}</a>
    </Alert>
  )
}

/** What it is for, and where: the tags say where in words. */
function Purpose({ model }: { readonly model: BodyModel }) {
  const { body, areas } = model
  const say = useWords(bodyWords)
  const words = (
    <>
      <SectionHeading title={say('page.purpose')} />
      <LongText content={body.purpose} />
      <Ways model={model} />
    </>
  )
  if (!areas.some(({ isOwn }) => isOwn)) return words
  const plan = (
    <Plan
      areas={areas.map(({ outline }) => outline)}
      mark={null}
      isLit={(place) => areas[place]?.isOwn === true}
    />
  )
  return <SideBySide beside={plan}>{words}</SideBySide>
}

function Ways({ model: { body, ways } }: { readonly model: BodyModel }) {
  const say = useWords(bodyWords)
  const address = useAddress()
  return (
    <ul class="ways" role="list">
      {ways.map(({ label, path }) => (
        <li>
          <a href={address(path)}>{label}</a>
        </li>
      ))}
      {body.contact !== null && (
        <li>
          <a href={`mailto:${body.contact}`}>
            {say('page.contact')} : {body.contact}
          </a>
        </li>
      )}
    </ul>
  )
}

/** What other modules tell of it: a card each, where the rest is one click away. */
function Parts({ model: { parts } }: { readonly model: BodyModel }) {
  const say = useWords(bodyWords)
  const address = useAddress()
  if (parts.length === 0) return null
  return (
    <Block>
      <SectionHeading title={say('page.parts')} id="suite" />
      <CardGrid size="large">
        {parts.map(({ label, path, lines }) => (
          <Card title={<a href={address(path)}>{label}</a>}>
            <ul>
              {lines.map((line) => (
                <li>
                  <Line line={line} />
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </CardGrid>
    </Block>
  )
}

function Line({ line: { label, count, path } }: { readonly line: BodyLine }) {
  const say = useWords(bodyWords)
  const address = useAddress()
  const words = count === undefined ? label : say('page.counted', { label, count })
  return path === undefined ? <>{words}</> : <a href={address(path)}>{words}</a>
}

function Members({ model, isPreview }: { readonly model: BodyModel; readonly isPreview: boolean }) {
  const { body, on, isToday, colleges, day } = model
  const say = useWords(bodyWords)
  const address = useAddress()
  const own = address(bodyPaths.one(body.id))
  const isEmpty = colleges.every(({ seats }) => seats.every(({ incumbent }) => incumbent === null))
  return (
    <Block>
      <SectionHeading
        title={isToday ? say('page.members') : say('page.members-on', { day: day(on) })}
        id="membres"
      />
      {isEmpty && !isToday && <p>{say('page.before')}</p>}
      {!isEmpty && colleges.map((college) => <College college={college} day={day} />)}
      {!isPreview && (
        <Disclosure summary={say('page.on-day')}>
          <FilterBar action={own} actLabel={say('page.show')} clearHref={isToday ? undefined : own}>
            <TextField
              name="le"
              type="date"
              label={say('page.on-day')}
              hint={say('page.on-day-hint')}
              value={on}
            />
          </FilterBar>
        </Disclosure>
      )}
    </Block>
  )
}

function College({
  college,
  day,
}: {
  readonly college: ShownCollege
  readonly day: BodyModel['day']
}) {
  const say = useWords(bodyWords)
  const speech = useSpeech()
  const named = ({ name }: ShownPerson) => name ?? say('page.unnamed')
  return (
    <Table
      caption={titleIn(college.name, speech)}
      columns={[
        { key: 'holder', label: say('page.holder') },
        { key: 'term', label: say('page.term') },
        ...(college.hasAlternates
          ? [{ key: 'alternate' as const, label: say('page.alternate-column') }]
          : []),
      ]}
      rows={college.seats.map(({ incumbent, alternate }) => ({
        holder: incumbent === null ? <em>{say('page.vacant')}</em> : named(incumbent),
        term: incumbent === null ? '—' : say('page.until', { day: day(incumbent.until) }),
        alternate: alternate === null ? '—' : named(alternate),
      }))}
    />
  )
}

function People({ model: { leads, team } }: { readonly model: BodyModel }) {
  const say = useWords(bodyWords)
  if (leads.length + team.length === 0) return null
  return (
    <Block>
      {team.length > 0 && (
        <>
          <SectionHeading title={say('page.team')} />
          <ul>
            {team.map(({ office, name }) => (
              <li>
                {name}, {say(`office.${office}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {leads.length > 0 && (
        <>
          <SectionHeading title={say('page.leads')} />
          <ul>
            {leads.map(({ name, delegation }) => (
              <li>
                {name}
                {delegation !== '' && `, ${delegation}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Block>
  )
}

/** Sentences, and since when. */
export function Rules({
  model: { rules, rulesFrom, source, day },
}: {
  readonly model: Pick<BodyModel, 'rules' | 'rulesFrom' | 'source' | 'day'>
}) {
  const say = useWords(bodyWords)
  const speech = useSpeech()
  return (
    <>
      <ul>
        {ruleSentences(rules, say, speech).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>
        <small>{say('page.rules-from', { day: day(rulesFrom), source })}</small>
      </p>
    </>
  )
}
