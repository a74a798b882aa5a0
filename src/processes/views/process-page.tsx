import {
  Alert,
  Block,
  Card,
  CardGrid,
  DownloadLink,
  PageHeading,
  Section,
  SectionHeading,
  Tag,
  Tags,
  LongText,
  ShortText,
  titleIn,
} from '../../platform/design/index.ts'
import { Comments } from '../../comments/index.ts'
import { messagePaths } from '../../messages/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { contentLanguages } from '../../platform/words/languages.ts'
import { designWords } from '../../platform/design/index.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import { stateOf } from '../rules/phases.ts'
import { processWords } from '../words/index.ts'
import { nowSentence } from './now-sentence.ts'
import type { ProcessModel } from './process-model.ts'
import { Timeline } from './timeline.tsx'

/** A process: what it is for, what can be changed, when, how to take part, what became of it. */
export function processPage(
  model: ProcessModel,
  speech: Speech,
  { isPreview }: { readonly isPreview: boolean } = { isPreview: false },
): Page {
  const say = sayWith(processWords, speech)
  const { process } = model
  return {
    title: titleIn(process.title, speech),
    description: readIn(process.purpose, speech.language).text.slice(0, 200),
    trail: [{ label: say('list.title'), path: processPaths.all() }],
    isPrivate: isPreview,
    body: <ProcessBody model={model} isPreview={isPreview} />,
  }
}

function ProcessBody({
  model,
  isPreview,
}: {
  readonly model: ProcessModel
  readonly isPreview: boolean
}) {
  const { process, now, written, where } = model
  const say = useWords(processWords)
  const speech = useSpeech()
  const address = useAddress()
  const nameOf = ({ name }: { readonly name: Content }) => titleIn(name, speech)
  const state = stateOf(process.phases, now)
  return (
    <>
      <Block>
        {isPreview && (
          <Alert kind="info">
            {say('page.draft')}{' '}
            <a href={address(processPaths.run(process.slug))}>{say('page.back-to-work')}</a>
          </Alert>
        )}
        <PageHeading
          eyebrow={say('page.eyebrow')}
          title={<ShortText content={process.title} />}
          lead={nowSentence(process.phases, now, say, { nameOf, written }) ?? undefined}
          tags={
            <Tags>
              {state !== null && (
                <Tag tone={state === 'current' ? 'success' : 'neutral'}>
                  {say(`state.${state}`)}
                </Tag>
              )}
              <Tag tone="brand3">{say(`level.${process.level}`)}</Tag>
              {(where.length === 0 ? [say('page.whole-town')] : where).map((name) => (
                <Tag>{name}</Tag>
              ))}
            </Tags>
          }
        />
        <FallbackNote texts={[process.title, process.purpose, process.influence, process.limits]} />
        <SectionHeading title={say('page.purpose')} />
        <LongText content={process.purpose} />
      </Block>
      <Activities model={model} />
      <Block>
        <SectionHeading title={say('page.influence')} />
        <LongText content={process.influence} />
        <SectionHeading title={say('page.limits')} />
        <LongText content={process.limits} />
        <SectionHeading title={say('page.level')} />
        <p>
          <strong>{say(`level.${process.level}`)}.</strong> {say(`level.${process.level}-means`)}
        </p>
      </Block>
      <Block>
        <SectionHeading title={say('page.calendar')} id="calendrier" />
        <Timeline process={process} now={now} written={written} />
        {process.phases.length > 0 && !isPreview && (
          <p>
            <DownloadLink
              href={processPaths.calendar(process.slug)}
              label={say('page.calendar-file')}
              format="ICS"
            />
          </p>
        )}
      </Block>
      <Documents model={model} />
      <News model={model} isPreview={isPreview} />
      {model.comments !== undefined && model.comments.state !== 'none' && (
        <Block>
          <Comments {...model.comments} />
        </Block>
      )}
      {!isPreview && (
        <Block>
          <p>
            <a href={processPaths.data(process.slug)}>{say('page.data')}</a>
          </p>
        </Block>
      )}
    </>
  )
}

/** Said once a page, when one of its texts is not in the reader’s language. */
function FallbackNote({ texts }: { readonly texts: readonly Content[] }) {
  const say = useWords(designWords)
  const { language } = useSpeech()
  const other = texts.map((text) => readIn(text, language)).find(({ isFallback }) => isFallback)
  if (other === undefined) return null
  return (
    <p class="language-note">{say('content-in', { language: contentLanguages[other.language] })}</p>
  )
}

function Activities({ model: { activities, process, now } }: { readonly model: ProcessModel }) {
  const say = useWords(processWords)
  const address = useAddress()
  // What is over opens nothing any more.
  if (activities.length === 0 && stateOf(process.phases, now) === 'done') return null
  return (
    <Section title={say('page.activities')} tone="tinted">
      {activities.length === 0 ? (
        <p>{say('page.activities-empty')}</p>
      ) : (
        <CardGrid size="large">
          {activities.map(({ title, path, state }) => (
            <Card title={title} href={address(path)}>
              <p>{state}</p>
            </Card>
          ))}
        </CardGrid>
      )}
    </Section>
  )
}

function Documents({ model: { process } }: { readonly model: ProcessModel }) {
  const say = useWords(processWords)
  const language = useSpoken()
  if (process.documents.length === 0) return null
  return (
    <Block>
      <SectionHeading title={say('page.documents')} />
      <ul class="plain-list" role="list">
        {process.documents.map(({ id, title, bytes, addedOn }) => (
          <li>
            <DownloadLink
              href={processPaths.document(process.slug, id)}
              label={say('page.document-about', { title, day: formatDay(addedOn, language) })}
              format="PDF"
              bytes={bytes}
            />
          </li>
        ))}
      </ul>
    </Block>
  )
}

function News(props: { readonly model: ProcessModel; readonly isPreview: boolean }) {
  const { process } = props.model
  const { isPreview } = props
  const say = useWords(processWords)
  const address = useAddress()
  const language = useSpoken()
  return (
    <Block>
      <SectionHeading title={say('page.news')} />
      {process.news.length === 0 && <p>{say('page.news-empty')}</p>}
      {process.news.map(({ day, text }) => (
        <article>
          <h3>{formatDay(day, language)}</h3>
          <LongText content={text} />
        </article>
      ))}
      {!isPreview && (
        <p>
          <a href={address(messagePaths.follow({ kind: 'process', id: process.id }))}>
            {say('page.follow')}
          </a>
        </p>
      )}
    </Block>
  )
}
