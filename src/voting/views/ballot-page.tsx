import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  InFrench,
  PageHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { BallotFilter } from '../methods/ballot-filter.ts'
import { leftToChoose } from '../methods/choice.ts'
import type { BallotRule, Choice, ChoiceRefusal } from '../methods/ballot-rule.ts'
import { votingWords } from '../words/index.ts'
import type { BallotModel, BallotProject, ShownList } from './ballot-model.ts'
import { BallotSearch, isShown } from './ballot-search.tsx'
import { ProjectChoice } from './project-choice.tsx'
import { ReviewTemplate } from './review-page.tsx'

/** The ballot: calm, all its projects on one page, complete without a script. */
export function ballotPage(model: BallotModel, speech: Speech): Page {
  const say = sayWith(votingWords, speech)
  return {
    title: say('ballot.title'),
    isPrivate: true,
    frame: 'calm',
    islands: ['seal-ballot'],
    body: <BallotBody {...model} />,
  }
}

function BallotBody(model: BallotModel) {
  const { name, until, rule, fault, choice, path, homePath, lists, filter, sealing } = model
  const say = useWords(votingWords)
  const address = useAddress()
  const error = fault === null ? null : say(`fault.${fault.code}`, fault.facts)
  return (
    <Block>
      <ErrorSummary faults={error === null ? [] : [{ field: 'bulletin', message: error }]} />
      <PageHeading
        eyebrow={<InFrench>{name}</InFrench>}
        title={say('ballot.title')}
        lead={ruleText(rule, say)}
      />
      <p>
        {say('ballot.until', { until })} {rule.mayBeBlank && say('ballot.may-be-blank')}
      </p>
      {model.isReplacing && <Alert kind="info">{say('ballot.replacing')}</Alert>}
      <Form action={address(`${path}/relecture`)} id="bulletin" class="ballot" autocomplete="off">
        <div
          class="ballot-choice"
          data-ballot={sealing.box}
          data-key={sealing.publicKey}
          data-neighbourhood={model.neighbourhood ?? ''}
          data-rule={JSON.stringify(rule)}
          data-sheet={JSON.stringify(model.sheet)}
          data-cast={address(`${path}/urne`)}
        >
          <p class="muted">{say('ballot.order')}</p>
          <BallotSearch lists={lists} filter={filter} path={path} />
          {lists.map((list) => (
            <List list={list} rule={rule} choice={choice} filter={filter} />
          ))}
          <div class="ballot-bar">
            <Left rule={rule} choice={choice} lists={lists} />
            <Actions>
              <Button>{say('ballot.review')}</Button>
              <button class="ds-button" data-variant="tertiary" type="button" data-undo hidden>
                {say('ballot.undo')}
              </button>
            </Actions>
          </div>
          <p>
            <a href={address(homePath)}>{say('ballot.leave')}</a>
          </p>
          <FaultTexts rule={rule} />
          <p class="muted" data-sealed-there>
            {say('ballot.sealed-there')}
          </p>
          <p class="muted" data-sealed-here hidden>
            {say('ballot.sealed-here')}
          </p>
        </div>
        <ReviewTemplate sealing={sealing} neighbourhood={model.neighbourhood} />
      </Form>
    </Block>
  )
}

/** The rule of a ballot in one sentence. */
export const ballotRuleSentence = (rule: BallotRule, speech: Speech): string =>
  ruleText(rule, sayWith(votingWords, speech))

function ruleText(
  rule: BallotRule,
  say: ReturnType<typeof sayWith<keyof typeof votingWords.messages.fr>>,
): string {
  switch (rule.format) {
    case 'up-to-k':
      return say('ballot.rule-up-to-k', { most: rule.most })
    case 'exactly-k':
      return say(rule.perList ? 'ballot.rule-exactly-k-per-list' : 'ballot.rule-exactly-k', {
        count: rule.count,
      })
    case 'points':
      return say('ballot.rule-points', { points: rule.points, most: rule.mostPerProject })
  }
}

interface ListProps {
  readonly list: ShownList
  readonly rule: BallotRule
  readonly choice: Choice
  readonly filter: BallotFilter
}

/** Without a project to show it stands aside, and keeps what is chosen in it. */
function List({ list, rule, choice, filter }: ListProps) {
  const isSeen = (project: BallotProject) => isShown(project, list.id, filter)
  const projects = list.projects.map((project) => (
    <ProjectChoice
      project={project}
      list={list.id}
      hasPoints={rule.format === 'points'}
      most={rule.format === 'points' ? rule.mostPerProject : 1}
      points={choice.find((one) => one.project === project.code)?.points ?? 0}
      isShown={isSeen(project)}
    />
  ))
  if (!list.projects.some(isSeen)) return <>{projects}</>
  return (
    <fieldset class="ballot-list">
      <legend>
        <InFrench>{list.name}</InFrench>
      </legend>
      {projects}
    </fieldset>
  )
}

function Left({
  rule,
  choice,
  lists,
}: {
  readonly rule: BallotRule
  readonly choice: Choice
  readonly lists: readonly ShownList[]
}) {
  const say = useWords(votingWords)
  const left = leftToChoose(rule, choice, lists)
  const hasPoints = rule.format === 'points'
  const key = hasPoints ? 'ballot.left-points' : 'ballot.left'
  const overKey = hasPoints ? 'ballot.too-many-points' : 'ballot.too-many'
  // Every sentence the island may need, in the words of the town: it only picks one.
  const most = leftToChoose(rule, [], lists)
  const texts = Array.from({ length: most + 1 }, (_, count) => say(key, { left: count }))
  const over = Array.from({ length: 20 }, (_, count) => say(overKey, { over: count + 1 }))
  return (
    <p
      class="ballot-left"
      role="status"
      data-left={JSON.stringify(texts)}
      data-over={JSON.stringify(over)}
      data-far-over={say('ballot.far-too-many')}
    >
      {left >= 0 ? say(key, { left }) : say(overKey, { over: -left })}
    </p>
  )
}

/** What a rule may say no with, ready for the island; the server says the same without it. */
const codesOf: Readonly<Record<BallotRule['format'], readonly ChoiceRefusal[]>> = {
  'up-to-k': ['blank', 'too-many', 'too-many-of-list'],
  'exactly-k': ['blank', 'too-many', 'not-enough', 'too-many-of-list', 'not-enough-of-list'],
  points: ['blank', 'too-many-points', 'too-many-points-for-project', 'points-out-of-bounds'],
}

function FaultTexts({ rule }: { readonly rule: BallotRule }) {
  const say = useWords(votingWords)
  const count = rule.format === 'exactly-k' ? rule.count : 0
  const most =
    rule.format === 'up-to-k' ? rule.most : rule.format === 'points' ? rule.points : count
  const factsOf = (code: ChoiceRefusal) => {
    if (code === 'too-many-points-for-project' && rule.format === 'points') {
      return { most: rule.mostPerProject }
    }
    if (code === 'too-many-of-list' && rule.format === 'up-to-k') {
      return { most: rule.mostPerList ?? rule.most }
    }
    return { most, count }
  }
  const texts = Object.fromEntries(
    codesOf[rule.format].map((code) => [code, say(`fault.${code}`, factsOf(code))]),
  )
  return (
    <p
      class="ds-validation-message"
      role="alert"
      tabIndex={-1}
      data-faults={JSON.stringify(texts)}
      hidden
    />
  )
}
