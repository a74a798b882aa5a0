import {
  Actions,
  Block,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { approvalPaths } from '../rules/paths.ts'
import type { Absence } from '../rules/signers.ts'
import { approvalWords } from '../words/index.ts'
import { AbsenceOf } from './absences-page.tsx'
import { namesIn, roleName } from './sentences.ts'
import { NobodySigns, type WayOut } from './nobody-signs.tsx'
import type { ShownApproval, ShownStep } from './shown-approval.ts'

export interface OfficeModel {
  readonly open: readonly ShownApproval[]
  /** One page of those that ended. */
  readonly ended: readonly ShownApproval[]
  readonly current: number
  readonly pages: number
  readonly away: readonly Absence[]
  readonly names: ReadonlyMap<string, string>
  readonly wayOut: WayOut
}

/** With whom each text is, and since when: for officers. */
export function officePage(model: OfficeModel, speech: Speech): Page {
  const say = sayWith(approvalWords, speech)
  return { title: say('office.title'), isPrivate: true, body: <Office {...model} /> }
}

function Office({ open, ended, current, pages, away, names, wayOut }: OfficeModel) {
  const say = useWords(approvalWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say('office.title')}
        lead={say('office.lead')}
        actions={
          <Actions>
            <LinkButton variant="secondary" href={address(approvalPaths.circuits)}>
              {say('office.circuits')}
            </LinkButton>
            <LinkButton variant="secondary" href={address(approvalPaths.toSign)}>
              {say('sign.list-title')}
            </LinkButton>
          </Actions>
        }
      />
      <SectionHeading title={say('office.open')} />
      <NobodySigns approvals={open} wayOut={wayOut} />
      {open.length === 0 ? (
        <EmptyState title={say('office.none')} />
      ) : (
        <CardGrid size="large">
          {open.map((approval) => (
            <OpenCard approval={approval} />
          ))}
        </CardGrid>
      )}
      <SectionHeading title={say('office.away')} />
      {away.length === 0 ? (
        <EmptyState title={say('office.none-away')} />
      ) : (
        <ul class="plain-list" role="list">
          {away.map((absence) => (
            <li>
              <AbsenceOf absence={absence} names={names} />
              {absence.delegate === null && <Tag tone="warning">{say('office.alone')}</Tag>}
            </li>
          ))}
        </ul>
      )}
      <SectionHeading title={say('office.ended')} />
      {ended.length === 0 ? (
        <EmptyState title={say('office.none-ended')} />
      ) : (
        <ul class="plain-list" role="list">
          {ended.map((approval) => (
            <EndedLine approval={approval} />
          ))}
        </ul>
      )}
      <Pagination
        current={current}
        total={pages}
        hrefFor={(page) => address(approvalPaths.office) + queryText({ page })}
      />
    </Block>
  )
}

function OpenCard({ approval }: { readonly approval: ShownApproval }) {
  const say = useWords(approvalWords)
  const address = useAddress()
  const language = useSpoken()
  const open = approval.steps.filter(({ state }) => state === 'open')
  const isLate = open.some((step) => step.isLate)
  return (
    <Card
      level={3}
      title={approval.title}
      href={address(approvalPaths.history(approval.id))}
      tone={isLate ? 'warning' : undefined}
      tags={
        <Tags>
          <Tag>{say(`circuit.${approval.circuit}`)}</Tag>
          {isLate && <Tag tone="warning">{say('sign.late')}</Tag>}
          {open.some(({ isAlone }) => isAlone) && <Tag tone="danger">{say('office.alone')}</Tag>}
          {open.some(({ holders }) => holders.length === 0) && (
            <Tag tone="danger">{say('office.nobody')}</Tag>
          )}
        </Tags>
      }
    >
      {approval.promisedOn !== null && (
        <p>{say('sign.promised', { day: formatDay(approval.promisedOn, language) })}</p>
      )}
      {open.map((step) => (
        <p>
          <HeldSince step={step} />
        </p>
      ))}
    </Card>
  )
}

/** « L’élu·e : Céleste, depuis le 4 mai 2026 ». */
export function HeldSince({ step }: { readonly step: ShownStep }) {
  const say = useWords(approvalWords)
  const language = useSpoken()
  const about = {
    role: roleName(step.role, say),
    place: step.place ?? 'nowhere',
    names: namesIn(step.holders, say),
    day: step.since === null ? '' : formatDay(step.since, language),
  }
  return <>{say(step.holders.length === 0 ? 'office.held-nobody' : 'office.held', about)}</>
}

function EndedLine({ approval }: { readonly approval: ShownApproval }) {
  const say = useWords(approvalWords)
  const address = useAddress()
  const language = useSpoken()
  const { endedOn, state } = approval
  return (
    <li>
      <span>
        <a href={address(approvalPaths.history(approval.id))}>{approval.title}</a> ·{' '}
        {say('office.ended-on', {
          state: say(`approval.${state}`),
          day: endedOn === null ? '' : formatDay(endedOn, language),
        })}
      </span>
    </li>
  )
}
