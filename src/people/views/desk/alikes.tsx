import {
  Alert,
  Button,
  Form,
  SectionHeading,
  Table,
  TextField,
} from '../../../platform/design/index.ts'
import { useAddress } from '../../../platform/web/index.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { useSpoken, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { deskWords } from '../../words/index.ts'
import type { AlikeShown, PersonModel } from './person-model.ts'
import { personName } from './person-name.ts'

/** Those who look alike, side by side: a human tells them apart or makes them one. */
export function Alikes(model: PersonModel) {
  const say = useWords(deskWords)
  const address = useAddress()
  const { party, alike, refusal, fault, nextNumber } = model
  const error = fault === 'number' || fault === 'taken' ? say(`alike.fault-${fault}`) : undefined
  return (
    <>
      <SectionHeading title={say('alike.title')} />
      <Alert kind="warning">{say('alike.lead')}</Alert>
      <Table
        caption={say('alike.title')}
        isCaptionHidden
        columns={[
          { key: 'person', label: say('alike.person') },
          { key: 'born', label: say('alike.born') },
          { key: 'address', label: say('alike.address') },
          { key: 'number', label: say('alike.number'), isNumeric: true },
          { key: 'level', label: say('alike.level'), isNumeric: true },
        ]}
        rows={[model, ...alike].map((one) => rowOf(one, one.party === party))}
      />
      {refusal === null && (
        <Form action={address(deskPaths.of(party, 'numero'))}>
          <TextField
            name="namesake"
            label={say('alike.tell-apart')}
            hint={say('alike.tell-apart-hint')}
            value={String(nextNumber)}
            error={error}
            inputMode="numeric"
            width={3}
            maxLength={2}
          />
          <Button variant="secondary">{say('alike.tell-apart-do')}</Button>
        </Form>
      )}
    </>
  )

  function rowOf(one: AlikeShown, isThisOne: boolean) {
    return {
      person: (
        <AlikeName one={one} party={party} isThisOne={isThisOne} mayMerge={refusal === null} />
      ),
      born: <Born one={one} />,
      address: one.address ?? say('person.address-none'),
      number: one.namesake,
      level: one.level,
    }
  }
}

function Born({ one }: { readonly one: AlikeShown }) {
  const language = useSpoken()
  return <>{one.birthDate === null ? '' : formatDay(one.birthDate, language)}</>
}

function AlikeName(props: {
  readonly one: AlikeShown
  readonly party: string
  readonly isThisOne: boolean
  readonly mayMerge: boolean
}) {
  const { one, party, isThisOne, mayMerge } = props
  const say = useWords(deskWords)
  const address = useAddress()
  const name = personName(one, say)
  if (isThisOne) {
    return (
      <>
        {name} ({say('alike.this-one')})
      </>
    )
  }
  return (
    <>
      <a href={address(deskPaths.person(one.party))}>{name}</a>
      {mayMerge && (
        <>
          <br />
          <a href={address(deskPaths.merge(party, one.party))}>{say('alike.merge')}</a>
        </>
      )}
    </>
  )
}
