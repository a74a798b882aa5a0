/** A form control as somebody who does not see the page knows it. */
export interface NamedControl {
  /** Of its form and the fieldsets around it, then its own. */
  readonly name: string
  /** What it is sent as. */
  readonly field: string
}

const piece = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi
const alone = new Set(['input', 'br', 'img', 'hr', 'meta', 'link', 'path', 'use', 'wbr'])
const controls = new Set(['input', 'select', 'textarea'])
const unnamed = ['hidden', 'submit', 'button', 'image']

const valueIn = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]

interface Open {
  readonly tag: string
  readonly isSilent: boolean
  /** A form with its name, a fieldset with what its legend says. */
  readonly group?: { legend: string }
  readonly label?: { readonly of: string | undefined; text: string }
}

/** @param html  a page of ours: each control that is named by a label, with the groups it stands in */
export function controlsIn(html: string): readonly NamedControl[] {
  const open: Open[] = []
  const labels = new Map<string, { text: string }>()
  const found: {
    id: string
    field: string
    own: string | undefined
    groups: { legend: string }[]
  }[] = []
  for (const [text, closes, tagged, attributes = '', closed] of html.matchAll(piece)) {
    if (tagged === undefined) {
      say(open, text)
      continue
    }
    const tag = tagged.toLowerCase()
    if (closes === '/') {
      const last = open.findLastIndex((one) => one.tag === tag)
      if (last !== -1) open.splice(last)
      continue
    }
    if (controls.has(tag) && !unnamed.includes(valueIn(attributes, 'type') ?? ''))
      found.push({
        id: valueIn(attributes, 'id') ?? '',
        field: valueIn(attributes, 'name') ?? '',
        own: valueIn(attributes, 'aria-label'),
        groups: open.flatMap(({ group }) => group ?? []),
      })
    if (closed === '/' || alone.has(tag)) continue
    const one: Open = {
      tag,
      isSilent: /\saria-hidden="true"/.test(attributes) || tag === 'script',
      ...(tag === 'fieldset' && { group: { legend: '' } }),
      ...(tag === 'form' && { group: { legend: valueIn(attributes, 'aria-label') ?? '' } }),
      ...(tag === 'label' && { label: { of: valueIn(attributes, 'for'), text: '' } }),
    }
    if (one.label?.of !== undefined) labels.set(one.label.of, one.label)
    open.push(one)
  }
  return found.flatMap(({ id, field, own, groups }) => {
    const said = own ?? labels.get(id)?.text ?? ''
    const name = [...groups.map(({ legend }) => legend), said]
      .map(plain)
      .filter((part) => part !== '')
      .join(' / ')
    return plain(said) === '' ? [] : [{ name, field }]
  })
}

/** What is read of a text: in the label or the legend it stands in, unless nobody hears it. */
function say(open: readonly Open[], text: string): void {
  if (open.some(({ isSilent }) => isSilent)) return
  const label = open.findLast((one) => one.label !== undefined)?.label
  if (label !== undefined) label.text += text
  if (open.some(({ tag }) => tag === 'legend')) {
    const group = open.findLast((one) => one.group !== undefined)?.group
    if (group !== undefined) group.legend += text
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Names that two controls of one page share: who hears them cannot tell which is which. */
export function sharedNames(html: string): readonly string[] {
  const names = controlsIn(html).map(({ name }) => name)
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))]
}
