import type { ComponentChildren, ComponentProps } from 'preact'
import { Disclosure, InFrench, Tag } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../../questions/index.ts'
import type { AgendaItem } from '../rules/agenda.ts'
import { answersGiven, promisedFor } from '../rules/answers.ts'
import { toldByCount } from '../rules/came-back.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import { meetingWords } from '../words/index.ts'
import { DocumentLinks } from './document-links.tsx'
import type { Place } from './place.ts'

export type SayMeeting = Say<keyof typeof meetingWords.messages.fr>

export interface AgendaModel extends Place {
  readonly agenda: ReadAgenda
}

/** What an item is about, in the reader’s words. */
export function useItemTitle({ agenda }: Pick<AgendaModel, 'agenda'>) {
  const say = useWords(meetingWords)
  return (item: AgendaItem): string => itemTitle(item, agenda, say)
}

/** The same for who holds the words. */
export function itemTitle(
  { source, about, title }: AgendaItem,
  agenda: ReadAgenda,
  say: SayMeeting,
): string {
  if (source === 'answers') return say('agenda.answers')
  const question = source === 'question' ? agenda.asked.get(about ?? '') : undefined
  return question === undefined
    ? title
    : say('agenda.question', { number: question.number, title: question.title })
}

export function useItemFacts() {
  const say = useWords(meetingWords)
  return ({ type, minutes, owner }: AgendaItem): string => {
    const about = { type: say(`type.${type}`), minutes: say('agenda.minutes', { count: minutes }) }
    return owner === ''
      ? say('agenda.about', about)
      : say('agenda.about-owner', { ...about, owner })
  }
}

/** More than this are folded: the rest of the agenda comes after them. */
const mostUnfolded = 5

function FoldedWhenLong({
  summary,
  of,
  children,
}: {
  readonly summary: string
  readonly of: number
  readonly children: ComponentChildren
}) {
  return of > mostUnfolded ? (
    <Disclosure summary={summary}>{children}</Disclosure>
  ) : (
    <>
      <p>{summary} :</p>
      {children}
    </>
  )
}

/** What was answered since the last time: each has its page. */
export function GivenAnswers({ agenda, dayOf }: AgendaModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  const given = answersGiven(agenda.answers)
  if (given.length === 0) return null
  return (
    <FoldedWhenLong summary={say('agenda.given', { count: given.length })} of={given.length}>
      <ul>
        {given.map(({ number, title, answeredAt }) => (
          <li>
            <a href={address(questionPaths.one(number))}>
              <InFrench>
                {say('agenda.answered-on', { number, title, day: dayOf(answeredAt) })}
              </InFrench>
            </a>
          </li>
        ))}
      </ul>
    </FoldedWhenLong>
  )
}

/** Questions of the body that wait for an answer, each with its page and the day it is promised for. */
export function OpenQuestions({ agenda, day }: AgendaModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  const { questions } = agenda
  if (questions.length === 0) return null
  const summary = say('agenda.questions', { count: questions.length })
  return (
    <FoldedWhenLong summary={summary} of={questions.length}>
      <ul>
        {questions.map(({ number, title, dueOn }) => (
          <li>
            <a href={address(questionPaths.one(number))}>
              <InFrench>{say('agenda.question', { number, title })}</InFrench>
            </a>
            {dueOn !== null && ` · ${say('agenda.promised', { day: day(dueOn) })}`}
          </li>
        ))}
      </ul>
    </FoldedWhenLong>
  )
}

/** Actions of earlier meetings that are still to be done. */
export function OpenActions({ agenda, day }: AgendaModel) {
  const say = useWords(meetingWords)
  const { actions } = agenda
  if (actions.length === 0) return null
  return (
    <FoldedWhenLong summary={say('agenda.actions', { count: actions.length })} of={actions.length}>
      <ul>
        {actions.map(({ text, owner, dueOn }) => (
          <li>
            <InFrench>{say('agenda.action-due', { text, owner, day: day(dueOn) })}</InFrench>
          </li>
        ))}
      </ul>
    </FoldedWhenLong>
  )
}

/** An agenda as anybody reads it: what is open comes under its first item. */
export function AgendaList(
  model: AgendaModel & Pick<ComponentProps<typeof DocumentLinks>, 'file'>,
) {
  const { agenda, file, day } = model
  const say = useWords(meetingWords)
  const titleOf = useItemTitle(model)
  const factsOf = useItemFacts()
  const address = useAddress()
  const counted = toldByCount(agenda.items)
  // A question that moderation took away has no title to show.
  const items = agenda.items.filter(
    ({ id, source, about }) =>
      !counted.has(id) && (source !== 'question' || agenda.asked.has(about ?? '')),
  )
  return (
    <>
      <ol class="agenda">
        {items.map((item) => {
          const question =
            item.source === 'question' ? agenda.asked.get(item.about ?? '') : undefined
          const dueOn = promisedFor(agenda.answers, item.about)
          return (
            <li>
              <p>
                <strong>
                  {question === undefined ? (
                    <InFrench>{titleOf(item)}</InFrench>
                  ) : (
                    <a href={address(questionPaths.one(question.number))}>
                      <InFrench>{titleOf(item)}</InFrench>
                    </a>
                  )}
                </strong>{' '}
                {question?.isOpen === true && dueOn !== null && (
                  <Tag>{say('agenda.promised', { day: day(dueOn) })}</Tag>
                )}
                {question?.isOpen === false && <Tag tone="success">{say('agenda.answered')}</Tag>}
                {item.minutes > 0 && (
                  <>
                    <br />
                    {factsOf(item)}
                  </>
                )}
                <DocumentLinks file={file} item={item} />
              </p>
              {item.source === 'answers' && (
                <>
                  <GivenAnswers {...model} />
                  <OpenQuestions {...model} />
                  <OpenActions {...model} />
                </>
              )}
            </li>
          )
        })}
      </ol>
      <OthersOpen count={counted.size} />
    </>
  )
}

/** What came back to a meeting that was held, and is told by its number. */
export function OthersOpen({ count }: { readonly count: number }) {
  const say = useWords(meetingWords)
  return count === 0 ? null : <p>{say('agenda.others-open', { count })}</p>
}
