import type { VNode } from 'preact'
import {
  Actions,
  Alert,
  Block,
  Card,
  CardGrid,
  DescriptionList,
  DownloadLink,
  DrawnOnce,
  EmptyState,
  InFrench,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { bodyPaths } from '../../bodies/index.ts'
import { type CallModel, RegistrationCall } from '../../registrations/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { MeetingFile } from '../rules/file.ts'
import { hasPoster, isAhead, posterSheets, type PublicMeeting, wasHeld } from '../rules/meeting.ts'
import { stageOf } from '../rules/minutes.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords, posterWords } from '../words/index.ts'
import { AgendaList, type AgendaModel } from './agenda-list.tsx'
import { type FiltersModel, MeetingFilters } from './filters.tsx'
import type { Place } from './place.ts'
import { TownText } from './town-text.tsx'

export interface ListModel extends FiltersModel {
  readonly meetings: readonly PublicMeeting[]
  readonly perPage: number
}

/** Meetings that anybody may read of. */
export function meetingListPage(model: ListModel, speech: Speech): Page {
  const say = sayWith(meetingWords, speech)
  return {
    title: say('list.title'),
    description: say('list.lead'),
    body: <DrawnOnce of={model.meetings} as="list" draw={() => <MeetingList {...model} />} />,
  }
}

function MeetingList(model: ListModel) {
  const { meetings, total, perPage, asked } = model
  const say = useWords(meetingWords)
  const address = useAddress()
  const root = address(meetingPaths.all())
  return (
    <Block>
      <PageHeading title={say('list.title')} lead={say('list.lead')} />
      <MeetingFilters {...model} root={root} />
      {meetings.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {meetings.map((meeting) => (
            <MeetingCard meeting={meeting} {...model} />
          ))}
        </CardGrid>
      )}
      <Pagination
        current={asked.page}
        total={Math.ceil(total / perPage)}
        hrefFor={(page) => root + queryText({ ...asked, page: page === 1 ? '' : page })}
      />
    </Block>
  )
}

function MeetingCard({
  meeting,
  when,
}: { readonly meeting: PublicMeeting } & Pick<ListModel, 'when'>) {
  const address = useAddress()
  return (
    <Card
      level={2}
      overline={when(meeting)}
      title={<TownText content={meeting.title} />}
      href={address(meetingPaths.one(meeting.number))}
      tone={meeting.state === 'called' ? 'accent' : undefined}
      tags={<PublicTags meeting={meeting} isMoved={false} />}
    >
      {meeting.place !== '' && (
        <p>
          <InFrench>{meeting.place}</InFrench>
        </p>
      )}
    </Card>
  )
}

function PublicTags({
  meeting: { kind, state },
  isMoved,
}: {
  readonly meeting: PublicMeeting
  readonly isMoved: boolean
}) {
  const say = useWords(meetingWords)
  const tone = state === 'cancelled' ? 'danger' : state === 'called' ? 'success' : 'neutral'
  return (
    <Tags>
      <Tag tone={tone}>{say(`state.${state}`)}</Tag>
      {isMoved && <Tag tone="warning">{say('state.moved')}</Tag>}
      <Tag tone="brand3">{say(`kind.${kind}`)}</Tag>
    </Tags>
  )
}

export interface MeetingModel extends Place, AgendaModel {
  /** Of the officers nothing is shown. */
  readonly file: MeetingFile
}

export interface MeetingPageModel extends MeetingModel {
  readonly registering: CallModel
  /** What other modules tell of it. */
  readonly parts: readonly VNode[]
}

/** When, where, what is spoken of; and that it was moved or cancelled. */
export function meetingPage(model: MeetingPageModel, speech: Speech): Page {
  const say = sayWith(meetingWords, speech)
  return {
    title: readIn(model.file.title, speech.language).text,
    trail: [{ label: say('list.title'), path: meetingPaths.all() }],
    body: <MeetingBody {...model} />,
  }
}

function MeetingBody(model: MeetingPageModel) {
  const { file } = model
  const say = useWords(meetingWords)
  return (
    <Block>
      <PageHeading
        eyebrow={say('page.eyebrow', { number: file.number })}
        title={<TownText content={file.title} />}
        tags={<PublicTags meeting={file} isMoved={isMoved(file)} />}
      />
      <News {...model} />
      <LateNotice {...model} />
      <Facts {...model} />
      {model.parts}
      <RegistrationCall {...model.registering} />
      {file.state === 'called' && <CalendarFile {...model} />}
      {hasPoster(file) && <Posters {...model} />}
      <Outcome {...model} />
      {file.state !== 'cancelled' && <Agenda {...model} />}
    </Block>
  )
}

const isMoved = ({ movedFrom, state }: MeetingFile): boolean =>
  movedFrom !== null && state === 'called'

/** What changed since somebody noted it. */
function News({ file, written }: MeetingModel) {
  const say = useWords(meetingWords)
  if (file.cancelledWhy !== null) {
    return (
      <Alert kind="danger" title={say('page.cancelled')}>
        <p>
          <InFrench>{file.cancelledWhy}</InFrench>
        </p>
      </Alert>
    )
  }
  return isMoved(file) && file.movedFrom !== null ? (
    <Alert kind="warning">{say('page.moved', { instead: written(file.movedFrom) })}</Alert>
  ) : null
}

/** Called later than its body asks for: everybody reads why. */
function LateNotice({ file }: MeetingModel) {
  const say = useWords(meetingWords)
  const { calledLateWhy } = file
  if (calledLateWhy === null || !isAhead(file)) return null
  return (
    <Alert kind="info" title={say('page.called-late')}>
      <p>
        <InFrench>{calledLateWhy}</InFrench>
      </p>
    </Alert>
  )
}

function Facts({ file, when, bodies }: MeetingModel) {
  const say = useWords(meetingWords)
  const tell = useWords(posterWords)
  const address = useAddress()
  const body = bodies.find(({ id, publishedAt }) => id === file.body && publishedAt !== null)
  return (
    <DescriptionList
      items={[
        { term: say('page.when'), description: when(file) },
        {
          term: say('page.where'),
          description:
            file.place === '' ? say('page.where-unknown') : <InFrench>{file.place}</InFrench>,
        },
        ...(file.wayThere === ''
          ? []
          : [{ term: say('page.way-there'), description: <InFrench>{file.wayThere}</InFrench> }]),
        ...(file.offers.length === 0
          ? []
          : [
              {
                term: say('page.offers'),
                description: file.offers.map((offer) => <div>{tell(offer)}</div>),
              },
            ]),
        ...(body === undefined
          ? []
          : [
              {
                term: say('page.body'),
                description: (
                  <a href={address(bodyPaths.one(body.id))}>
                    <TownText content={body.name} />
                  </a>
                ),
              },
            ]),
      ]}
    />
  )
}

function CalendarFile({ file }: MeetingModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <p>
      <a href={address(meetingPaths.calendarFile(file.number))}>{say('page.calendar-file')}</a>
    </p>
  )
}

/** To print and to put up, by anybody. */
function Posters({ file }: MeetingModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <p>
      {posterSheets.map((sheet) => (
        <>
          <DownloadLink
            href={address(meetingPaths.poster(file.number, sheet))}
            label={say('page.poster', { sheet: sheet.toUpperCase() })}
            format="PDF"
          />
          <br />
        </>
      ))}
    </p>
  )
}

/** How far its minutes are, and what can be read already. */
function Outcome({ file }: MeetingModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  if (!wasHeld(file)) return null
  const stage = stageOf({ ...file, latest: file.minutes[0] ?? null })
  return (
    <>
      {file.publishedVersion === null && <p>{say(`page.stage-${stage}`)}</p>}
      <Actions>
        {file.publishedVersion !== null && (
          <LinkButton href={address(meetingPaths.minutes(file.number))}>
            {say('page.minutes')}
          </LinkButton>
        )}
        {file.logPublishedAt !== null && (
          <LinkButton variant="secondary" href={address(meetingPaths.log(file.number))}>
            {say('page.log')}
          </LinkButton>
        )}
      </Actions>
    </>
  )
}

function Agenda(model: MeetingModel) {
  const { file } = model
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('page.agenda')} />
      <AgendaList {...model} />
      {isAhead(file) && file.body !== null && (
        <p>
          <a href={address(meetingPaths.suggest(file.body))}>{say('suggest.title')}</a>
        </p>
      )}
    </>
  )
}
