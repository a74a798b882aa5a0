import {
  Block,
  EmptyState,
  PageHeading,
  SectionHeading,
  Table,
} from '../../platform/design/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import type { PublishedHead } from '../../journal/index.ts'
import type { DeskFigures } from '../../people/index.ts'
import { deskWords } from '../words/index.ts'

/** The fingerprints of the journal, day after day. */
export function journalPage(
  heads: readonly PublishedHead[],
  desk: DeskFigures,
  speech: Speech,
): Page {
  const say = sayWith(deskWords, speech)
  return { title: say('journal.title'), body: <JournalBody heads={heads} desk={desk} /> }
}

function JournalBody({
  heads,
  desk,
}: {
  readonly heads: readonly PublishedHead[]
  readonly desk: DeskFigures
}) {
  const say = useWords(deskWords)
  const language = useSpoken()
  return (
    <Block>
      <PageHeading title={say('journal.title')} lead={say('journal.lead')} />
      {heads.length === 0 ? (
        <EmptyState title={say('journal.empty')}>{say('journal.empty-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('journal.caption')}
          columns={[
            { key: 'day', label: say('journal.day') },
            { key: 'lines', label: say('journal.lines'), isNumeric: true },
            { key: 'link', label: say('journal.link') },
          ]}
          rows={heads.map(({ day, seq, link }) => ({
            day: formatDay(day, language),
            lines: formatCount(seq, language),
            link: <code class="fingerprint">{link}</code>,
          }))}
        />
      )}
      <SectionHeading title={say('journal.check')} />
      <p>{say('journal.check-text')}</p>
      <SectionHeading title={say('journal.assisted-title')} />
      <p>{say('journal.assisted', { count: desk.assisted })}</p>
      <p>
        {say('journal.desk', {
          accounts: desk.accounts,
          cards: desk.cards,
          merges: desk.merges,
          corrections: desk.corrections,
        })}
      </p>
    </Block>
  )
}
