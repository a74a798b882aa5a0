import { Alert, Block, Button, Form, PageHeading } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { calendarPaths } from '../rules/paths.ts'
import { sharedCalendarWords } from '../words/index.ts'

/** What became of what was just asked. */
export type OwnCalendarNews =
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'too-many' }

export interface OwnCalendarModel {
  /** The day her address was made, written; `null` when she has none. */
  readonly since: string | null
  readonly news: OwnCalendarNews | null
}

/** The secret address of one’s own calendar. */
export function ownCalendarPage(model: OwnCalendarModel, speech: Speech): Page {
  const say = sayWith(sharedCalendarWords, speech)
  return {
    title: say('own.title'),
    isPrivate: true,
    trail: [{ label: say('title'), path: calendarPaths.page }],
    body: <OwnCalendar {...model} />,
  }
}

function OwnCalendar({ since, news }: OwnCalendarModel) {
  const say = useWords(sharedCalendarWords)
  const address = useAddress()
  return (
    <Block>
      {news?.kind === 'ended' && (
        <Alert kind="success" isAnnounced>
          {say('own.ended')}
        </Alert>
      )}
      {news?.kind === 'too-many' && (
        <Alert kind="danger" isAnnounced>
          {say('own.too-many')}
        </Alert>
      )}
      <PageHeading title={say('own.title')} lead={say('own.lead')} />
      {news?.kind === 'made' ? (
        <Made address={news.address} />
      ) : (
        <p>{since === null ? say('own.none') : say('own.known', { day: since })}</p>
      )}
      <Form action={address(calendarPaths.own)}>
        {since !== null && <p>{say('own.remake-hint')}</p>}
        <Button variant={since === null ? 'primary' : 'secondary'}>
          {say(since === null ? 'own.make' : 'own.remake')}
        </Button>
      </Form>
      {since !== null && (
        <Form action={address(calendarPaths.endOwn)}>
          <Button variant="tertiary">{say('own.end')}</Button>
        </Form>
      )}
    </Block>
  )
}

function Made({ address }: { readonly address: string }) {
  const say = useWords(sharedCalendarWords)
  return (
    <>
      <Alert kind="success" title={say('own.made')} isAnnounced>
        <code class="message-text">{address}</code>
      </Alert>
      <p>{say('own.secret')}</p>
    </>
  )
}
