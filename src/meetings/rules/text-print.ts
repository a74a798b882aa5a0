/** What is kept of a text that was typed under an item. */
export const asKept = (typed: string): string =>
  typed
    .replaceAll('\r\n', '\n')
    // A line that looks like the heading of another item stays a line of its own.
    .replace(/^## (?=\d{1,3}\. )/gm, '### ')
    .trim()

/** A prime whose product with the step stays an exact number. */
const most = 68_719_476_731
const step = 65_599

/**
 * A few letters that stand for a text, so that a page tells which one its writer had read without
 * carrying it twice. A hint against a mistake, never a proof: whoever wants to deceive can.
 */
export function printOf(text: string): string {
  let print = 0
  for (let place = 0; place < text.length; place += 1)
    print = (print * step + text.charCodeAt(place)) % most
  return `${text.length.toString(36)}.${print.toString(36)}`
}
