/**
 * The formats of `Intl`, each made once: making one costs fifty times what writing a figure with it
 * does.
 */
export const numberFormat = keptBy(
  (locale: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)

export const dateFormat = keptBy(
  (locale: string, options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options),
)

export const pluralRules = keptBy(
  (locale: string, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
)

function keptBy<Options extends object, Format>(
  make: (locale: string, options?: Options) => Format,
): (locale: string, options?: Options) => Format {
  const kept = new Map<string, Format>()
  return (locale, options) => {
    const key = options === undefined ? locale : locale + keyOf(options)
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(locale, options)
    kept.set(key, made)
    return made
  }
}

/** Two lists of options that say the same in another order make two formats: both are right. */
function keyOf(options: object): string {
  let key = ''
  for (const [name, value] of Object.entries(options)) key += ` ${name}=${value}`
  return key
}
