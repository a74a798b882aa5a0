import { renderToString } from 'preact-render-to-string'
import {
  drawingOf,
  filled,
  FormTokenIn,
  hole,
  type HoleWords,
  htmlPage,
  type NavItem,
  PageFrame,
  pierced,
  standingIn,
  TroublePage,
} from '../../platform/design/index.ts'
import { keptBeside } from '../../platform/kernel/kept.ts'
import {
  contentLanguages,
  type GuestLanguage,
  interfaceLanguages,
  type SpokenLanguage,
} from '../../platform/words/languages.ts'
import { sayWith, SpeakIn, type Speech, spokenIn } from '../../platform/words/speech.tsx'
import { addressIn, type Page, type TroubleKind, type Visitor } from '../../platform/web/index.ts'
import type { Town } from '../rules/town.ts'
import { townWords } from '../words/index.ts'

/** Addresses of the files every page asks for. */
export interface SiteAssets {
  readonly stylesheets: readonly string[]
  readonly fonts: readonly string[]
  /** The script of an island, and what it imports. */
  readonly islandFiles: (island: string) => {
    readonly script: string
    readonly imports: readonly string[]
  }
}

export interface Framed {
  readonly town: Town
  readonly page: Page
  readonly speech: Speech
  /** Without its language. */
  readonly address: string
  /** Found anew with each change of the town: the frame is drawn once for them. */
  readonly assets: SiteAssets
  readonly visitor: Visitor
  /** Languages of guests that this page exists in. */
  readonly speaks: readonly GuestLanguage[]
  /** Somebody works there: denser on a wide screen. */
  readonly isOfWork: boolean
  /** Where this visitor finds her pages of work, without language; `null` when she has none. */
  readonly workPath: string | null
}

/** The whole document: the town's frame around a page. */
export const framedPage = (framed: Framed): string =>
  filled(
    drawingOf({ of: framed.assets, as: frameManner(framed), speech: framed.speech }, () =>
      htmlPage(<Frame {...framed} />),
    ),
    { ...frameWords(framed), body: { html: drawnBody(framed) } },
  )

function drawnBody({ town, page, speech, address, visitor }: Framed): string {
  const { body, alike } = page
  const formToken = visitor.kind === 'person' ? visitor.formToken : null
  const draw = (token: string | null) =>
    renderToString(
      <SpeakIn speech={speech}>
        <FormTokenIn token={token}>{body}</FormTokenIn>
      </SpeakIn>,
    )
  if (alike === undefined) return draw(formToken)

  // Only a calm page says nothing of who looks at it, unless somebody acts for her.
  const isForAll =
    page.frame === 'calm' && formToken !== null && isHerself(visitor) && !address.includes('?')
  if (!isForAll) return filled(pierced(draw(formToken)), alike.words)
  const as = `${address} ${page.title} ${alike.as}`
  const drawn = drawingOf({ of: town, as, speech }, () => draw(hole('token')))
  return filled(drawn, { ...alike.words, token: formToken })
}

const isHerself = (visitor: Visitor): boolean =>
  visitor.kind === 'person' && visitor.assistedBy === null

const pathOf = ({ speech, address }: Framed): string =>
  addressIn(speech.language, address.split('?')[0] ?? '/')

/** All that tells apart the frames of two pages of a town, but for the words in their holes. */
function frameManner(framed: Framed): string {
  const { town, page, speech, visitor, workPath, speaks, isOfWork } = framed
  const { navigation, homeHref } = frameOf(town, speech)
  const path = pathOf(framed)
  return [
    `frame ${page.frame ?? ''} ${page.isPrivate ?? false} ${isOfWork} ${path === homeHref}`,
    `${page.title === town.name} ${page.description === undefined} ${page.trail?.length ?? 0}`,
    `${visitor.kind} ${isHerself(visitor)} ${nameOf(visitor) === ''} ${workPath ?? ''} ${speaks.join()}`,
    page.islands?.join() ?? '',
    standingIn(navigation, path),
  ].join(' ')
}

/** What stands in the holes of the frame. */
function frameWords({ page, speech, address, speaks, visitor }: Framed): HoleWords {
  const { language } = speech
  const words: Record<string, string> = {
    title: page.title,
    description: page.description ?? '',
    token: visitor.kind === 'person' ? visitor.formToken : '',
    visitor: nameOf(visitor),
  }
  for (const tag of languagesOf(speaks)) words[`in-${tag}`] = addressIn(tag, address)
  page.trail?.forEach(({ label, path }, at) => {
    words[`crumb-${at}`] = label
    words[`crumb-${at}-address`] = addressIn(language, path)
  })
  return words
}

/** With holes where a page or its visitor has words of her own. */
function Frame(framed: Framed) {
  const { town, page, speech, assets, visitor, speaks, isOfWork, workPath } = framed
  const islands = (page.islands ?? []).map(assets.islandFiles)
  return (
    <SpeakIn speech={speech}>
      <FormTokenIn token={visitor.kind === 'person' ? hole('token') : null}>
        <PageFrame
          {...frameOf(town, speech)}
          stylesheets={assets.stylesheets}
          fonts={assets.fonts}
          {...aboutVisitor(visitor, speech, nameOf(visitor) === '' ? '' : hole('visitor'))}
          tools={toolsAt(workPath, speech)}
          isPrivate={page.isPrivate ?? false}
          isCalm={page.frame === 'calm'}
          isDense={isOfWork}
          title={page.title === town.name ? page.title : hole('title')}
          description={page.description === undefined ? undefined : hole('description')}
          language={spokenIn(speech)}
          path={pathOf(framed)}
          languages={languageLinks(speech, speaks, (tag) => hole(`in-${tag}`))}
          breadcrumb={(page.trail ?? []).map((_, at) => ({
            label: hole(`crumb-${at}`),
            href: hole(`crumb-${at}-address`),
          }))}
          scripts={islands.map(({ script }) => script)}
          preloads={[...new Set(islands.flatMap(({ imports }) => imports))]}
        >
          {hole('body')}
        </PageFrame>
      </FormTokenIn>
    </SpeakIn>
  )
}

/** A calm page that needs no database: what is known of the town may be a little old. */
export function framedTrouble(
  kind: TroubleKind,
  about: {
    readonly town: Town
    readonly speech: Speech
    readonly reference: string
    /** Without its language. */
    readonly address: string
    readonly assets: SiteAssets
  } & Pick<Framed, 'visitor' | 'workPath'>,
): string {
  const { town, speech, reference, address, assets, visitor } = about
  return htmlPage(
    <SpeakIn speech={speech}>
      <FormTokenIn token={visitor.kind === 'person' ? visitor.formToken : null}>
        <TroublePage
          {...frameOf(town, speech)}
          stylesheets={assets.stylesheets}
          fonts={assets.fonts}
          {...aboutVisitor(visitor, speech, nameOf(visitor))}
          tools={toolsAt(about.workPath, speech)}
          language={spokenIn(speech)}
          languages={languageLinks(speech, [], (tag) => addressIn(tag, address))}
          kind={kind}
          reference={reference}
          siteMapHref={addressIn(speech.language, '/plan-du-site')}
          signInHref={addressIn(speech.language, '/connexion')}
        />
      </FormTokenIn>
    </SpeakIn>,
  )
}

const nameOf = (visitor: Visitor): string => (visitor.kind === 'person' ? visitor.name : '')

/** Where she finds her account, and who acts for her if somebody does. */
function aboutVisitor(visitor: Visitor, speech: Speech, name: string) {
  const say = sayWith(townWords, speech)
  if (visitor.kind === 'anonymous') {
    return { account: { label: say('sign-in'), href: addressIn(speech.language, '/connexion') } }
  }
  const end = addressIn(speech.language, '/accueil-mairie/fin')
  return {
    account: {
      label: name || say('my-account'),
      href: addressIn(speech.language, '/mon-espace'),
    },
    assisted: visitor.assistedBy === null ? undefined : { name, endHref: end },
  }
}

const toolsAt = (path: string | null, speech: Speech): NavItem | undefined =>
  path === null
    ? undefined
    : { label: sayWith(townWords, speech)('my-tools'), href: addressIn(speech.language, path) }

/** In which languages a page exists. */
const languagesOf = (speaks: readonly GuestLanguage[]) => [...interfaceLanguages, ...speaks]

/** This very page in each of them. */
const languageLinks = (
  speech: Speech,
  speaks: readonly GuestLanguage[],
  addressOf: (tag: SpokenLanguage) => string,
) =>
  languagesOf(speaks).map((tag) => ({
    tag,
    label: contentLanguages[tag],
    href: addressOf(tag),
    current: spokenIn(speech) === tag,
  }))

/** What stands around all pages of a town, by language: the same objects, which are drawn once. */
const framesOf = keptBeside(() => new Map<string, ReturnType<typeof newFrame>>())

function frameOf(town: Town, speech: Speech) {
  const frames = framesOf(town, speech.overrides)
  const key = `${speech.language} ${spokenIn(speech)}`
  const frame = frames.get(key) ?? newFrame(town, speech)
  frames.set(key, frame)
  return frame
}

function newFrame(town: Town, speech: Speech) {
  const say = sayWith(townWords, speech)
  const link = (label: string, path: string): NavItem => ({
    label,
    href: addressIn(speech.language, path),
  })
  return {
    townName: town.name,
    tagline: say('tagline'),
    isDemonstration: town.isDemonstration,
    homeHref: addressIn(speech.language, '/'),
    navigation: [
      link(say('processes'), '/demarches'),
      link(say('questions'), '/questions'),
      link(say('bodies'), '/instances'),
      link(say('commitments'), '/engagements'),
      link(say('budget'), '/budget-participatif'),
      link(say('help'), '/aide'),
      link(say('search'), '/recherche'),
    ],
    footer: [
      link(say('welcome'), '/bienvenue'),
      link(say('follows'), '/suivis'),
      link(say('site-map'), '/plan-du-site'),
      link(say('legal'), '/mentions-legales'),
      link(say('personal-data'), '/donnees-personnelles'),
      link(say('journal'), '/journal'),
      link(say('data'), '/donnees-ouvertes'),
    ],
    accessibility: {
      status: 'partial',
      href: addressIn(speech.language, '/accessibilite'),
    } as const,
    contact: [say('desk-contact')],
  }
}
