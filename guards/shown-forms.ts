import { readPage, type Tag } from './page-reader.ts'

/** A form as a page shows it, and what a browser would send of it. */
export interface ShownForm {
  readonly method: 'get' | 'post'
  readonly action: string
  readonly hasFiles: boolean
  readonly fields: readonly ShownField[]
}

export interface ShownField {
  readonly name: string
  /** What stands in it; of a choice, the first that is one. */
  readonly value: string
  /** Anything may be typed in it. */
  readonly isWritten: boolean
  readonly isNumber: boolean
  /** It is sent as it stands: a choice, a hidden value, a written one. */
  readonly isSent: boolean
  /** What it says once drawn again. */
  readonly isBlamed: boolean
  readonly isShownBack: boolean
}

/** An address without what it asks. */
export const pathOf = (address: string): string => address.replace(/[?#].*$/, '')

/** @param html  a page of ours @param at  its own address, where a form without `action` goes */
export const formsIn = (html: string, at: string): readonly ShownForm[] =>
  [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([text]) => {
    const [form, ...inside] = readPage(text).tags
    return {
      method: form?.attributes.get('method') === 'post' ? 'post' : 'get',
      action: form?.attributes.get('action') ?? at,
      hasFiles: form?.attributes.get('enctype') === 'multipart/form-data',
      fields: fieldsOf(inside),
    }
  })

function fieldsOf(tags: readonly Tag[]): readonly ShownField[] {
  const found = new Map<string, ShownField>()
  // As the key Enter does: by the first button, and only it.
  const first = tags.findIndex(({ name }) => name === 'button')
  const bare = tags.findIndex(
    ({ name, attributes }) => name === 'button' && !attributes.has('name'),
  )
  const sends = bare === -1 ? first : bare
  for (const [place, tag] of tags.entries()) {
    const name = tag.attributes.get('name') ?? ''
    const isControl = ['input', 'textarea', 'select', 'button'].includes(tag.name)
    const type = typeOf(tag)
    if (tag.name === 'button' && place !== sends) continue
    if (!isControl || name === '' || type === 'file') continue
    const one = fieldOf(tag, type, tags.slice(place + 1))
    const known = found.get(name)
    // Of several under one name: the one that is chosen, else the first.
    if (known === undefined || isChosen(tag)) found.set(name, one)
  }
  return [...found.values()]
}

const typeOf = ({ name, attributes }: Tag): string =>
  name === 'input' ? (attributes.get('type') ?? 'text') : name

const isChosen = ({ attributes }: Tag): boolean => attributes.has('checked')

/** A box that is not ticked sends nothing. */
const isLeftOut = (tag: Tag, type: string): boolean => type === 'checkbox' && !isChosen(tag)

const notWritten = ['hidden', 'checkbox', 'radio', 'select', 'button', 'submit', 'image', 'range']

function fieldOf(tag: Tag, type: string, after: readonly Tag[]): ShownField {
  const { attributes } = tag
  return {
    name: attributes.get('name') ?? '',
    value: valueOf(tag, type, after),
    isWritten: !notWritten.includes(type),
    isNumber: type === 'number' || /numeric|decimal/.test(attributes.get('inputmode') ?? ''),
    isSent: !isLeftOut(tag, type),
    isBlamed: attributes.has('aria-invalid'),
    // A code or a password is never written back in a page.
    isShownBack: type !== 'password' && attributes.get('autocomplete') !== 'one-time-code',
  }
}

function valueOf(tag: Tag, type: string, after: readonly Tag[]): string {
  if (type === 'textarea') return tag.text
  if (type !== 'select') return tag.attributes.get('value') ?? ''
  const end = after.findIndex(({ name }) => name !== 'option')
  const options = after.slice(0, end === -1 ? after.length : end)
  const valueIn = (option: Tag | undefined) => option?.attributes.get('value') ?? ''
  const chosen = options.find(({ attributes }) => attributes.has('selected'))
  return valueIn(chosen ?? options.find((option) => valueIn(option) !== '') ?? options[0])
}
