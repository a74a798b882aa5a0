import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Figure,
  Figures,
  Form,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import {
  type Choice,
  type ComparedPasses,
  type PaperBallot,
  type PaperPass,
  ProjectChoice,
  type Tunnel,
} from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { paperWords } from '../words/index.ts'
import { preparedTrail } from './prepared-trail.ts'

export interface PaperCountModel {
  readonly edition: RunningEdition
  readonly state: 'not-yet' | 'none' | 'published' | 'typing'
  readonly registered: number
  readonly compared: ComparedPasses
  readonly pass: PaperPass
  readonly neighbourhood: string | null
  /** Of the ballot in hand, in the order of the paper. */
  readonly lists: Tunnel['lists']
  readonly choice: Choice
  /** Already a sentence. */
  readonly fault: string | null
  readonly done: 'added' | 'removed' | null
}

/** Paper ballots join the count: typed twice, compared, never linked to anybody. */
export function paperCountPage(model: PaperCountModel, speech: Speech): Page {
  return {
    title: sayWith(paperWords, speech)('count.title'),
    isPrivate: true,
    trail: preparedTrail(speech, model.edition),
    body: <PaperCount {...model} />,
  }
}

const fewest = 5

function PaperCount(model: PaperCountModel) {
  const { state, registered, compared, fault, done } = model
  const say = useWords(paperWords)
  const language = useSpoken()
  const count = (value: number) => formatCount(value, language)
  return (
    <Block>
      <ErrorSummary faults={fault === null ? [] : [{ field: 'saisie', message: fault }]} />
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`count.${done}`)}
        </Alert>
      )}
      <PageHeading title={say('count.title')} lead={say('count.lead')} />
      {state === 'not-yet' && (
        <EmptyState title={say('count.not-yet')}>{say('count.not-yet-text')}</EmptyState>
      )}
      {state === 'none' && <EmptyState title={say('count.none')} />}
      {state === 'published' && <Alert kind="info">{say('count.published')}</Alert>}
      {state === 'typing' && (
        <>
          {registered < fewest && <Alert kind="warning">{say('count.few')}</Alert>}
          <Figures>
            <Figure value={count(registered)} label={say('count.registered')} />
            <Figure value={count(compared.first)} label={say('count.pass', { pass: 1 })} />
            <Figure value={count(compared.second)} label={say('count.pass', { pass: 2 })} />
          </Figures>
          <Agreement {...model} />
          <Typing {...model} />
        </>
      )}
    </Block>
  )
}

function Agreement(model: PaperCountModel) {
  const { compared, registered } = model
  const say = useWords(paperWords)
  const { first, second, alone } = compared
  if (first === 0 && second === 0) return null
  if (alone.length === 0) {
    const missing = registered - first
    return (
      <>
        <Alert kind="success">{say('count.agree', { count: first })}</Alert>
        {missing > 0 && <p>{say('count.missing', { count: missing })}</p>}
      </>
    )
  }
  // While one pass has just begun, all of the other is alone: nothing to read again yet.
  return first > 0 && second > 0 ? <Alone {...model} alone={alone} /> : null
}

function Alone({ edition, alone }: PaperCountModel & { readonly alone: readonly PaperBallot[] }) {
  const say = useWords(paperWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('count.differ')} lead={say('count.differ-text')} />
      <ul class="plain-list" role="list">
        {alone.map(({ pass, number, choice }) => (
          <li>
            <span>
              {say('count.line', {
                pass,
                number,
                choice: writtenChoice(edition, choice, say('count.blank')),
              })}
            </span>
            <Form
              action={address(`${paths.paperCount(edition.slug)}/${pass}/${number}/retrait`)}
              class="inline-form"
            >
              <Button variant="secondary">
                {say('count.remove')}
                <span class="visually-hidden"> {number}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}

function writtenChoice({ rule, projects }: RunningEdition, choice: Choice, blank: string): string {
  if (choice.length === 0) return blank
  return choice
    .map(({ project, points }) => {
      const title = projects.find(({ code }) => code === project)?.title ?? project
      return rule.format === 'points' ? `${title} (${points})` : title
    })
    .join(', ')
}

function Typing({ edition, pass, neighbourhood, lists, choice }: PaperCountModel) {
  const say = useWords(paperWords)
  const address = useAddress()
  const { rule, slug } = edition
  const here = paths.paperCount(slug)
  const own = edition.envelopes.filter((one) => one.neighbourhood !== null)
  const places = [{ neighbourhood: null, name: say('desk.town-only') }, ...own]
  const there = (which: PaperPass, place: string | null) =>
    address(`${here}?saisie=${which}${place === null ? '' : `&quartier=${place}`}`)
  return (
    <>
      <SectionHeading title={say('count.type')} lead={say('count.spoiled')} />
      <p>{say('count.recount')}</p>
      <nav aria-label={say('count.type')}>
        <ul class="card-doors">
          {([1, 2] as const).map((which) => (
            <li>
              <a
                href={there(which, neighbourhood)}
                aria-current={which === pass ? 'page' : undefined}
              >
                {say('count.pass', { pass: which })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={say('count.list')}>
        <p>{say('count.list')}</p>
        <ul class="card-doors">
          {places.map((place) => (
            <li>
              <a
                href={there(pass, place.neighbourhood)}
                aria-current={place.neighbourhood === neighbourhood ? 'page' : undefined}
              >
                {place.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Form action={address(`${here}/${pass}`)} id="saisie" class="ballot" autocomplete="off">
        <input type="hidden" name="quartier" value={neighbourhood ?? ''} />
        {lists.map((list) => (
          <fieldset class="ballot-list">
            <legend>{list.name}</legend>
            {list.projects.map((project) => (
              <ProjectChoice
                project={project}
                list={list.id}
                hasPoints={rule.format === 'points'}
                most={rule.format === 'points' ? rule.mostPerProject : 1}
                points={choice.find((one) => one.project === project.code)?.points ?? 0}
                isShown
              />
            ))}
          </fieldset>
        ))}
        <Button>{say('count.add')}</Button>
      </Form>
    </>
  )
}
