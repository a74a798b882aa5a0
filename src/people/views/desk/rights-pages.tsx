import {
  Block,
  Confirmation,
  ErrorSummary,
  PageHeading,
  TextField,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import { deskWords } from '../../words/index.ts'
import { type HeldShown, HeldTables } from '../held-tables.tsx'

interface Person {
  readonly party: string
  readonly name: string
}

const trailTo = ({ party, name }: Person, desk: string) => [
  { label: desk, path: deskPaths.search },
  { label: name, path: deskPaths.person(party) },
]

/** All the town holds about somebody, on paper for her. */
export function deskHeldPage(
  person: Person,
  about: { readonly held: readonly HeldShown[]; readonly zone: string },
  speech: Speech,
): Page {
  const say = sayWith(deskWords, speech)
  const title = say('rights.held', { name: person.name })
  return {
    title,
    isPrivate: true,
    trail: trailTo(person, say('search.title')),
    body: (
      <Block>
        <PageHeading title={title} lead={say('rights.held-lead')} />
        <HeldTables {...about} />
      </Block>
    ),
  }
}

/** Before an account is erased for somebody: what goes, and her name typed by the agent. */
export function deskErasePage(
  person: Person & { readonly typed: string; readonly isWrong: boolean },
  speech: Speech,
): Page {
  const say = sayWith(deskWords, speech)
  return {
    title: say('rights.erase'),
    isPrivate: true,
    trail: trailTo(person, say('search.title')),
    body: <Erase {...person} />,
  }
}

function Erase(props: Person & { readonly typed: string; readonly isWrong: boolean }) {
  const { party, name, typed, isWrong } = props
  const say = useWords(deskWords)
  const address = useAddress()
  const error = isWrong ? say('rights.fault-name') : undefined
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'name', message: error }]} />
      <Confirmation
        title={say('rights.erase')}
        level={1}
        effects={[say('rights.effect-1'), say('rights.effect-2'), say('rights.effect-3')]}
        isIrreversible
        action={address(deskPaths.of(party, 'effacer'))}
        confirmLabel={say('rights.erase')}
        cancelHref={address(deskPaths.person(party))}
      >
        <TextField
          name="name"
          label={say('rights.type-name', { name })}
          value={typed}
          error={error}
          width={36}
        />
      </Confirmation>
    </Block>
  )
}
