import {
  Actions,
  Alert,
  Block,
  DescriptionList,
  LinkButton,
  PageHeading,
  SectionHeading,
  Steps,
} from '../../platform/design/index.ts'
import { printedCode } from '../../people/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { questionWords } from '../words/index.ts'

export interface ReceivedModel {
  readonly number: number
  /** Days, written. */
  readonly acknowledgedBy: string
  readonly answeredBy: string
  readonly way: 'mail' | 'code'
  /** Known to this browser for a few minutes after the question was sent. */
  readonly code: string | null
  /** Where the number and the code are typed, whole. */
  readonly comeBackUrl: string
}

/** What one is told once a question has left: its number, what happens next and by when. */
export function receivedPage(model: ReceivedModel, speech: Speech): Page {
  const say = sayWith(questionWords, speech)
  return {
    title: say('received.title'),
    trail: [{ label: say('list.title'), path: questionPaths.all() }],
    isPrivate: true,
    body: <Received {...model} />,
  }
}

function Received({ number, acknowledgedBy, answeredBy, way, ...model }: ReceivedModel) {
  const say = useWords(questionWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('received.title')} lead={say('received.lead', { number })} />
      {way === 'mail' ? (
        <Alert kind="info">{say('received.mail')}</Alert>
      ) : (
        <ToKeep number={number} {...model} />
      )}
      <SectionHeading title={say('received.next')} />
      <Steps
        label={say('received.next')}
        steps={[
          { label: say('received.step-now'), state: 'done' },
          {
            label: say('received.step-read'),
            detail: say('step.before', { day: acknowledgedBy }),
            state: 'current',
          },
          {
            label: say('received.step-answer'),
            detail: say('step.before', { day: answeredBy }),
            state: 'coming',
          },
        ]}
      />
      <p class="muted">{say('received.not-yours')}</p>
      <Actions>
        <LinkButton variant="secondary" href={address(questionPaths.all())}>
          {say('received.see')}
        </LinkButton>
        <LinkButton variant="tertiary" href={address(questionPaths.ask())}>
          {say('received.other')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function ToKeep({
  number,
  code,
  comeBackUrl,
}: Pick<ReceivedModel, 'number' | 'code' | 'comeBackUrl'>) {
  const say = useWords(questionWords)
  const address = useAddress()
  if (code === null) return <Alert kind="warning">{say('received.code-gone')}</Alert>
  return (
    <>
      <SectionHeading title={say('received.code-title')} lead={say('received.code-lead')} />
      <DescriptionList
        items={[
          {
            term: say('received.number'),
            description: <strong class="code-to-copy">{number}</strong>,
          },
          {
            term: say('received.code'),
            description: <code class="code-to-copy">{printedCode(code)}</code>,
          },
          {
            term: say('received.code-where'),
            description: <a href={address(questionPaths.comeBack())}>{breakable(comeBackUrl)}</a>,
          },
        ]}
      />
    </>
  )
}

/** An address that a narrow screen may cut after each of its parts. */
const breakable = (url: string) =>
  url
    .replace(/^https?:\/\//, '')
    .split('/')
    .map((part, place) => (place === 0 ? part : [<wbr />, `/${part}`]))
