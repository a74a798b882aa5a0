import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { guardianWordings } from '../rules/own-child.ts'
import { accountPath, childrenPath, newChildPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'
import { childTrail } from './new-child-page.tsx'

export interface ChildShown {
  readonly id: string
  readonly childName: string
  readonly state: 'asked' | 'given' | 'withdrawn'
  /** She made this child’s account from her own. */
  readonly isOwn: boolean
  readonly givenOn: Day
  /** Of the sentence she read before she said yes on her account. */
  readonly wording: string | null
}

export interface ChildrenModel {
  readonly children: readonly ChildShown[]
  /** Whose consent was just changed. */
  readonly done: ChildShown | null
  /** Whose account was just made. */
  readonly added: ChildShown | null
  /** Whose names were just corrected. */
  readonly corrected: ChildShown | null
  /** The account of one was just erased. */
  readonly isErased: boolean
}

/** A guardian’s page: the children she added or said yes for, and what she can do for each. */
export function childrenPage(model: ChildrenModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('children.title'),
    isPrivate: true,
    trail: [{ label: say('account.title'), path: accountPath }],
    body: <Children {...model} />,
  }
}

function Children({ children, done, added, corrected, isErased }: ChildrenModel) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const nameOf = ({ childName }: ChildShown) => childName || say('children.someone')
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(done.state === 'given' ? 'children.done-given' : 'children.done-gone', {
            child: nameOf(done),
          })}
        </Alert>
      )}
      {corrected !== null && (
        <Alert kind="success" isAnnounced>
          {say('child.corrected', { child: nameOf(corrected) })}
        </Alert>
      )}
      {isErased && (
        <Alert kind="success" isAnnounced>
          {say('child.erased')}
        </Alert>
      )}
      {added !== null && <Added child={nameOf(added)} />}
      <PageHeading title={say('children.title')} lead={say('children.lead')} />
      {children.length === 0 && (
        <EmptyState title={say('children.none')}>{say('children.none-hint')}</EmptyState>
      )}
      {children.map((one) => (
        <Child {...one} childName={nameOf(one)} />
      ))}
      <Actions>
        <LinkButton href={address(newChildPath)}>{say('child.add')}</LinkButton>
      </Actions>
    </Block>
  )
}

/** The child has an account: how she comes in, on this device at once when she is there. */
function Added({ child }: { readonly child: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <>
      <Alert kind="success" isAnnounced>
        {say('child.added', { child })} {say('child.next', { child })}
      </Alert>
      <Form action={address('/deconnexion')}>
        <input type="hidden" name="vers" value={accountPath} />
        <Button variant="secondary">{say('child.change', { child })}</Button>
      </Form>
    </>
  )
}

function Child({ id, childName: child, state, isOwn, givenOn, wording }: ChildShown) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={child} />
      <p>{say(state === 'given' ? 'children.given' : 'children.gone')}</p>
      {wording !== null && state === 'given' && <Proof givenOn={givenOn} wording={wording} />}
      {isOwn && <OwnChild id={id} child={child} />}
      {state === 'given' ? (
        <Actions>
          <LinkButton variant="secondary" href={address(`${childrenPath}/${id}/retrait`)}>
            {say('children.withdraw', { child })}
          </LinkButton>
        </Actions>
      ) : (
        <Form action={address(`${childrenPath}/${id}`)}>
          <Button name="accord" value="oui">
            {say('children.give', { child })}
          </Button>
        </Form>
      )}
    </>
  )
}

/** Her word, with the sentence she read. */
function Proof({ givenOn, wording }: { readonly givenOn: Day; readonly wording: string }) {
  const say = useWords(peopleWords)
  const language = useSpoken()
  const text = guardianWordings[wording]
  return (
    <p class="muted">
      {say('child.proof', { day: formatDay(givenOn, language) })}{' '}
      <q>{language === 'en' ? text?.en : text?.fr}</q>
    </p>
  )
}

/** What a parent may do with an account she made. */
function OwnChild({ id, child }: { readonly id: string; readonly child: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <>
      <p>{say('child.comes-in', { child })}</p>
      <ul>
        {(['donnees', 'correction', 'effacer'] as const).map((act) => (
          <li>
            <a href={address(`${childrenPath}/${id}/${act}`)}>
              {say(`child.to-${act}`, { child })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Before a consent is taken back: exactly what follows. */
export function withdrawalPage(
  { id, childName }: Pick<ChildShown, 'id' | 'childName'>,
  speech: Speech,
): Page {
  const say = sayWith(peopleWords, speech)
  const child = childName || say('children.someone')
  return {
    title: say('children.withdraw-title', { child }),
    isPrivate: true,
    trail: childTrail(speech),
    body: <Withdrawal id={id} child={child} />,
  }
}

function Withdrawal({ id, child }: { readonly id: string; readonly child: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Block>
      <Confirmation
        title={say('children.withdraw-title', { child })}
        level={1}
        effects={[
          say('children.effect-vote', { child }),
          say('children.effect-box'),
          say('children.effect-told', { child }),
          say('children.effect-back'),
        ]}
        action={address(`${childrenPath}/${id}`)}
        confirmLabel={say('children.withdraw', { child })}
        cancelHref={address(childrenPath)}
      />
    </Block>
  )
}
