import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  TextField,
  WrittenText,
} from '../../platform/design/index.ts'
import { type FieldRefusal, type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { codeMinutes, type LinkState, linkDays, mayRenew } from '../rules/department-link.ts'
import { questionPaths } from '../rules/paths.ts'
import { GuideLink } from '../../town/index.ts'
import { linkWords } from '../words/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'

export interface LinkDoorModel {
  readonly secret: string
  /** As much of the mailbox as tells it again to who reads it. */
  readonly mailbox: string
  /** A code was sent to it for this browser. */
  readonly isAsked: boolean
  readonly faults: readonly FieldRefusal[]
  /** What was written before the browser was forgotten: '' most often. */
  readonly yours: string
}

/** Before the question: nothing of it is said, not even its number. */
export function linkDoorPage(model: LinkDoorModel, speech: Speech): Page {
  const say = sayWith(linkWords, speech)
  return { title: say('door.title'), isPrivate: true, body: <LinkDoor {...model} /> }
}

function LinkDoor({ secret, mailbox, isAsked, faults, yours }: LinkDoorModel) {
  const say = useWords(linkWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('door.title')} lead={say('door.lead')} />
      <p class="muted">{say('door.nothing-shown')}</p>
      {isAsked && (
        <>
          <Alert kind="info" isAnnounced>
            {say('door.sent', { mailbox, minutes: codeMinutes })}
          </Alert>
          <Form action={address(questionPaths.link(secret, 'appareil'))} autocomplete="off">
            <TextField
              name="code"
              label={say('door.code')}
              value=""
              error={faultOf(faults, 'code', say)}
              inputMode="numeric"
              autocomplete="one-time-code"
              width={10}
            />
            <Button>{say('door.open')}</Button>
          </Form>
        </>
      )}
      <Form action={address(questionPaths.link(secret, 'code'))}>
        <Button variant={isAsked ? 'secondary' : 'primary'}>
          {say(isAsked ? 'door.again' : 'door.ask')}
        </Button>
      </Form>
      <Yours text={yours} />
      <GuideLink of="departments" />
    </Block>
  )
}

export interface ClosedLinkModel {
  readonly secret: string
  readonly state: Exclude<LinkState, 'open'>
  readonly isRenewed: boolean
  readonly yours: string
}

/** A link that opens nothing any more, and what to do. */
export function closedLinkPage(model: ClosedLinkModel, speech: Speech): Page {
  const say = sayWith(linkWords, speech)
  return { title: say(`closed.${model.state}`), isPrivate: true, body: <ClosedLink {...model} /> }
}

function ClosedLink({ secret, state, isRenewed, yours }: ClosedLinkModel) {
  const say = useWords(linkWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say(`closed.${state}`)}
        lead={say(`closed.${state}-text`, { days: linkDays })}
      />
      {isRenewed && (
        <Alert kind="success" isAnnounced>
          {say('closed.renewed')}
        </Alert>
      )}
      {mayRenew(state) && !isRenewed && (
        <Form action={address(questionPaths.link(secret, 'nouveau'))}>
          <Button>{say('closed.renew')}</Button>
        </Form>
      )}
      <Yours text={yours} />
    </Block>
  )
}

/** What somebody typed in a page that closed meanwhile. */
function Yours({ text }: { readonly text: string }) {
  const say = useWords(linkWords)
  if (text === '') return null
  return (
    <>
      <SectionHeading title={say('closed.yours')} lead={say('closed.yours-text')} />
      <WrittenText>{text}</WrittenText>
    </>
  )
}

export function handedBackPage(speech: Speech): Page {
  const say = sayWith(linkWords, speech)
  return { title: say('link.handed-back-title'), isPrivate: true, body: <HandedBack /> }
}

function HandedBack() {
  const say = useWords(linkWords)
  return (
    <Block>
      <PageHeading title={say('link.handed-back-title')} lead={say('link.handed-back')} />
    </Block>
  )
}
