import type { AgendaItem } from './agenda.ts'
import { toldByCount } from './came-back.ts'
import { asKept, printOf } from './text-print.ts'

/** What stands under one heading of minutes. */
export interface Section {
  /** The place of its item on the agenda, from 1; 0 before the first heading. */
  readonly number: number
  readonly title: string
  readonly said: string
}

const heading = /^## (\d{1,3})\. (.*)$/

/** Minutes as one text, in the order of the agenda: what those who sign read, and may change. */
export const composed = (sections: readonly Section[]): string =>
  sections
    .map(({ number, title, said }) => `## ${number}. ${oneLine(title)}\n\n${asKept(said)}`.trim())
    .join('\n\n')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Minutes of an agenda, whole: less what came back, is told by its number, and of which nothing is said. */
export function wholeMinutes<Item extends Pick<AgendaItem, 'id' | 'source'>>(
  items: readonly Item[],
  texts: Texts,
  titleOf: (item: Item) => string,
): string {
  const counted = toldByCount(items)
  return composed(
    items.flatMap((item, place) => {
      const said = texts[item.id] ?? ''
      const isLeftOut = said === '' && counted.has(item.id)
      return isLeftOut ? [] : [{ number: place + 1, title: titleOf(item), said }]
    }),
  )
}

/** The same text by its headings: all of it, whatever those who signed made of them. */
export function sectionsOf(text: string): readonly Section[] {
  const sections: { number: number; title: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const [, number, title = ''] = heading.exec(line) ?? []
    if (number !== undefined) sections.push({ number: Number(number), title, lines: [] })
    else if (sections.length > 0) sections.at(-1)?.lines.push(line)
    else sections.push({ number: 0, title: '', lines: [line] })
  }
  return sections
    .map(({ number, title, lines }) => ({ number, title, said: lines.join('\n').trim() }))
    .filter(({ number, said }) => number > 0 || said !== '')
}

/**
 * What was said on each item, to be written anew: what stands before the first heading comes with the
 * first item, what stands under a number of no item with the last.
 */
export function saidByItem(text: string, items: readonly { readonly id: string }[]): Texts {
  const texts = new Map<string, string>(items.map(({ id }) => [id, '']))
  for (const { number, said } of sectionsOf(text)) {
    const item = items[Math.min(Math.max(number, 1), items.length) - 1]
    if (item === undefined || said === '') continue
    const former = texts.get(item.id) ?? ''
    texts.set(item.id, former === '' ? said : `${former}\n\n${said}`)
  }
  return Object.fromEntries(texts)
}

/** By item. */
export type Texts = Readonly<Record<string, string>>

/** By item, what its writer had read: the prints of one text, then of those she has sent since. */
export type ReadPrints = Readonly<Record<string, readonly string[]>>

/**
 * Two officers wrote from one text: what each changed is kept. An item that both changed is neither’s
 * alone: both texts are to be shown.
 *
 * A text that she sent and whose answer she never got may be kept or not: she has read it either way, so
 * her own words are never held against her, and she may take them back; yet she wrote them, so they are
 * never given up for others.
 *
 * @param theirs  what is kept
 */
export function mergedTexts(
  read: ReadPrints,
  theirs: Texts,
  yours: Texts,
): { readonly texts: Texts; readonly both: readonly string[] } {
  const both: string[] = []
  const texts = Object.entries(yours).map(([id, text]) => {
    const [first, ...sent] = read[id] ?? []
    const kept = theirs[id] ?? ''
    if (printOf(text) === first && !sent.includes(printOf(kept))) return [id, kept]
    if (kept !== text && ![first, ...sent].includes(printOf(kept))) both.push(id)
    return [id, text]
  })
  return { texts: Object.fromEntries(texts) as Texts, both }
}
