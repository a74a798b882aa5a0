import {
  Actions,
  Alert,
  Block,
  Confirmation,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { RightsRequest } from '../rules/rights-request.ts'
import {
  accessPath,
  accountPath,
  askRightPath,
  consentsPath,
  dataPath,
  identityPath,
  withWayBack,
} from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'
import { type HeldShown, HeldTables } from './held-tables.tsx'

/** « Ce que vous savez de moi »: everything, table by table, in words and as a file. */
export function heldPage(model: HeldModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('rights.title'),
    isPrivate: true,
    trail: [{ label: say('account.title'), path: accountPath }],
    body: <Held {...model} />,
  }
}

export interface HeldModel {
  readonly held: readonly HeldShown[]
  /** In which hours are written. */
  readonly zone: string
  /** Latest first. */
  readonly requests: readonly RightsRequest[]
  /** One has just been made. */
  readonly isAsked: boolean
}

function Held({ held, zone, requests, isAsked }: HeldModel) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const address = useAddress()
  const due = requests[0]?.dueOn
  return (
    <Block>
      {isAsked && due !== undefined && (
        <Alert kind="success" isAnnounced>
          {say('rights.request-made', { due: formatDay(due, language) })}
        </Alert>
      )}
      <PageHeading title={say('rights.title')} lead={say('rights.lead')} />
      <Correct />
      <Requests requests={requests} />
      <HeldTables held={held} zone={zone} objectPath={`${askRightPath}?type=opposer`} />
      <Actions>
        <LinkButton href={address(`${dataPath}.json`)}>{say('rights.download')}</LinkButton>
        <LinkButton variant="secondary" tone="danger" href={address(`${accountPath}/effacer`)}>
          {say('rights.erase')}
        </LinkButton>
      </Actions>
      <p>{say('rights.desk')}</p>
    </Block>
  )
}

/** What one changes alone, and the door to the town for the rest. */
function Correct() {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('rights.correct-title')} />
      <p>{say('rights.correct-lead')}</p>
      <ul>
        <li>
          <a href={address(accountPath)}>{say('rights.correct-name')}</a>
        </li>
        <li>
          <a href={address(withWayBack(identityPath, dataPath))}>
            {say('rights.correct-identity')}
          </a>
        </li>
        <li>
          <a href={address(accessPath)}>{say('rights.correct-contacts')}</a>
        </li>
        <li>
          <a href={address(consentsPath)}>{say('rights.correct-consents')}</a>
        </li>
      </ul>
      <p>
        <a href={address(`${askRightPath}?type=corriger`)}>{say('rights.correct-rest')}</a>
      </p>
    </>
  )
}

/** What was asked, and what the town answered. */
function Requests({ requests }: { readonly requests: readonly RightsRequest[] }) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  if (requests.length === 0) return null
  return (
    <>
      <SectionHeading title={say('rights.requests-title')} />
      <ul class="plain-list" role="list">
        {requests.map(({ kind, dueOn, outcome, answer }) => (
          <li>
            <span>
              <strong>{say(`rights.request-${kind}`)}</strong> ·{' '}
              {outcome === null
                ? say('rights.request-waiting', { due: formatDay(dueOn, language) })
                : `${say(`rights.outcome-${outcome}`)} · ${answer ?? ''}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Before an account is erased: exactly what goes, and what cannot. */
export function erasePage(model: EraseModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('rights.erase'),
    isPrivate: true,
    trail: [{ label: say('account.title'), path: accountPath }],
    body: <Erase {...model} />,
  }
}

interface EraseModel {
  readonly isOfStaff: boolean
  /** First names of the children she added: their accounts stay. */
  readonly children: readonly string[]
}

function Erase({ isOfStaff, children }: EraseModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  if (isOfStaff) {
    return (
      <Block>
        <PageHeading title={say('rights.erase')} lead={say('rights.erase-staff')} />
      </Block>
    )
  }
  return (
    <Block>
      <Confirmation
        title={say('rights.erase')}
        level={1}
        effects={[
          say('rights.erase-effect-1'),
          say('rights.erase-effect-2'),
          say('rights.erase-effect-3'),
          ...(children.length === 0
            ? []
            : [say('child.erase-parent', { children: children.join(', ') })]),
        ]}
        isIrreversible
        action={address(`${accountPath}/effacer`)}
        confirmLabel={say('rights.erase')}
        cancelHref={address(accountPath)}
      />
    </Block>
  )
}
