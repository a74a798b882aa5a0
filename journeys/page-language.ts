import { cast } from '../src/people/index.ts'
import type { Visitor } from './visitor.ts'

/** What the page says in its own language: the town’s French and the names of its places aside. */
export const ownWords = (she: Visitor): Promise<string> =>
  she.page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true)
    if (!(main instanceof HTMLElement)) return ''
    for (const other of main.querySelectorAll('[lang], option[value]:not([value=""])'))
      other.remove()
    document.body.append(main)
    const text = main.innerText
    main.remove()
    return text
  })

/** Words in Latin letters; names, addresses and fingerprints are the same in any language. */
export const foreignWords = (text: string): readonly string[] =>
  (text.replaceAll(/\S+@\S+/g, '').match(/[\p{Script=Latin}’'-]{3,}/gu) ?? []).filter(
    (word) => !/^[0-9a-f]+$/.test(word) && !names.includes(word),
  )

const names: readonly string[] = Object.values(cast).map(({ name }) => name)
