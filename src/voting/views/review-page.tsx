import {
  Actions,
  Block,
  Button,
  Form,
  InFrench,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Choice } from '../methods/ballot-rule.ts'
import { sealedFor } from '../rules/sealed-for.ts'
import { votingWords } from '../words/index.ts'
import { type BallotModel, chosenField, pointsField } from './ballot-model.ts'

/** Without a script: the ballot read again, in a page of its own. */
export function reviewPage(model: BallotModel, speech: Speech): Page {
  const say = sayWith(votingWords, speech)
  return {
    title: say('review.title'),
    isPrivate: true,
    frame: 'calm',
    body: <ReviewBody {...model} />,
  }
}

function ReviewBody({ name, path, choice, lists, rule }: BallotModel) {
  const say = useWords(votingWords)
  const address = useAddress()
  const projects = lists.flatMap((list) => list.projects)
  const titleOf = (code: string) => projects.find((one) => one.code === code)?.title ?? code
  return (
    <Block>
      <PageHeading
        eyebrow={<InFrench>{name}</InFrench>}
        title={say('review.title')}
        lead={say('review.nothing-yet')}
      />
      {choice.length === 0 ? (
        <p>{say('review.blank')}</p>
      ) : (
        <>
          <p>{say('review.chosen')}</p>
          <ul class="ballot-chosen">
            {choice.map(({ project, points }) => (
              <li>
                <InFrench>{titleOf(project)}</InFrench>
                {rule.format === 'points' && ` : ${say('review.points', { points })}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <Form action={address(`${path}/urne`)} autocomplete="off">
        <Carried choice={choice} hasPoints={rule.format === 'points'} />
        <p class="muted">{say('ballot.sealed-there')}</p>
        <Actions>
          <Button>{say('review.vote')}</Button>
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            formaction={address(`${path}/choix`)}
          >
            {say('review.change')}
          </button>
        </Actions>
      </Form>
    </Block>
  )
}

/** The choice travels from page to page in the body of the form: nowhere else. */
export const Carried = ({
  choice,
  hasPoints,
}: {
  readonly choice: Choice
  readonly hasPoints: boolean
}) => (
  <>
    {choice.map(({ project, points }) => (
      <input
        type="hidden"
        name={hasPoints ? pointsField(project) : chosenField}
        value={hasPoints ? points : project}
      />
    ))}
  </>
)

type ReviewTemplateProps = Pick<BallotModel, 'sealing' | 'neighbourhood'>

/** With a script: the same, in the page itself, so that nothing leaves before it is sealed. */
export function ReviewTemplate({ sealing, neighbourhood }: ReviewTemplateProps) {
  const say = useWords(votingWords)
  return (
    <div class="ballot-review" data-review hidden tabIndex={-1}>
      <SectionHeading title={say('review.title')} lead={say('review.nothing-yet')} />
      <p data-review-blank hidden>
        {say('review.blank')}
      </p>
      <p data-review-intro>{say('review.chosen')}</p>
      <ul class="ballot-chosen" data-review-list />
      <p class="muted">{say('ballot.sealed-here')}</p>
      <input type="hidden" name="scelle" value="" data-sealed />
      <input type="hidden" name="scelle-pour" value={sealedFor(sealing.box, neighbourhood)} />
      <Actions>
        <button class="ds-button" type="button" data-vote>
          {say('review.vote')}
        </button>
        <button class="ds-button" data-variant="secondary" type="button" data-change>
          {say('review.change')}
        </button>
      </Actions>
      <p
        role="status"
        data-sealing={say('review.sealing')}
        data-not-sealed={say('review.not-sealed')}
      />
    </div>
  )
}
