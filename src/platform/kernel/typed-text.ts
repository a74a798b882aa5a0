/**
 * What somebody typed, as it is kept: line ends of one kind, no control letter. What did not come is
 * empty; what is no text stays what it is, for a shape to refuse.
 */
export function typedText(given: unknown): unknown {
  if (given === undefined) return ''
  return typeof given === 'string'
    ? given.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
    : given
}
