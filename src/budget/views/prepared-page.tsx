import {
  Actions,
  Alert,
  Block,
  Button,
  Card,
  CardGrid,
  DescriptionList,
  Disclosure,
  EmptyState,
  Form,
  LinkButton,
  LinkCard,
  PageHeading,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { sum } from '../../platform/kernel/fraction.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import {
  sayWith,
  type Speech,
  useSpoken,
  useSpeech,
  useWords,
} from '../../platform/words/speech.tsx'
import { resemblancesPath } from '../../people/index.ts'
import { ballotRuleSentence } from '../../voting/index.ts'
import type { EditionLack } from '../rules/edition-form.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { prepareWords, voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { preparedTrail } from './prepared-trail.ts'
import type { RunningShown } from './running-cards.tsx'
import { stateSentence } from './running-state-text.ts'

interface PreparedListModel {
  readonly shown: readonly RunningShown[]
  readonly wasDeleted: boolean
}

/** Every edition, from the one being prepared to the one long published. */
export function preparedListPage(model: PreparedListModel, speech: Speech): Page {
  const say = sayWith(prepareWords, speech)
  return { title: say('list.title'), isPrivate: true, body: <PreparedList {...model} /> }
}

function PreparedList({ shown, wasDeleted }: PreparedListModel) {
  const say = useWords(prepareWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Block>
      {wasDeleted && (
        <Alert kind="success" isAnnounced>
          {say('delete.done')}
        </Alert>
      )}
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <Actions>
            <LinkButton href={address(paths.newEdition())}>{say('list.new')}</LinkButton>
          </Actions>
        }
      />
      {shown.length === 0 && (
        <EmptyState title={say('list.none')}>{say('list.none-hint')}</EmptyState>
      )}
      <CardGrid size="large">
        {shown.map(({ edition, state, opens, until }) => (
          <Card
            level={2}
            title={nameIn(edition.name, speech)}
            href={address(paths.prepared(edition.slug))}
            tone={state === 'voting' ? 'success' : 'info'}
            tags={
              edition.announcedAt === null ? (
                <Tags>
                  <Tag tone="neutral">{say('list.draft')}</Tag>
                </Tags>
              ) : undefined
            }
          >
            <p>{sayWith(voteWords, speech)(stateSentence[state], { opens, until })}</p>
            <p>{say('list.line', { projects: edition.projects.length, opens, until })}</p>
          </Card>
        ))}
      </CardGrid>
    </Block>
  )
}

export interface PreparedModel {
  readonly edition: RunningEdition
  readonly opens: string
  readonly until: string
  readonly lacks: readonly EditionLack[]
  readonly isShown: boolean
  readonly isFrozen: boolean
  readonly isStale: boolean
  /** Titles, in the order drawn for ties. */
  readonly tieOrder: readonly string[]
  readonly wasSaved: boolean
}

/** One edition for its officers: what is missing, what to do, what is settled. */
export function preparedPage(model: PreparedModel, speech: Speech): Page {
  return {
    title: nameIn(model.edition.name, speech),
    isPrivate: true,
    trail: preparedTrail(speech, null),
    body: <Prepared {...model} />,
  }
}

function Prepared(model: PreparedModel) {
  const { edition, wasSaved, isFrozen, isStale, lacks } = model
  const say = useWords(prepareWords)
  const speech = useSpeech()
  return (
    <Block>
      {wasSaved && (
        <Alert kind="success" isAnnounced>
          {say('hub.saved')}
        </Alert>
      )}
      <PageHeading eyebrow={say('hub.eyebrow')} title={nameIn(edition.name, speech)} />
      {isFrozen && <Alert kind="info">{say('hub.frozen')}</Alert>}
      {isStale && <Alert kind="warning">{say('hub.stale')}</Alert>}
      {!isFrozen && lacks.length > 0 && (
        <Alert kind="warning" title={say('hub.lacks')}>
          <ul>
            {lacks.map((lack) => (
              <li>{say(`hub.lack-${lack}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {!isFrozen && lacks.length === 0 && !isStale && (
        <Alert kind="success">{say('hub.ready')}</Alert>
      )}
      <Announcement {...model} />
      <Doors {...model} />
      <SectionHeading title={say('hub.summary')} />
      <Summary {...model} />
    </Block>
  )
}

function Announcement({ edition, isShown }: PreparedModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  if (isShown) return null
  return (
    <>
      <p>{say('hub.draft')}</p>
      <Form action={address(paths.announcement(edition.slug))} class="inline-form">
        <Button variant="secondary">{say('hub.announce')}</Button>
      </Form>
      <p class="muted">{say('hub.announce-hint')}</p>
      <p>
        <a href={address(paths.deletion(edition.slug))}>{say('delete.link')}</a>
      </p>
    </>
  )
}

function Doors({ edition, isShown, isFrozen }: PreparedModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  const { slug } = edition
  const count = edition.projects.length
  const doors = [
    ...(isFrozen ? [] : [['rules', paths.editionRules(slug)] as const]),
    ['projects', paths.candidates(slug)],
    ['preview', paths.preview(slug)],
    ['rehearsal', paths.votes(slug, 'essai')],
    ['vote', paths.votes(slug, 'vote')],
    ['alikes', resemblancesPath],
    ...(isFrozen ? [['paper', paths.paperCount(slug)] as const] : []),
    ...(isShown ? [['public', paths.edition(slug)] as const] : []),
  ] as const
  return (
    <>
      <SectionHeading title={say('hub.doors')} />
      <CardGrid>
        {doors.map(([door, path]) => (
          <LinkCard
            title={say(`hub.${door}`)}
            href={address(path)}
            description={say(`hub.${door}-text`, { count })}
          />
        ))}
      </CardGrid>
    </>
  )
}

const levels = ['level-0', 'level-1', 'level-2', 'level-3'] as const

function Summary({ edition, opens, until, tieOrder }: PreparedModel) {
  const say = useWords(prepareWords)
  const speech = useSpeech()
  const language = useSpoken()
  const { envelopes, rule, level, showsTurnout, tieSeed } = edition
  const total = formatMoney(sum(envelopes.map(({ money }) => money)), language)
  const parts = envelopes.map(({ name, money }) => `${name} : ${formatMoney(money, language)}`)
  const outside = edition.admitsOutside ? 'yes' : 'no'
  const classes = edition.admitsClasses ? 'yes' : 'no'
  return (
    <>
      <DescriptionList
        items={[
          { term: say('hub.money'), description: `${total} (${parts.join(' · ')})` },
          { term: say('hub.ballot'), description: ballotRuleSentence(rule, speech) },
          { term: say('hub.hours'), description: say('hub.hours-text', { opens, until }) },
          {
            term: say('hub.who'),
            description: say('hub.who-text', { age: edition.leastAge, outside, classes }),
          },
          { term: say('hub.level'), description: say(levels[level] ?? 'level-0') },
          {
            term: say('hub.turnout'),
            description: say(showsTurnout ? 'hub.turnout-yes' : 'hub.turnout-no'),
          },
          { term: say('hub.ties'), description: say('hub.ties-text', { seed: tieSeed }) },
        ]}
      />
      {tieOrder.length > 0 && (
        <Disclosure summary={say('hub.ties-order')}>
          <ol>
            {tieOrder.map((title) => (
              <li>{title}</li>
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  )
}
