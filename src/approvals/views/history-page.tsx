import {
  Block,
  PageHeading,
  Prose,
  SectionHeading,
  Steps,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { approvalPaths } from '../rules/paths.ts'
import { approvalWords } from '../words/index.ts'
import { ComparedTexts } from './compared-versions.tsx'
import { History } from './history.tsx'
import { HeldSince } from './office-page.tsx'
import { NobodySigns, type WayOut } from './nobody-signs.tsx'
import { roleName } from './sentences.ts'
import type { ShownApproval, ShownStep } from './shown-approval.ts'

export interface HistoryModel {
  readonly approval: ShownApproval
  /** Where the thing itself is read. */
  readonly href: string | null
  readonly wayOut: WayOut
}

/** One approval: its steps, its acts, its text at each. */
export function historyPage(model: HistoryModel, speech: Speech): Page {
  const say = sayWith(approvalWords, speech)
  return {
    title: model.approval.title,
    trail: [{ label: say('office.title'), path: approvalPaths.office }],
    isPrivate: true,
    body: <WholeHistory {...model} />,
  }
}

function WholeHistory({ approval, href, wayOut }: HistoryModel) {
  const say = useWords(approvalWords)
  const language = useSpoken()
  const address = useAddress()
  const day = formatDay(approval.askedOn, language)
  return (
    <Block>
      <PageHeading
        title={approval.title}
        lead={
          approval.askedBy === ''
            ? say('sign.asked-unnamed', { day })
            : say('sign.asked', { name: approval.askedBy, day })
        }
        tags={
          <Tags>
            <Tag>{say(`circuit.${approval.circuit}`)}</Tag>
            <Tag tone={toneOf[approval.state]}>{say(`approval.${approval.state}`)}</Tag>
          </Tags>
        }
      />
      {href !== null && (
        <p>
          <a href={address(href)}>{say('sign.subject')}</a>
        </p>
      )}
      <SectionHeading title={say('history.steps')} />
      <NobodySigns approvals={[approval]} wayOut={wayOut} />
      <Steps
        label={say('history.steps')}
        steps={approval.steps.map((step) => ({
          label: roleName(step.role, say),
          state: lookOf[step.state],
          detail: <StepDetail step={step} />,
        }))}
      />
      <SectionHeading title={say('history.what')} />
      <History acts={approval.acts} none={say('history.nothing')} />
      <SectionHeading title={say('sign.text')} />
      <TextsOf approval={approval} />
    </Block>
  )
}

const toneOf = {
  open: 'info',
  granted: 'success',
  returned: 'warning',
  withdrawn: 'neutral',
} as const

const lookOf = {
  waiting: 'coming',
  open: 'current',
  done: 'done',
  tacit: 'done',
  closed: 'coming',
} as const

function StepDetail({ step }: { readonly step: ShownStep }) {
  const say = useWords(approvalWords)
  const language = useSpoken()
  const isOpen = step.state === 'open'
  return (
    <>
      {isOpen && <HeldSince step={step} />}
      {(step.state === 'tacit' || step.state === 'closed') && say(`state.${step.state}`)}
      {isOpen && step.dueOn !== null && (
        <> · {say('history.due', { day: formatDay(step.dueOn, language) })}</>
      )}
      {isOpen && step.tacitOn !== null && (
        <> · {say('history.tacit-on', { day: formatDay(step.tacitOn, language) })}</>
      )}
      {step.isExtra && <> {say('history.extra')}</>}
    </>
  )
}

/** One text; or the one asked beside the one that stands, when somebody changed it. */
function TextsOf({ approval }: { readonly approval: ShownApproval }) {
  const say = useWords(approvalWords)
  const { text, askedText } = approval
  if (text === askedText) return <Prose html={paragraphs(text)} />
  return (
    <ComparedTexts
      before={{ name: say('text.asked'), text: askedText }}
      after={{ name: say('text.now'), text }}
    />
  )
}
