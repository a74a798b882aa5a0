import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes texts one after the other, at the reader's pace, and waits until they have left. */
export async function writeAll(out: Writable, texts: Iterable<string>): Promise<void> {
  for (const text of texts) {
    if (!out.write(text)) await once(out, 'drain')
  }
  await new Promise<void>((resolve, reject) => {
    out.write('', (error) => (error ? reject(error) : resolve()))
  })
}
