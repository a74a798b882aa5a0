import {
  Alert,
  Block,
  Button,
  DownloadLink,
  PageHeading,
  Pagination,
  SearchField,
} from '../../platform/design/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { trailAbove } from './edition-trail.ts'

export interface FingerprintsModel {
  readonly edition: RunningEdition
  /** Sorted, as they are shown; `null` before they are published. */
  readonly all: readonly string[] | null
  readonly looked: string
  /** From 1. */
  readonly page: number
  readonly found: 'found' | 'not-found' | 'too-short' | null
}

/** Where a voter checks that her ballot is in the box. */
export function fingerprintsPage(model: FingerprintsModel, speech: Speech): Page {
  const say = sayWith(voteWords, speech)
  return {
    title: say('fingerprints.title'),
    trail: [...trailAbove(speech), trailOf(model.edition, speech)],
    body: <FingerprintsBody {...model} />,
  }
}

const trailOf = (edition: RunningEdition, speech: Speech) => ({
  label: nameIn(edition.name, speech),
  path: paths.edition(edition.slug),
})

const perPage = 300

function FingerprintsBody({ edition, all, looked, found, page }: FingerprintsModel) {
  const say = useWords(voteWords)
  const speech = useSpeech()
  const address = useAddress()
  if (all === null) {
    return (
      <Block>
        <PageHeading title={say('fingerprints.title')} lead={say('fingerprints.not-yet')} />
      </Block>
    )
  }
  return (
    <Block>
      <PageHeading
        eyebrow={nameIn(edition.name, speech)}
        title={say('fingerprints.title')}
        lead={say('fingerprints.lead', { count: all.length })}
      />
      <form method="get" action={address(paths.fingerprints(edition.slug))}>
        <SearchField name="empreinte" label={say('fingerprints.search')} value={looked} />
        <Button>{say('fingerprints.search-do')}</Button>
      </form>
      {found !== null && (
        <Alert kind={found === 'found' ? 'success' : 'warning'} isAnnounced>
          {say(`fingerprints.${found}`)}
        </Alert>
      )}
      <p>
        <DownloadLink
          href={address(`${paths.fingerprints(edition.slug)}.csv`)}
          label={say('fingerprints.download')}
          format="CSV"
        />
      </p>
      <ul class="fingerprints">
        {all.slice((page - 1) * perPage, page * perPage).map((fingerprint) => (
          <li>
            <code>{fingerprint}</code>
          </li>
        ))}
      </ul>
      <Pagination
        current={page}
        total={Math.ceil(all.length / perPage)}
        hrefFor={(other) => address(`${paths.fingerprints(edition.slug)}?page=${other}`)}
      />
    </Block>
  )
}
