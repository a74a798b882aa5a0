import { z } from 'zod'

/**
 * Whether a text may stand as somebody’s name: no address of e-mail or site, nothing a mail program
 * would make a link of.
 *
 * The name a child types is in the mail her guardian gets, signed by the town: it must not carry a
 * stranger’s link. A point between letters (« site.fr ») is what mail programs turn into one; « St. John »
 * and « J.R. » are left in peace. Directions of writing that hide what is written are refused too.
 */
export const isPlainName = (text: string): boolean =>
  !/[@<>\p{Cc}\u202a-\u202e\u2066-\u2069]|:\/\/|www\.|[^\s.]\.\p{L}{2,}/iu.test(text)

/** A name as a form takes it; its messages are codes. */
export const nameText = (most: number) =>
  z.string().trim().max(most, 'too-long').refine(isPlainName, 'link')

/** Letters of the name somebody gives herself. */
export const mostOfName = 60
