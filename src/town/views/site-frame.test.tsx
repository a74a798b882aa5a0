import { describe, expect, test } from 'vitest'
import { Form, hole } from '../../platform/design/index.ts'
import { anonymous, type Page, type Visitor } from '../../platform/web/index.ts'
import { type Framed, framedPage } from './site-frame.tsx'

const town = { name: 'Cachan (démonstration)', isDemonstration: true } as Framed['town']
const speech = { language: 'fr', overrides: {} } as const
const assets = {
  stylesheets: ['/fichiers/base.css'],
  fonts: [],
  islandFiles: (name: string) => ({ script: `/fichiers/${name}.js`, imports: [] }),
}
type Person = Extract<Visitor, { kind: 'person' }>

const person = (name: string, formToken: string): Person => ({
  kind: 'person',
  person: name,
  session: name,
  name,
  roles: [],
  isStrong: true,
  assistedBy: null,
  formToken,
})

const said = (page: Partial<Page>, framed: Partial<Framed> = {}) =>
  framedPage({
    town,
    page: { title: 'Questions', body: <p>Tout</p>, ...page },
    speech,
    address: '/questions?mots=banc&page=2',
    assets,
    visitor: anonymous,
    speaks: [],
    isOfWork: false,
    workPath: null,
    ...framed,
  })

describe('The frame of a town', () => {
  test('says the title, the way and the languages of each page, and its body as it is', () => {
    const trail = [{ label: 'Les « questions »', path: '/questions' }]
    const one = said({ title: 'Un <banc> ?', description: 'Où ?', trail })
    expect(one).toContain('<title>Un &lt;banc> ?')
    expect(one).toContain('content="Où ?"')
    expect(one).toContain('<a href="/questions">Les « questions »</a>')
    expect(one).toContain('href="/en/questions?mots=banc&amp;page=2"')
    expect(one).toContain('<p>Tout</p>')
    const other = said({ title: 'Aide', body: <p>Ici</p> }, { address: '/aide' })
    expect(other).toContain('<title>Aide')
    expect(other).toContain('href="/en/aide"')
    expect(other).not.toMatch(/banc|Tout|Où|description|breadcrumb/)
  })

  test('marks where the page stands in the menu', () => {
    const current = /<a href="([^"]*)" aria-current="page">/
    expect(current.exec(said({}, { address: '/questions?page=3' }))?.[1]).toBe('/questions')
    expect(current.exec(said({}, { address: '/aide' }))?.[1]).toBe('/aide')
  })

  test('names its visitor to herself alone, and her forms carry her token', () => {
    const body = <Form action="/deconnexion">Partir</Form>
    const hers = said({ body }, { visitor: person('Inès', 'jeton-un') })
    const his = said({ body }, { visitor: person('Karim', 'jeton-deux') })
    expect(hers).toContain('Inès')
    expect(hers).toContain('value="jeton-un"')
    expect(his).toContain('value="jeton-deux"')
    expect(his).not.toMatch(/Inès|jeton-un/)
    expect(said({ body })).not.toMatch(/Karim|Inès|name="jeton"/)
  })

  test('says that somebody acts for her, with the token of that session', () => {
    const own = said({}, { visitor: person('Inès', 'jeton-un') })
    const acted = (formToken: string): Person => ({
      ...person('Inès', formToken),
      assistedBy: 'officer',
    })
    const page = said({}, { visitor: acted('jeton-un') })
    expect(own).not.toContain('assisted-banner')
    expect(page).toContain('assisted-banner')
    expect(page).toContain('value="jeton-un"')
    expect(said({}, { visitor: acted('jeton-trois') })).toContain('value="jeton-trois"')
  })

  test('asks for the scripts of a page on that page alone', () => {
    expect(said({ islands: ['place'] })).toContain('/fichiers/place.js')
    expect(said({})).not.toContain('<script')
  })

  test('keeps the languages of guests to the pages that speak them', () => {
    expect(said({}, { speaks: ['ar'] })).toContain('hreflang="ar"')
    expect(said({})).not.toContain('hreflang="ar"')
  })
})

describe('A page alike for many', () => {
  const receipt = (token: string, fingerprint: string, as = 'cast') => {
    let drawings = 0
    const Receipt = () => {
      drawings += 1
      return (
        <>
          <code>{hole('fingerprint')}</code>
          <Form action="/deconnexion">{as}</Form>
        </>
      )
    }
    const text = said(
      { frame: 'calm', body: <Receipt />, alike: { as, words: { fingerprint } } },
      { visitor: person('Inès', token), address: '/vote/recu' },
    )
    return { text, drawings }
  }

  test('is drawn once, and each reader finds her own words in it', () => {
    const first = receipt('jeton-un', '3f2a 91c0')
    const second = receipt('jeton-deux', '77aa 0b1c')
    expect([first.drawings, second.drawings]).toEqual([1, 0])
    expect(second.text).toContain('<code>77aa 0b1c</code>')
    expect(second.text).toContain('value="jeton-deux"')
    expect(second.text).not.toMatch(/jeton-un|3f2a/)
  })

  test('shown otherwise, is drawn again', () => {
    expect(receipt('jeton-un', '3f2a', 'replaced').text).toContain('replaced')
  })
})
