import {
  Actions,
  Block,
  Button,
  Confirmation,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { childrenPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'
import { ChildFields, type ChildFieldsProps, useChildFaults } from './child-fields.tsx'
import { type HeldShown, HeldTables } from './held-tables.tsx'
import { childTrail } from './new-child-page.tsx'

/** A child, by the consent that its address names. */
interface ChildNamed {
  readonly id: string
  readonly childName: string
}

interface HeldChildModel {
  readonly child: ChildNamed
  readonly held: readonly HeldShown[]
  readonly zone: string
}

/** All that the town holds about a child, for the parent who added her. */
export function heldChildPage({ child, held, zone }: HeldChildModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  const title = say('child.held', { child: child.childName || say('children.someone') })
  return {
    title,
    isPrivate: true,
    trail: childTrail(speech),
    body: (
      <Block>
        <PageHeading title={title} lead={say('child.held-lead')} />
        <HeldTables held={held} zone={zone} />
        <Back />
      </Block>
    ),
  }
}

function Back() {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Actions>
      <LinkButton variant="secondary" tone="neutral" href={address(childrenPath)}>
        {say('child.back')}
      </LinkButton>
    </Actions>
  )
}

interface CorrectChildModel extends ChildFieldsProps {
  readonly child: ChildNamed
}

/** Names and birth date, written as they are. */
export function correctChildPage(model: CorrectChildModel, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  const title = say('child.correct', { child: model.child.childName || say('children.someone') })
  return {
    title,
    isPrivate: true,
    trail: childTrail(speech),
    body: <CorrectChild {...model} title={title} />,
  }
}

function CorrectChild({ child, title, ...fields }: CorrectChildModel & { readonly title: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const sentenceOf = useChildFaults()
  return (
    <Block>
      <ErrorSummary
        faults={fields.faults.map((fault) => ({ field: fault.field, message: sentenceOf(fault) }))}
      />
      <PageHeading title={title} lead={say('child.correct-lead')} />
      <Form action={address(`${childrenPath}/${child.id}/correction`)}>
        <ChildFields {...fields} />
        <Button>{say('child.correct-save')}</Button>
      </Form>
      <Back />
    </Block>
  )
}

/** Before the account of a child is erased: exactly what goes, and what cannot. */
export function eraseChildPage({ id, childName }: ChildNamed, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  const child = childName || say('children.someone')
  return {
    title: say('child.erase-title', { child }),
    isPrivate: true,
    trail: childTrail(speech),
    body: <EraseChild id={id} child={child} />,
  }
}

function EraseChild({ id, child }: { readonly id: string; readonly child: string }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Block>
      <Confirmation
        title={say('child.erase-title', { child })}
        level={1}
        effects={[
          say('child.erase-effect-all', { child }),
          say('child.erase-effect-in', { child }),
          say('children.effect-box'),
          say('child.erase-effect-again'),
        ]}
        isIrreversible
        action={address(`${childrenPath}/${id}/effacer`)}
        confirmLabel={say('child.erase', { child })}
        cancelHref={address(childrenPath)}
      />
    </Block>
  )
}
