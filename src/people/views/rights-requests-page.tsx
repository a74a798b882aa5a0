import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  Pagination,
  RadioList,
  Table,
  TextArea,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { daysLeft, longestAnswer, type RightsRequest } from '../rules/rights-request.ts'
import { requestsPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

/** A request with the name of who asks, as officers see it. */
export interface RequestLine extends RightsRequest {
  readonly name: string
}

export interface RequestsModel {
  readonly requests: readonly RequestLine[]
  readonly page: number
  readonly pages: number
  readonly today: Day
  readonly isAnswered: boolean
}

/** What people ask about their own data, the first due first. */
export function requestsPage(model: RequestsModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('requests.title'), isPrivate: true, body: <Requests {...model} /> }
}

function Requests({ requests, page, pages, today, isAnswered }: RequestsModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Block>
      {isAnswered && (
        <Alert kind="success" isAnnounced>
          {say('requests.answered')}
        </Alert>
      )}
      <PageHeading title={say('requests.title')} lead={say('requests.lead')} />
      {requests.length === 0 ? (
        <EmptyState title={say('requests.none')}>{say('requests.none-text')}</EmptyState>
      ) : (
        <Table
          caption={say('requests.title')}
          isCaptionHidden
          columns={[
            { key: 'what', label: say('requests.what') },
            { key: 'who', label: say('requests.who') },
            { key: 'due', label: say('requests.due') },
          ]}
          rows={requests.map((request) => ({
            what: (
              <a href={address(`${requestsPath}/${request.id}`)}>
                {say(`rights.request-${request.kind}`)}
              </a>
            ),
            who: <Who request={request} />,
            due: <Due dueOn={request.dueOn} today={today} />,
          }))}
        />
      )}
      <Pagination
        current={page}
        total={pages}
        hrefFor={(to) => address(`${requestsPath}?page=${to}`)}
      />
    </Block>
  )
}

function Who({ request: { party, name } }: { readonly request: RequestLine }) {
  const say = useWords(peopleWords)
  if (party === null) return <>{say('requests.nobody')}</>
  return <>{name || say('requests.no-name')}</>
}

function Due({ dueOn, today }: { readonly dueOn: Day; readonly today: Day }) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const days = daysLeft(dueOn, today)
  const left = days < 0 ? say('requests.late', { days: -days }) : say('requests.left', { days })
  return (
    <>
      {formatDay(dueOn, language)} · {days < 0 ? <strong>{left}</strong> : left}
    </>
  )
}

export type AnswerFault = 'no-outcome' | 'no-answer' | 'too-long' | 'answered'

export interface RequestModel {
  readonly request: RequestLine
  /** Of an objection: what the use is for. */
  readonly purpose: string
  readonly today: Day
  readonly given: FormGiven
  readonly fault: AnswerFault | null
}

/** One request, and its answer: written once, sent at once. */
export function requestPage(model: RequestModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say(`rights.request-${model.request.kind}`),
    isPrivate: true,
    trail: [{ label: say('requests.title'), path: requestsPath }],
    body: <OneRequest {...model} />,
  }
}

function OneRequest({ request, purpose, today, given, fault }: RequestModel) {
  const say = useWords(peopleWords)
  const message = fault === null ? null : say(`requests.fault-${fault}`, { most: longestAnswer })
  const field = fault === 'no-outcome' ? 'outcome' : 'answer'
  return (
    <Block>
      <ErrorSummary faults={message === null ? [] : [{ field, message }]} />
      <PageHeading title={say(`rights.request-${request.kind}`)} />
      <p>
        <Who request={request} /> · <Due dueOn={request.dueOn} today={today} />
      </p>
      {purpose !== '' && <p>{say('ask.about', { purpose })}</p>}
      <blockquote>
        {(request.text ?? say('requests.text-gone')).split('\n').map((line) => (
          <p>{line}</p>
        ))}
      </blockquote>
      {request.outcome === null ? (
        <Answer id={request.id} given={given} fault={fault} />
      ) : (
        <p>
          <strong>{say(`rights.outcome-${request.outcome}`)}</strong> · {request.answer}
        </p>
      )}
    </Block>
  )
}

function Answer(props: {
  readonly id: string
  readonly given: FormGiven
  readonly fault: AnswerFault | null
}) {
  const { id, given, fault } = props
  const say = useWords(peopleWords)
  const address = useAddress()
  const choices = (['accepted', 'partly', 'refused'] as const).map((value) => ({
    value,
    label: say(`requests.outcome-${value}`),
  }))
  return (
    <Form action={address(`${requestsPath}/${id}`)}>
      <RadioList
        name="outcome"
        label={say('requests.outcome')}
        choices={choices}
        value={typed(given, 'outcome')}
        error={fault === 'no-outcome' ? say('requests.fault-no-outcome') : undefined}
      />
      <TextArea
        name="answer"
        label={say('requests.answer')}
        hint={say('requests.answer-hint')}
        value={typed(given, 'answer')}
        maxLength={longestAnswer}
        error={
          fault === null || fault === 'no-outcome'
            ? undefined
            : say(`requests.fault-${fault}`, { most: longestAnswer })
        }
        rows={8}
      />
      <Button>{say('requests.send')}</Button>
    </Form>
  )
}
