import type { VNode } from 'preact'
import {
  filled,
  FormTokenIn,
  hole,
  htmlPage,
  htmlPageWithHoles,
  pierced,
  type NavItem,
  PageFrame,
  TroublePage,
} from '../../platform/design/index.ts'
import { keptBeside } from '../../platform/kernel/kept.ts'
import {
  contentLanguages,
  type GuestLanguage,
  interfaceLanguages,
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
export function framedPage(framed: Framed): string {
  const { town, page, speech, address, visitor } = framed
  const formToken = visitor.kind === 'person' ? visitor.formToken : null
  if (page.alike === undefined) return htmlPage(framedDocument(framed, formToken))

  // Only a calm frame says nothing of who looks at it, unless somebody acts for her.
  const isForAll =
    page.frame === 'calm' && formToken !== null && isHerself(visitor) && !address.includes('?')
  if (!isForAll) {
    return filled(pierced(htmlPage(framedDocument(framed, formToken))), page.alike.words)
  }
  return htmlPageWithHoles({
    of: town,
    as: `${address} ${page.title} ${page.alike.as}`,
    speech,
    words: { ...page.alike.words, token: formToken },
    draw: () => framedDocument(framed, hole('token')),
  })
}

const isHerself = (visitor: Visitor): boolean =>
  visitor.kind === 'person' && visitor.assistedBy === null

function framedDocument(
  { town, page, speech, address, assets, visitor, speaks, isOfWork, workPath }: Framed,
  formToken: string | null,
): VNode {
  const { language } = speech
  const islands = (page.islands ?? []).map(assets.islandFiles)
  const path = address.split('?')[0] ?? '/'
  return (
    <SpeakIn speech={speech}>
      <FormTokenIn token={formToken}>
        <PageFrame
          {...frameOf(town, speech)}
          stylesheets={assets.stylesheets}
          fonts={assets.fonts}
          {...aboutVisitor(visitor, speech)}
          tools={toolsAt(workPath, speech)}
          isPrivate={page.isPrivate ?? false}
          isCalm={page.frame === 'calm'}
          isDense={isOfWork}
          title={page.title}
          description={page.description}
          language={spokenIn(speech)}
          path={addressIn(language, path)}
          languages={languagesOf(speech, address, speaks)}
          breadcrumb={(page.trail ?? []).map(({ label, path: to }) => ({
            label,
            href: addressIn(language, to),
          }))}
          scripts={islands.map(({ script }) => script)}
          preloads={[...new Set(islands.flatMap(({ imports }) => imports))]}
        >
          {page.body}
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
          {...aboutVisitor(visitor, speech)}
          tools={toolsAt(about.workPath, speech)}
          language={spokenIn(speech)}
          languages={languagesOf(speech, address)}
          kind={kind}
          reference={reference}
          siteMapHref={addressIn(speech.language, '/plan-du-site')}
          signInHref={addressIn(speech.language, '/connexion')}
        />
      </FormTokenIn>
    </SpeakIn>,
  )
}

/** Where she finds her account, and who acts for her if somebody does. */
function aboutVisitor(visitor: Visitor, speech: Speech) {
  const say = sayWith(townWords, speech)
  if (visitor.kind === 'anonymous') {
    return { account: { label: say('sign-in'), href: addressIn(speech.language, '/connexion') } }
  }
  const end = addressIn(speech.language, '/accueil-mairie/fin')
  return {
    account: {
      label: visitor.name || say('my-account'),
      href: addressIn(speech.language, '/mon-espace'),
    },
    assisted: visitor.assistedBy === null ? undefined : { name: visitor.name, endHref: end },
  }
}

const toolsAt = (path: string | null, speech: Speech): NavItem | undefined =>
  path === null
    ? undefined
    : { label: sayWith(townWords, speech)('my-tools'), href: addressIn(speech.language, path) }

/** This very page in each language it speaks. */
const languagesOf = (speech: Speech, address: string, speaks: readonly GuestLanguage[] = []) =>
  [...interfaceLanguages, ...speaks].map((tag) => ({
    tag,
    label: contentLanguages[tag],
    href: addressIn(tag, address),
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
