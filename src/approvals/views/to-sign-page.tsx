import {
  Alert,
  Block,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  PageHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { approvalPaths } from '../rules/paths.ts'
import type { SigningAct } from '../rules/sign.ts'
import { approvalWords } from '../words/index.ts'
import { GuideLink } from '../../town/index.ts'
import { nameOr } from './sentences.ts'
import type { ShownApproval, ShownStep } from './shown-approval.ts'

/** Something that waits for who looks. */
export interface Waiting {
  readonly approval: ShownApproval
  readonly step: ShownStep
  /** The holder who is away. */
  readonly insteadOf: string | null
}

export interface ToSignModel {
  readonly waiting: readonly Waiting[]
  readonly done: SigningAct | null
}

/** What waits for one person, the oldest promise first. */
export function toSignPage(model: ToSignModel, speech: Speech): Page {
  const say = sayWith(approvalWords, speech)
  return { title: say('sign.list-title'), isPrivate: true, body: <ToSign {...model} /> }
}

function ToSign({ waiting, done }: ToSignModel) {
  const say = useWords(approvalWords)
  const address = useAddress()
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`sign.done-${done}`)}
        </Alert>
      )}
      <PageHeading
        title={say('sign.list-title')}
        lead={say('sign.list-lead')}
        actions={
          <LinkButton variant="secondary" href={address(approvalPaths.absences)}>
            {say('sign.absences')}
          </LinkButton>
        }
      />
      {waiting.length === 0 ? (
        <EmptyState title={say('sign.none')}>{say('sign.none-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {waiting.map((one) => (
            <WaitingCard {...one} />
          ))}
        </CardGrid>
      )}
      <GuideLink of="councillors" />
    </Block>
  )
}

function WaitingCard({ approval, step, insteadOf }: Waiting) {
  const say = useWords(approvalWords)
  const address = useAddress()
  const language = useSpoken()
  const { promisedOn } = approval
  return (
    <Card
      level={2}
      title={approval.title}
      href={address(approvalPaths.sign(step.id))}
      tone={step.isLate ? 'warning' : undefined}
      tags={
        <Tags>
          <Tag>{say(`circuit.${approval.circuit}`)}</Tag>
          {step.isLate && <Tag tone="warning">{say('sign.late')}</Tag>}
        </Tags>
      }
    >
      {promisedOn !== null && (
        <p>{say('sign.promised', { day: formatDay(promisedOn, language) })}</p>
      )}
      {step.since !== null && <p>{say('sign.since', { day: formatDay(step.since, language) })}</p>}
      {step.dueOn !== null && <p>{say('sign.due', { day: formatDay(step.dueOn, language) })}</p>}
      {insteadOf !== null && <p>{say('sign.instead', { name: nameOr(insteadOf, say) })}</p>}
    </Card>
  )
}
