/**
 * Cuts a line at its semicolons. A field may stand in quotes, where a doubled quote is one.
 *
 * @returns `null` when a quote is not closed
 */
export function csvFields(line: string): readonly string[] | null {
  if (!line.includes('"')) return line.split(';')
  const fields: string[] = []
  let rest = line
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(;|$)/.exec(rest)
    const plain = quoted === null && !/^\s*"/.test(rest) ? /^([^;]*)(;|$)/.exec(rest) : null
    const found = quoted ?? plain
    if (found === null) return null
    const [all, text = '', end] = found
    fields.push(quoted === null ? text : text.replaceAll('""', '"'))
    rest = rest.slice(all.length)
    if (end !== ';') return fields
  }
}
