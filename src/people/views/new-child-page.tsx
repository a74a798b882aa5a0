import {
  Actions,
  Block,
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
} from '../../platform/design/index.ts'
import { type Page, ticked, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import {
  type AddChildRefusal,
  currentGuardianWording,
  guardianWordings,
  mostChildren,
} from '../rules/own-child.ts'
import {
  accountPath,
  childrenPath,
  identityPath,
  newChildPath,
  withWayBack,
} from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'
import { ChildFields, type ChildFieldsProps, useChildFaults } from './child-fields.tsx'

/** Her account, then her children: the way to every page about one of them. */
export function childTrail(speech: Speech) {
  const say = sayWith(peopleWords, speech)
  return [
    { label: say('account.title'), path: accountPath },
    { label: say('children.title'), path: childrenPath },
  ]
}

/** « Ajouter mon enfant »: who the child is, and a guardian’s word, in one act. */
export function newChildPage(model: ChildFieldsProps, speech: Speech): Page {
  return {
    title: sayWith(peopleWords, speech)('child.add'),
    isPrivate: true,
    trail: childTrail(speech),
    body: <NewChild {...model} />,
  }
}

function NewChild({ given, faults }: ChildFieldsProps) {
  const say = useWords(peopleWords)
  const address = useAddress()
  const language = useSpoken()
  const sentenceOf = useChildFaults()
  const wording = guardianWordings[currentGuardianWording]
  const isUnsaid = faults.some(({ field }) => field === 'agrees')
  return (
    <Block>
      <ErrorSummary
        faults={faults.map((fault) => ({ field: fault.field, message: sentenceOf(fault) }))}
      />
      <PageHeading title={say('child.add')} lead={say('child.lead')} />
      <ul>
        <li>{say('child.told-contact')}</li>
        <li>{say('child.told-home')}</li>
        <li>{say('child.told-rights')}</li>
        <li>{say('child.told-sixteen')}</li>
      </ul>
      <Form action={address(childrenPath)}>
        <ChildFields given={given} faults={faults} />
        <Checkbox
          name="agrees"
          value="oui"
          label={(language === 'en' ? wording?.en : wording?.fr) ?? ''}
          isChecked={ticked(given, 'agrees').includes('oui')}
          error={isUnsaid ? say('child.fault-agrees') : undefined}
        />
        <Button>{say('child.add')}</Button>
      </Form>
    </Block>
  )
}

/** Why she cannot add a child, and what she can do. */
export function newChildRefusedPage(why: AddChildRefusal, speech: Speech): Page {
  return {
    title: sayWith(peopleWords, speech)('child.add'),
    isPrivate: true,
    trail: childTrail(speech),
    body: <NewChildRefused why={why} />,
  }
}

function NewChildRefused({ why }: { readonly why: AddChildRefusal }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say('child.add')}
        lead={say(`child.refused-${why}`, { most: mostChildren })}
      />
      <Actions>
        {why === 'no-identity' && (
          <LinkButton href={address(withWayBack(identityPath, newChildPath))}>
            {say('child.say-who')}
          </LinkButton>
        )}
        <LinkButton variant="secondary" tone="neutral" href={address(childrenPath)}>
          {say('child.back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}
