import { sayWith, type Speech, useWords } from '../../words/speech.tsx'
import { Actions, LinkButton } from '../blocks/button.tsx'
import { designWords } from '../words/index.ts'
import { PageFrame, type PageFrameProps } from './page-frame.tsx'

export type TroubleKind =
  | 'not-found'
  | 'forbidden'
  | 'signed-out'
  | 'cross-site'
  | 'too-large'
  | 'unreadable-form'
  | 'not-a-form'
  | 'failure'
  | 'unavailable'
  | 'disk-full'

/** Of our own making: the reader is given what the log calls it. */
const hasReference = (kind: TroubleKind): boolean =>
  kind === 'failure' || kind === 'unavailable' || kind === 'disk-full'

export interface TroublePageProps
  extends Pick<
    PageFrameProps,
    | 'language'
    | 'townName'
    | 'tagline'
    | 'mark'
    | 'stylesheets'
    | 'fonts'
    | 'isDemonstration'
    | 'account'
    | 'assisted'
    | 'tools'
  > {
  readonly kind: TroubleKind
  /** The same address in each language: it may exist there, and is read there. */
  readonly languages?: PageFrameProps['languages']
  /** Given to the town hall by phone: the log knows it too. */
  readonly reference?: string
  readonly homeHref?: string
  readonly siteMapHref?: string
  readonly signInHref?: string
  readonly navigation?: PageFrameProps['navigation']
  readonly footer?: PageFrameProps['footer']
}

/** What went wrong, for a program: it is told which formats are read. */
export const troubleSentence = (kind: TroubleKind, speech: Speech): string =>
  sayWith(designWords, speech)(kind === 'not-a-form' ? 'not-a-form-read' : `${kind}-lead`)

/** A calm page when something is missing or broken. It needs nothing from the database. */
export function TroublePage(props: TroublePageProps) {
  const say = useWords(designWords)
  const { kind, reference, homeHref = '/', siteMapHref, signInHref } = props
  return (
    <PageFrame
      {...props}
      title={say(`${kind}-title`)}
      path=""
      homeHref={homeHref}
      languages={props.languages ?? []}
      navigation={props.navigation ?? []}
      footer={props.footer ?? []}
      scripts={[]}
      isPrivate
    >
      <div class="frame">
        <div class="trouble">
          <h1>{say(`${kind}-title`)}</h1>
          <p class="lead">{say(`${kind}-lead`)}</p>
          <p>{say(`${kind}-do`)}</p>
          {hasReference(kind) && reference !== undefined && (
            <p class="trouble-reference">{say('reference', { reference })}</p>
          )}
          <Actions>
            <LinkButton href={homeHref}>{say('back-home')}</LinkButton>
            {kind === 'signed-out' && signInHref !== undefined && (
              <LinkButton variant="secondary" href={signInHref}>
                {say('sign-in')}
              </LinkButton>
            )}
            {kind === 'not-found' && siteMapHref !== undefined && (
              <LinkButton variant="secondary" href={siteMapHref}>
                {say('site-map')}
              </LinkButton>
            )}
          </Actions>
        </div>
      </div>
    </PageFrame>
  )
}
