/** After these, a full stop ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:M|MM|Mme|Mlle|Dr|Me|St|Ste|av|bd|art|env|etc|cf|n°|p|tél|\p{Lu})\.$/iu

/**
 * The sentences of an answer, in order, without its Markdown: each can become a promise.
 *
 * « 1,2 million », « M. Untel » and « 8.30 » do not cut a sentence; a line of a list is one.
 */
export function sentencesOf(markdown: string): readonly string[] {
  return markdown
    .split(/\n+/)
    .map(plainLine)
    .flatMap(cut)
    .filter((sentence) => /\p{L}/u.test(sentence))
}

/** A line without what gives it its look. */
const plainLine = (line: string): string =>
  line
    .replace(/^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s*)/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function cut(line: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of line.matchAll(/[.!?…]+["»”)]*(?=\s+["«“(]?\s?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length
    const sentence = line.slice(start, end)
    if (abbreviations.test(sentence)) continue
    sentences.push(sentence.trim())
    start = end
  }
  return [...sentences, line.slice(start).trim()].filter((sentence) => sentence !== '')
}

const promising =
  /(?<!\p{L})(?:\p{L}+er(?:a|ons|ont)|\p{L}+ir(?:a|ons|ont)|\p{L}+r(?:a|ons|ont)|allons|va|vont|avant (?:la fin|le|fin)|d’ici|dès|au plus tard|engag\p{L}+|prévue?s?)(?!\p{L})/iu

/** Whether a sentence sounds like a promise: it is offered first, and an officer decides. */
export const soundsLikePromise = (sentence: string): boolean => promising.test(sentence)
