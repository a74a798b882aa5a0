import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { moderationPaths } from '../../moderation/index.ts'
import { guardianPath } from '../../people/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Comment, type Commented, mostLetters } from '../rules/comment.ts'
import { commentPaths, commentsAnchor } from '../rules/paths.ts'
import { commentWords } from '../words/index.ts'
import { PlainText } from './plain-text.tsx'

interface Place {
  readonly title: string
  readonly path: string
}

export interface WriteModel {
  readonly about: Commented
  readonly thing: Place
  /** Drawn with the form: sent twice, it is one comment. */
  readonly key: string
  /** As she will be shown; `null`: without a name. */
  readonly name: string | null
  readonly asksAge: boolean
  /** An officer reads it first, whatever she says. */
  readonly waits: 'young' | 'kind' | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

export function writePage(model: WriteModel, speech: Speech): Page {
  const say = sayWith(commentWords, speech)
  return {
    title: say('write-title'),
    trail: [{ label: model.thing.title, path: model.thing.path }],
    isPrivate: true,
    body: <Write {...model} />,
  }
}

function Write({ about, key, name, asksAge, waits, given, faults }: WriteModel) {
  const say = useWords(commentWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('write-title')} lead={say('write-lead')} />
      <p>{name === null ? say('name-none') : say('name-shown', { name })}</p>
      {waits !== null && (
        <Alert kind="info">{say(waits === 'young' ? 'young-effect' : 'first-effect')}</Alert>
      )}
      <Form action={address(commentPaths.write(about))}>
        <input type="hidden" name="key" value={key} />
        {/* Without a limit of its own: a text pasted too long is told so, and never cut. */}
        <TextArea
          name="text"
          label={say('text')}
          hint={say('text-hint', { most: mostLetters })}
          value={typed(given, 'text')}
          error={faultOf(faults, 'text', say)}
          rows={6}
        />
        {asksAge && (
          <RadioList
            name="adult"
            label={say('adult-label')}
            hint={say('adult-hint')}
            value={typed(given, 'adult')}
            error={faultOf(faults, 'adult', say)}
            choices={[
              { value: 'yes', label: say('adult-yes') },
              { value: 'no', label: say('adult-no') },
            ]}
          />
        )}
        <p class="muted">{say('edit-effect')}</p>
        <Button size="lg">{say('send')}</Button>
      </Form>
      <p>
        <a href={address(moderationPaths.rules())}>{say('write-rules')}</a>
      </p>
    </Block>
  )
}

/** Nobody may write here: comments are closed, or an adult’s agreement is missing. */
export function notNowPage(why: 'closed' | 'consent', thing: Place, speech: Speech): Page {
  const say = sayWith(commentWords, speech)
  return { title: say(`${why}-title`), isPrivate: true, body: <NotNow why={why} thing={thing} /> }
}

function NotNow({ why, thing }: { readonly why: 'closed' | 'consent'; readonly thing: Place }) {
  const say = useWords(commentWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading
        title={say(`${why}-title`)}
        lead={say(why === 'closed' ? 'closed' : 'consent-text')}
      />
      <Actions>
        {why === 'consent' && (
          <LinkButton href={address(guardianPath)}>{say('consent-link')}</LinkButton>
        )}
        <LinkButton variant="secondary" href={`${address(thing.path)}#${commentsAnchor}`}>
          {say('back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

export interface EditModel {
  readonly one: Comment
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

export function editPage(model: EditModel, speech: Speech): Page {
  const say = sayWith(commentWords, speech)
  return { title: say('edit-title'), isPrivate: true, body: <Edit {...model} /> }
}

function Edit({ one, given, faults }: EditModel) {
  const say = useWords(commentWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('edit-title')} />
      <Form action={address(commentPaths.edit(one.id))}>
        <TextArea
          name="text"
          label={say('text')}
          hint={say('text-hint', { most: mostLetters })}
          value={given['text'] === undefined ? (one.text ?? '') : typed(given, 'text')}
          error={faultOf(faults, 'text', say)}
          rows={6}
        />
        <Button>{say('edit-send')}</Button>
      </Form>
    </Block>
  )
}

export function erasePage(one: Comment, speech: Speech): Page {
  const say = sayWith(commentWords, speech)
  return { title: say('erase-title'), isPrivate: true, body: <Erase one={one} /> }
}

function Erase({ one }: { readonly one: Comment }) {
  const say = useWords(commentWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('erase-title')} />
      <PlainText text={one.text ?? ''} />
      <Confirmation
        title={say('erase-title')}
        effects={[say('erase-effect')]}
        isIrreversible
        action={address(commentPaths.erase(one.id))}
        confirmLabel={say('erase-send')}
        cancelHref={address(commentPaths.own())}
      />
    </Block>
  )
}
