import { renderToString } from 'preact-render-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import { SpeakIn } from '../words/speech.tsx'
import { Catalogue, catalogueSections } from './catalogue.tsx'
import { htmlPage, PageFrame, type TroubleKind, TroublePage, troubleSentence } from './index.ts'
import { buildAssets } from './stylesheet/index.ts'
import { computeTheme, defaultColours } from './theme/index.ts'

const speech = { language: 'fr', overrides: {} } as const

const cataloguePage = htmlPage(
  <SpeakIn speech={speech}>
    <PageFrame
      title="Catalogue"
      description="Tous les éléments"
      language="fr"
      path="/catalogue"
      townName="Cachan"
      tagline="Participation citoyenne"
      isDemonstration
      navigation={[
        { label: 'Budget participatif', href: '/budget-participatif' },
        { label: 'Catalogue', href: '/catalogue' },
      ]}
      languages={['fr', 'en', 'pt', 'ar'].map((tag) => ({
        tag,
        label: tag,
        href: `/${tag}`,
        current: tag === 'fr',
      }))}
      account={{ label: 'Me connecter', href: '/connexion' }}
      breadcrumb={[{ label: 'Accueil', href: '/' }]}
      footer={[{ label: 'Aide', href: '/aide' }]}
      accessibility={{ status: 'partial', href: '/accessibilite' }}
      contact={['Hôtel de ville']}
      stylesheets={['/base.css', '/theme.css']}
      fonts={['/text.woff2']}
      scripts={['/island.js']}
      preloads={['/shared.js']}
      isPrivate
    >
      <Catalogue />
    </PageFrame>
  </SpeakIn>,
)

const troublePages = (
  ['not-found', 'failure', 'unavailable', 'disk-full', 'not-a-form'] as const
).map((kind: TroubleKind) =>
  htmlPage(
    <SpeakIn speech={speech}>
      <TroublePage
        kind={kind}
        language="fr"
        townName="Cachan"
        isDemonstration={false}
        stylesheets={[]}
        reference="7f3a21bc"
        siteMapHref="/plan-du-site"
      />
    </SpeakIn>,
  ),
)

const everything = [cataloguePage, ...troublePages].join('\n')
const found = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, value = '']) => value)

describe('Every part', () => {
  const examples = catalogueSections.flatMap(({ parts }) =>
    parts.flatMap(({ part, examples }) =>
      examples.map(({ title, body }) => [`${part} : ${title}`, body] as const),
    ),
  )

  test.each(examples)('is drawn by the server alone: %s', (_name, body) => {
    expect(renderToString(<SpeakIn speech={speech}>{body}</SpeakIn>)).toMatch(/^<[a-z]/)
  })

  test('speaks English to a reader of English', () => {
    const english = renderToString(
      <SpeakIn speech={{ language: 'en', overrides: {} }}>
        <Catalogue />
      </SpeakIn>,
    )
    expect(english).toContain('Next page')
    expect(english).not.toContain('Page suivante')
  })
})

describe('The pages the parts make', () => {
  test('carry no style attribute, no script of their own and no third party', () => {
    expect(everything).not.toMatch(/\sstyle=/)
    expect(everything).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(everything).not.toMatch(/(src|srcset)="(https?:)?\/\//)
    expect(everything).not.toMatch(/\son[a-z]+=/)
  })

  test('use each id once', () => {
    const ids = found(/\sid="([^"]+)"/g, cataloguePage)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('describe and label by elements that exist', () => {
    const ids = new Set(found(/\sid="([^"]+)"/g, cataloguePage))
    const named = found(/\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g, cataloguePage)
    expect(named.flatMap((names) => names.split(' ')).filter((id) => !ids.has(id))).toEqual([])
  })

  test('tell a person in plain words what a program is told in formats', () => {
    const formats = /multipart|urlencoded/
    expect(troublePages[4]).toContain('ne vient pas d’un formulaire de ce site')
    expect(troublePages[4]).not.toMatch(formats)
    expect(troubleSentence('not-a-form', speech)).toMatch(formats)
  })

  test('give the reference of a failure to quote to the town hall', () => {
    expect(troublePages[1]).toContain('7f3a21bc')
    expect(troublePages[0]).not.toContain('7f3a21bc')
  })
})

describe('The stylesheet', () => {
  let css = ''
  beforeAll(async () => {
    const { files } = await buildAssets()
    const base = files.find(({ path }) => path.endsWith('.css'))
    css = `${base?.text ?? ''}\n${computeTheme(defaultColours)}`
  })

  test('knows every class the parts wear', () => {
    const worn = new Set(
      found(/\sclass="([^"]+)"/g, everything).flatMap((names) => names.split(/\s+/)),
    )
    const known = new Set(found(/\.([a-z][a-z0-9-]*)/g, css))
    expect([...worn].filter((name) => !known.has(name))).toEqual([])
  })

  test('asks for no variable that nobody sets', () => {
    const set = new Set(found(/(?<![\w-])(--[a-zA-Z0-9_-]+)\s*:/g, css))
    // With an underscore first, those the design system keeps for its own scripts.
    const asked = new Set(found(/var\(\s*(--(?!_)[a-zA-Z0-9_-]+)\s*\)/g, css))
    expect([...asked].filter((name) => !set.has(name))).toEqual([])
  })
})
