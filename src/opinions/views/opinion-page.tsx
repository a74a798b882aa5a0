import { nameIn } from '../../bodies/index.ts'
import { Lineage, type Story } from '../../lineage/index.ts'
import { messagePaths } from '../../messages/index.ts'
import { Alert, Block, InFrench, PageHeading, Tag, Tags } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { standingOf } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinionWords } from '../words/index.ts'
import { Adopted, Facts, History, Question, Replied, type Told } from './opinion-parts.tsx'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface OpinionModel extends Told {
  /** What it came from, what it became. */
  readonly story: Story
}

/** An opinion with the reply of the town, as anybody reads it. */
export function opinionPage(model: OpinionModel, speech: Speech): Page {
  const say = sayWith(opinionWords, speech)
  return {
    title: say('page.short', { number: model.opinion.number }),
    description: model.opinion.subject,
    trail: [{ label: say('list.title'), path: opinionPaths.all() }],
    body: <OpinionBody {...model} />,
  }
}

function OpinionBody(model: OpinionModel) {
  const { opinion, bodies, today } = model
  const say = useWords(opinionWords)
  const address = useAddress()
  const standing = standingOf(opinion, today)
  const isLate = standing === 'late' || standing === 'replied-late'
  const due = dueSentence(opinion, model, say)
  return (
    <Block>
      <PageHeading
        eyebrow={say('page.eyebrow', {
          number: opinion.number,
          body: nameIn(bodies, opinion.body),
        })}
        title={<InFrench>{opinion.subject}</InFrench>}
        tags={
          <Tags>
            <StandingTag opinion={opinion} today={today} />
            <Tag>{say(`origin.${opinion.origin}`)}</Tag>
          </Tags>
        }
      />
      {isLate ? <Alert kind="warning">{`${due}.`}</Alert> : <p>{`${due}.`}</p>}
      <Question {...model} />
      <Adopted {...model} />
      <Replied {...model} />
      <Facts {...model} />
      <History {...model} />
      <Lineage {...model.story} />
      <p>
        <a href={address(messagePaths.follow({ kind: 'opinion', id: opinion.id }))}>
          {say('page.follow')}
        </a>
      </p>
    </Block>
  )
}
