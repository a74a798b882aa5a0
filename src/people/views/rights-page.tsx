import {
  Actions,
  Block,
  Confirmation,
  DescriptionList,
  EmptyState,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { HeldRow } from '../../platform/kernel/personal-data.ts'
import { accountPath, dataPath } from '../rules/way-back.ts'
import { peopleWords } from '../words/index.ts'

export interface HeldShown {
  readonly table: string
  readonly purpose: string
  readonly retention: string
  readonly rows: readonly HeldRow[]
}

/** « Ce que vous savez de moi »: everything, table by table, in words and as a file. */
export function heldPage(held: readonly HeldShown[], speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return { title: say('rights.title'), isPrivate: true, body: <Held held={held} /> }
}

function Held({ held }: { readonly held: readonly HeldShown[] }) {
  const say = useWords(peopleWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('rights.title')} lead={say('rights.lead')} />
      <HeldTables held={held} />
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

/** Table by table: why, until when, and each row. */
export function HeldTables({ held }: { readonly held: readonly HeldShown[] }) {
  const say = useWords(peopleWords)
  if (held.length === 0) return <EmptyState title={say('rights.nothing')} />
  return (
    <>
      {held.map(({ table, purpose, retention, rows }) => (
        <div lang="fr">
          <SectionHeading title={purpose} />
          <p class="muted">
            {say('rights.until', { retention })} · <code>{table}</code>
          </p>
          {rows.map((row) => (
            <DescriptionList
              items={Object.entries(row)
                .filter(([, value]) => value !== null)
                .map(([term, value]) => ({
                  term: <code>{term}</code>,
                  description: String(value),
                }))}
            />
          ))}
        </div>
      ))}
    </>
  )
}

/** Before an account is erased: exactly what goes, and what cannot. */
export function erasePage(isOfStaff: boolean, speech: Speech): Page {
  const say = sayWith(peopleWords, speech)
  return {
    title: say('rights.erase'),
    isPrivate: true,
    body: <Erase isOfStaff={isOfStaff} />,
  }
}

function Erase({ isOfStaff }: { readonly isOfStaff: boolean }) {
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
        ]}
        isIrreversible
        action={address(`${accountPath}/effacer`)}
        confirmLabel={say('rights.erase')}
        cancelHref={address(accountPath)}
      />
    </Block>
  )
}
