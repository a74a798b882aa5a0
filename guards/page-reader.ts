/** A page as a guard sees it: its tags in order, read from the HTML the server sends. */
export interface ReadPage {
  readonly html: string
  readonly tags: readonly Tag[]
}

export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** What follows, up to the next tag. */
  readonly text: string
}

/** The server writes double quotes around every value, and escapes them inside. */
const openingTag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/gi
const attribute = /([^\s=>"'/]+)(?:="([^"]*)")?/g

export function readPage(html: string): ReadPage {
  const tags = [...html.matchAll(openingTag)].map(([, name = '', attributes = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        decoded(value),
      ]),
    ),
    text: decoded(text).trim(),
  }))
  return { html, tags }
}

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What a page must never do, one sentence each: what, where, why it matters. */
export function pageFaults(where: string, page: ReadPage): readonly string[] {
  const faults = [
    ...languageFaults(page),
    ...headingFaults(page),
    ...contentPolicyFaults(page),
    ...thirdPartyFaults(page),
    ...identifierFaults(page),
  ]
  return faults.map((fault) => `${where}: ${fault}`)
}

function languageFaults({ tags }: ReadPage): readonly string[] {
  const html = tags.find(({ name }) => name === 'html')
  const title = tags.find(({ name }) => name === 'title')
  return [
    ...(html?.attributes.get('lang') ? [] : ['<html> has no lang: it would be read aloud wrongly']),
    ...(title?.text ? [] : ['has no <title>: among ten tabs nobody would find it again']),
  ]
}

function headingFaults({ tags }: ReadPage): readonly string[] {
  const levels = tags
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map(({ name }) => Number(name.slice(1)))
  const titles = levels.filter((level) => level === 1).length
  const skipped = levels.findIndex((level, place) => level > (levels[place - 1] ?? 0) + 1)
  return [
    ...(titles === 1 ? [] : [`has ${titles} <h1>: a page has one title, said first`]),
    ...(skipped === -1
      ? []
      : [
          `jumps to <h${levels[skipped]}> after <h${levels[skipped - 1] ?? 0}>: who listens to headings thinks a part is missing`,
        ]),
  ]
}

/** The content policy sent with the page forbids what is written in it: it would not work. */
function contentPolicyFaults({ tags }: ReadPage): readonly string[] {
  return tags.flatMap(({ name, attributes, text }) => [
    ...(attributes.has('style')
      ? [`<${name} style="${attributes.get('style')}">: our content policy ignores it`]
      : []),
    ...(name === 'style' ? ['holds a <style>: our content policy ignores it'] : []),
    ...(name === 'script' && !attributes.has('src') && !isData(attributes.get('type'))
      ? [`holds an inline script, "${text.slice(0, 40)}": our content policy forbids it`]
      : []),
    ...[...attributes.keys()]
      .filter((key) => key.startsWith('on'))
      .map((key) => `<${name} ${key}>: our content policy forbids it`),
  ])
}

const isData = (type: string | undefined): boolean => type?.includes('json') === true

/** What a browser fetches by itself; a link that a person follows is another matter. */
const fetched: readonly string[] = ['src', 'srcset', 'poster', 'data', 'action', 'formaction']
/** Relations of a `<link>` that browsers do not fetch. */
const toldOnly: readonly string[] = ['alternate', 'canonical', 'license']

function thirdPartyFaults({ tags }: ReadPage): readonly string[] {
  return tags.flatMap(({ name, attributes }) =>
    [...attributes]
      .filter(([key]) => fetched.includes(key) || (key === 'href' && name !== 'a'))
      .filter(() => !toldOnly.includes(attributes.get('rel') ?? ''))
      .filter(([, value]) => /^([a-z]+:)?\/\//i.test(value.trim()))
      .map(
        ([key, value]) => `<${name} ${key}="${value}">: no page calls a third party (promise 9)`,
      ),
  )
}

function identifierFaults({ tags }: ReadPage): readonly string[] {
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const twice = new Set(ids.filter((id, place) => ids.indexOf(id) !== place))
  return [...twice].map((id) => `has two id="${id}": a label or a link would find the wrong one`)
}

/** Addresses of our own that a page leads to, by links and by forms, without their fragments. */
export const addressesIn = ({ tags }: ReadPage): readonly string[] => [
  ...new Set(
    tags
      .filter(({ name }) => name === 'a' || name === 'form')
      .map(({ attributes }) => attributes.get('href') ?? attributes.get('action') ?? '')
      .filter((address) => /^\/(?!\/)/.test(address))
      .map((address) => address.replace(/#.*$/, '')),
  ),
]

/** `#contenu` links of a page that lead nowhere in it. */
export function lostFragments({ tags }: ReadPage): readonly string[] {
  const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))
  return tags
    .filter(({ name }) => name === 'a')
    .flatMap(({ attributes }) => attributes.get('href') ?? [])
    .filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
}
