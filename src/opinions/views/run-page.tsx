import { nameIn } from '../../bodies/index.ts'
import { Alert, Block, ErrorSummary, PageHeading, Tag, Tags } from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { opinionPaths } from '../rules/paths.ts'
import { opinionWords, workWords } from '../words/index.ts'
import { Adopted, Facts, History, Question, Replied } from './opinion-parts.tsx'
import { AdoptForm, LinkForm, PostponeForm, ReplyWork } from './run-forms.tsx'
import type { RunModel } from './run-model.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

/** One opinion, and all an officer may do with it. */
export function runPage(model: RunModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: model.opinion.subject,
    trail: [{ label: say('list.title'), path: opinionPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { opinion, bodies, today, faults, isDone } = model
  const say = useWords(workWords)
  const tell = useWords(opinionWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('run.done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={tell('page.eyebrow', {
          number: opinion.number,
          body: nameIn(bodies, opinion.body),
        })}
        title={opinion.subject}
        tags={
          <Tags>
            <StandingTag opinion={opinion} today={today} />
            <Tag>{tell(`origin.${opinion.origin}`)}</Tag>
          </Tags>
        }
      />
      <p>
        {dueSentence(opinion, model, tell)}
        {' · '}
        <a href={address(opinionPaths.one(opinion.number))}>{say('run.public')}</a>
      </p>
      <Next {...model} />
      <Question {...model} />
      {opinion.state !== 'awaited' && <Adopted {...model} />}
      {opinion.state === 'replied' && <Replied {...model} />}
      <LinkForm {...model} />
      <Facts {...model} />
      <History {...model} />
    </Block>
  )
}

/** What may be done now, by where it stands. */
function Next(model: RunModel) {
  const { state } = model.opinion
  if (state === 'awaited') return <AdoptForm {...model} />
  if (state === 'replied') return null
  return (
    <>
      <ReplyWork {...model} />
      <PostponeForm {...model} />
    </>
  )
}
