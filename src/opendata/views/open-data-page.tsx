import {
  Block,
  DownloadLink,
  EmptyState,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { type DataSet, openLicence } from '../rules/data-set.ts'
import { dataWords } from '../words/index.ts'

/** Every file the town publishes. */
export function openDataPage(sets: readonly DataSet[], speech: Speech): Page {
  const say = sayWith(dataWords, speech)
  return { title: say('title'), description: say('lead'), body: <OpenDataBody sets={sets} /> }
}

function OpenDataBody({ sets }: { readonly sets: readonly DataSet[] }) {
  const say = useWords(dataWords)
  return (
    <Block>
      <PageHeading title={say('title')} lead={say('lead')} />
      {sets.length === 0 && <EmptyState title={say('empty')}>{say('empty-hint')}</EmptyState>}
      {sets.map((set) => (
        <OneSet set={set} />
      ))}
      <p>
        <a href="/donnees-ouvertes/catalogue.json">{say('catalogue')}</a>
      </p>
    </Block>
  )
}

function OneSet({ set }: { readonly set: DataSet }) {
  const say = useWords(dataWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading id={set.id} title={set.title} />
      {set.isFictional && <p>{say('invented')}</p>}
      <ul class="downloads" role="list">
        {set.files.map(({ label, path, format }) => (
          <li>
            <DownloadLink href={address(path)} label={say(label)} format={format} />
          </li>
        ))}
      </ul>
      <p class="muted">
        {say('licence')}{' '}
        {set.source === null ? (
          <a rel="license" href={openLicence}>
            {say('licence-ours')}
          </a>
        ) : (
          say('licence-source', { file: set.source })
        )}
      </p>
    </>
  )
}
