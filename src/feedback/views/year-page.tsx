import { meetingPaths } from '../../meetings/index.ts'
import {
  Actions,
  Block,
  DownloadLink,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
  ShortText,
  Table,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { type Content, readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { feedbackPaths } from '../rules/paths.ts'
import { percentOf, type QuestionResult, together } from '../rules/results.ts'
import type { ToldMeeting } from '../rules/year.ts'
import { workWords } from '../words/index.ts'
import { ResultBars } from './on-page.tsx'

export interface YearModel {
  readonly body: string
  readonly bodies: readonly { readonly id: string; readonly name: Content }[]
  readonly meetings: readonly ToldMeeting[]
  readonly results: readonly QuestionResult[]
  readonly dayOf: (instant: string) => string
}

/** What people said over a year, of one body or of all. */
export function yearPage(model: YearModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('year.title'),
    trail: [{ label: say('year.meetings-all'), path: meetingPaths.workbench() }],
    isPrivate: true,
    body: <Year {...model} />,
  }
}

function Year(model: YearModel) {
  const { body, bodies, meetings, results } = model
  const say = useWords(workWords)
  const { language } = useSpeech()
  const address = useAddress()
  const root = address(feedbackPaths.year())
  const sheets = meetings.reduce((sum, { web, paper }) => sum + web + paper, 0)
  return (
    <Block>
      <PageHeading
        title={say('year.title')}
        lead={say('year.lead')}
        actions={
          <Actions>
            <LinkButton variant="secondary" href={address(feedbackPaths.questions())}>
              {say('questions')}
            </LinkButton>
          </Actions>
        }
      />
      <FilterBar
        action={root}
        clearHref={body === '' ? undefined : root}
        outcome={say('year.count', { meetings: meetings.length, sheets })}
      >
        <Select
          name="instance"
          label={say('year.body')}
          emptyLabel={say('year.body-any')}
          value={body}
          options={bodies.map(({ id, name }) => ({
            value: id,
            label: readIn(name, language).text,
          }))}
        />
      </FilterBar>
      {meetings.length === 0 ? (
        <EmptyState title={say('year.none')}>{say('year.none-hint')}</EmptyState>
      ) : (
        <>
          <p>{say('year.told')}</p>
          {results.length > 0 && <ResultBars results={results} />}
          <Meetings {...model} />
          <DownloadLink
            href={address(feedbackPaths.yearCsv()) + queryText({ instance: body })}
            label={say('csv')}
            format="CSV"
          />
        </>
      )}
    </Block>
  )
}

function Meetings({ meetings, dayOf }: YearModel) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('year.meetings')} />
      <Table
        caption={say('year.meetings')}
        isCaptionHidden
        columns={[
          { key: 'meeting', label: say('year.meeting') },
          { key: 'day', label: say('year.day'), isWhole: true },
          { key: 'sheets', label: say('year.sheets'), isNumeric: true },
          { key: 'share', label: say('year.share'), isNumeric: true },
        ]}
        rows={meetings.map(({ number, title, startsAt, web, paper, told }) => ({
          meeting: (
            <a href={address(feedbackPaths.run(number))}>
              <ShortText content={title} />
            </a>
          ),
          day: dayOf(startsAt),
          sheets: web + paper,
          share:
            told.length === 0
              ? say('year.hidden')
              : say('year.yes', { percent: percentOf(together(told), 'yes') }),
        }))}
      />
    </>
  )
}
