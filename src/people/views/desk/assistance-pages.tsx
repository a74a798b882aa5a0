import {
  Actions,
  Alert,
  Block,
  Confirmation,
  LinkButton,
  PageHeading,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../../platform/words/speech.tsx'
import type { AssistRefusal, Telling } from '../../rules/assistance.ts'
import { assistedPerDay } from '../../rules/desk-acts.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { assistedSilenceMinutes } from '../../rules/session-life.ts'
import { groupsPath, letterPath } from '../../rules/way-back.ts'
import { assistanceWords } from '../../words/index.ts'

export interface AssistModel {
  readonly party: string
  readonly name: string
  readonly told: Telling
  readonly refusal: AssistRefusal | null
}

/** Before an agent acts for somebody: exactly what it means. */
export function assistPage(model: AssistModel, speech: Speech): Page {
  const say = sayWith(assistanceWords, speech)
  return {
    title: say('title', { name: model.name }),
    isPrivate: true,
    trail: [{ label: model.name, path: deskPaths.person(model.party) }],
    body: <Assist {...model} />,
  }
}

function Assist({ party, name, told, refusal }: AssistModel) {
  const say = useWords(assistanceWords)
  const address = useAddress()
  const back = address(deskPaths.person(party))
  if (refusal !== null) {
    return (
      <Block>
        <PageHeading title={say('refused-title')} />
        <Alert kind="warning">{say(`refusal-${refusal}`, { most: assistedPerDay })}</Alert>
        <p>
          <a href={back}>{say('back')}</a>
        </p>
      </Block>
    )
  }
  return (
    <Block>
      <Confirmation
        title={say('title', { name })}
        level={1}
        effects={[
          say('effect-who', { name }),
          say('effect-may'),
          say('effect-never'),
          say(`effect-told-${told}`),
          say('effect-end', { minutes: assistedSilenceMinutes }),
          say('effect-counted'),
        ]}
        action={address(deskPaths.of(party, 'aide'))}
        confirmLabel={say('confirm')}
        cancelHref={back}
      />
    </Block>
  )
}

/** While she acts for somebody: what she may do, and that something was not hers to do. */
export function assistingPage(
  model: { readonly name: string; readonly isRefused: boolean },
  speech: Speech,
): Page {
  const say = sayWith(assistanceWords, speech)
  return {
    title: say('now-title', { name: model.name }),
    isPrivate: true,
    body: <Assisting {...model} />,
  }
}

function Assisting({ name, isRefused }: { readonly name: string; readonly isRefused: boolean }) {
  const say = useWords(assistanceWords)
  const address = useAddress()
  return (
    <Block>
      {isRefused && <Alert kind="warning">{say('now-refused')}</Alert>}
      <PageHeading title={say('now-title', { name })} lead={say('now-lead')} />
      <Actions>
        <LinkButton variant="secondary" href={address(letterPath)}>
          {say('now-letter')}
        </LinkButton>
        <LinkButton variant="secondary" href={address(groupsPath)}>
          {say('now-groups')}
        </LinkButton>
        <LinkButton variant="secondary" tone="neutral" href={address('/')}>
          {say('now-home')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

/** For who has neither e-mail nor phone: the same news, on paper. */
export function slipPage(
  model: { readonly party: string; readonly town: string; readonly moment: string },
  speech: Speech,
): Page {
  const say = sayWith(assistanceWords, speech)
  return { title: say('slip-title'), isPrivate: true, body: <Slip {...model} /> }
}

function Slip(props: { readonly party: string; readonly town: string; readonly moment: string }) {
  const say = useWords(assistanceWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading eyebrow={props.town} title={say('slip-title')} lead={say('slip-lead')} />
      <p>{say('slip-text', { moment: props.moment })}</p>
      <p>{say('slip-doubt')}</p>
      <Actions>
        <LinkButton variant="secondary" href={address(deskPaths.person(props.party))}>
          {say('back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}
