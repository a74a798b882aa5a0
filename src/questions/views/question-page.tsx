import {
  Actions,
  Alert,
  Block,
  Disclosure,
  DownloadLink,
  LinkButton,
  PageHeading,
  Photo,
  Prose,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { messagePaths } from '../../messages/index.ts'
import { Lineage, type Story } from '../../lineage/index.ts'
import { Comments, type CommentsModel } from '../../comments/index.ts'
import { ReportLink } from '../../moderation/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { writtenZone, zoneOf } from '../methods/zone.ts'
import { questionPaths } from '../rules/paths.ts'
import { questionKind } from '../rules/subject.ts'
import { publicStateOf } from '../rules/listing.ts'
import type { PublicQuestion } from '../rules/question.ts'
import { mapWords, paperWords, questionWords } from '../words/index.ts'
import { AskInArabic } from './ask-in-arabic.tsx'
import type { PublicPlace } from './public-model.ts'
import { PublicStateTag } from './public-state.tsx'
import { themeName } from './theme-name.ts'

export interface QuestionModel extends PublicPlace {
  readonly question: PublicQuestion
  /** What came of it. */
  readonly story: Story
  readonly comments: CommentsModel
}

/** A question and its answer, as anybody reads them. */
export function questionPage(model: QuestionModel, speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return {
    title: model.question.title,
    trail: [{ label: say('list.title'), path: questionPaths.all() }],
    body: <QuestionBody {...model} />,
  }
}

function QuestionBody(props: QuestionModel) {
  const { question, story, comments, themes, neighbourhoods, ...model } = props
  const say = useWords(questionWords)
  const sayOfPapers = useWords(paperWords)
  const speech = useSpeech()
  const address = useAddress()
  const theme = themeName(themes, question.theme, speech)
  const where = neighbourhoods.find(({ id }) => id === question.neighbourhood)?.name
  return (
    <Block>
      <PageHeading
        eyebrow={say('page.eyebrow', { number: question.number })}
        title={question.title}
        tags={
          <Tags>
            <PublicStateTag question={question} />
            {theme !== '' && <Tag>{theme}</Tag>}
            {where !== undefined && <Tag>{where}</Tag>}
          </Tags>
        }
      />
      <p class="as-written">{question.text}</p>
      {question.photos.map(({ id, words, width, height }) => (
        <Photo
          src={address(questionPaths.photo(question.number, id))}
          words={words}
          width={width}
          height={height}
        />
      ))}
      <ShownAt {...props} />
      <p class="muted">
        {say('list.received-on', { day: model.dayOf(question.receivedAt) })}
        {'. '}
        {say('page.reworded')}{' '}
        <ReportLink
          subject={{ kind: questionKind, id: String(question.number) }}
          what={question.title}
        />
      </p>
      <AnswerOf question={question} {...model} />
      <Lineage {...story} />
      {question.answers.length > 0 && (
        <p>
          <DownloadLink
            href={address(questionPaths.pdf(question.number))}
            label={sayOfPapers('file.pdf')}
            format="PDF"
          />
        </p>
      )}
      <p>
        <a href={address(messagePaths.follow({ kind: 'question', id: question.id }))}>
          {say('page.follow')}
        </a>
      </p>
      <Comments {...comments} />
      <SectionHeading title={say('page.same')} />
      <Actions>
        <LinkButton variant="secondary" href={address(questionPaths.ask())}>
          {say('list.ask')}
        </LinkButton>
        <AskInArabic />
      </Actions>
    </Block>
  )
}

/** Its street or its square, with the way to the map. */
function ShownAt({ question: { shownPlace } }: Pick<QuestionModel, 'question'>) {
  const say = useWords(mapWords)
  const address = useAddress()
  const zone = shownPlace === null ? null : zoneOf([shownPlace])
  if (shownPlace === null || zone === null) return null
  return (
    <p>
      {shownPlace.street !== null && say('place-is', { place: shownPlace.street })}{' '}
      <a href={address(questionPaths.map()) + queryText({ zone: writtenZone(zone) })}>
        {say('see-here')}
      </a>
    </p>
  )
}

function AnswerOf({
  question,
  today,
  day,
  dayOf,
}: Pick<QuestionModel, 'question' | 'today' | 'day' | 'dayOf'>) {
  const say = useWords(questionWords)
  const [latest, ...earlier] = question.answers
  const state = publicStateOf(question)
  if (state === 'forwarded') {
    return (
      <>
        <SectionHeading title={say('page.forwarded-title')} />
        <p>{say('page.forwarded', { authority: question.authority ?? '' })}</p>
      </>
    )
  }
  const isLate = state === 'waiting' && question.answerDueOn < today
  return (
    <>
      <SectionHeading
        id="reponse"
        title={say(state === 'answered' ? 'page.answer' : 'page.no-answer')}
      />
      {state === 'waiting' && (
        <Alert kind={isLate ? 'warning' : 'info'}>
          {say(isLate ? 'page.late' : 'page.promised', { day: day(question.answerDueOn) })}
        </Alert>
      )}
      {state === 'answered' && latest !== undefined && (
        <>
          <Prose html={paragraphs(latest.text)} />
          <p class="muted">{say('page.answered-on', { day: dayOf(latest.at) })}</p>
        </>
      )}
      {(state === 'answered' ? earlier : question.answers).map(({ text, at }) => (
        <Disclosure summary={say('page.earlier-answer', { day: dayOf(at) })}>
          <Prose html={paragraphs(text)} />
        </Disclosure>
      ))}
    </>
  )
}
