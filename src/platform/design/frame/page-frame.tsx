import type { ComponentChildren } from 'preact'
import { directionOf, isGuestLanguage, type SpokenLanguage } from '../../words/languages.ts'
import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Footer, type FooterProps } from './footer.tsx'
import { LanguageSwitch, type LanguageLink } from './language-switch.tsx'
import { Form } from '../fields/form.tsx'
import { Mark, markIcon } from './mark.tsx'
import { Navigation, type NavItem } from './navigation.tsx'

export interface PageFrameProps extends FooterProps {
  readonly title: string
  readonly description?: string | undefined
  /** What the page speaks: contents in another language carry their own. */
  readonly language: SpokenLanguage
  /** Address of this page, with its language, as in `navigation`. */
  readonly path: string
  readonly homeHref?: string
  readonly townName: string
  /** Under the town's name: "Participation citoyenne". */
  readonly tagline?: string
  /** Address of the town's own picture; absent, the two arches. */
  readonly mark?: string | undefined
  readonly isDemonstration: boolean
  readonly navigation: readonly NavItem[]
  readonly languages: readonly LanguageLink[]
  /** "Me connecter", or the person's own page. */
  readonly account?: NavItem | undefined
  /** "Mes outils", for who works for the town. */
  readonly tools?: NavItem | undefined
  readonly breadcrumb?: readonly Crumb[]
  /** Addresses, in order: the base, then the theme. */
  readonly stylesheets: readonly string[]
  /** Fonts asked for before the stylesheet has been read. */
  readonly fonts?: readonly string[]
  readonly scripts: readonly string[]
  /** Addresses of modules the scripts import, fetched at the same time. */
  readonly preloads?: readonly string[]
  /** Pages that must stay out of search engines. */
  readonly isPrivate?: boolean
  /** A page of work, seen all day: denser. */
  readonly isDense?: boolean
  /** Nothing around but the way back, as in a voting booth. */
  readonly isCalm?: boolean
  /** Somebody acts for this person at a desk: said on each page, and ended by one button. */
  readonly assisted?: { readonly name: string; readonly endHref: string } | undefined
  readonly children: ComponentChildren
}

/** The whole document around a page. */
export function PageFrame(props: PageFrameProps) {
  const say = useWords(designWords)
  const { townName: town, language } = props
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>
          {props.title === town ? town : say('title-of-page', { page: props.title, town })}
        </title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {props.description !== undefined && <meta name="description" content={props.description} />}
        <link rel="icon" href={props.mark ?? markIcon} />
        {props.isPrivate === true && <meta name="robots" content="noindex" />}
        {props.fonts?.map((font) => (
          <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
        ))}
        {props.stylesheets.map((sheet) => (
          <link rel="stylesheet" href={sheet} />
        ))}
        {props.languages
          .filter(({ current }) => !current)
          .map(({ tag, href }) => (
            <link rel="alternate" hreflang={tag} href={href} />
          ))}
        {props.preloads?.map((module) => (
          <link rel="modulepreload" href={module} />
        ))}
        {props.scripts.map((script) => (
          <script type="module" src={script} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#contenu">
          {say('skip-to-content')}
        </a>
        {props.isCalm !== true && (
          <a class="skip-link" href="#menu">
            {say('skip-to-navigation')}
          </a>
        )}
        <header class="site-header">
          <AssistedBanner assisted={props.assisted} />
          <TopBar {...props} />
          <div class="frame site-header-row" id="menu" tabIndex={-1}>
            <Brand {...props} />
            {props.isCalm !== true && <Navigation items={props.navigation} path={props.path} />}
          </div>
        </header>
        <main id="contenu" tabIndex={-1} data-size={props.isDense === true ? 'sm' : undefined}>
          <Breadcrumb crumbs={props.breadcrumb ?? []} />
          {isGuestLanguage(language) && (
            <p class="frame guest-translation">{say('guest-translation')}</p>
          )}
          {props.children}
        </main>
        {props.isCalm !== true && <Footer {...props} />}
      </body>
    </html>
  )
}

function AssistedBanner({ assisted }: Pick<PageFrameProps, 'assisted'>) {
  const say = useWords(designWords)
  if (assisted === undefined) return null
  return (
    <div class="assisted-banner" role="status">
      <div class="frame assisted-banner-row">
        <p>{say('assisting', { name: assisted.name })}</p>
        <Form action={assisted.endHref} class="assisted-banner-end">
          <button class="ds-button" type="submit">
            {say('assisting-end')}
          </button>
        </Form>
      </div>
    </div>
  )
}

/** What must stay within reach on any screen: the warning, the languages, the sign-in. */
function TopBar({ isDemonstration, languages, account, tools, isCalm }: PageFrameProps) {
  const say = useWords(designWords)
  if (!isDemonstration && languages.length < 2 && account === undefined) return null
  return (
    <div class="top-bar">
      <div class="frame top-bar-row">
        {isDemonstration && <p class="demonstration">{say('demonstration')}</p>}
        <LanguageSwitch languages={languages} />
        {account !== undefined && isCalm !== true && (
          <div class="accounts">
            {[tools, account].map(
              (door) =>
                door !== undefined && (
                  <a class="account" href={door.href}>
                    {door.label}
                  </a>
                ),
            )}
          </div>
        )}
      </div>
    </div>
  )
}

function Brand(props: PageFrameProps) {
  const { homeHref = '/', townName, tagline, mark } = props
  return (
    <a class="brand" href={homeHref} aria-current={props.path === homeHref ? 'page' : undefined}>
      <Mark src={mark} />
      <span class="brand-words">
        <span class="brand-name">{townName}</span>
        {tagline !== undefined && <span class="brand-tagline">{tagline}</span>}
      </span>
    </a>
  )
}
