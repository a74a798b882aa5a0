import { type Day, isDay } from '../../platform/kernel/day.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

/**
 * The day a French sentence promises, when it names one: « le 15 mai », « avant la fin du mois de
 * mars », « en novembre 2027 ». Without a year, the next one to come.
 *
 * A month alone ends on its last day; « début » of it, on the tenth. It only fills a field: an officer
 * reads it.
 *
 * @param from  the day it was said
 */
export function spokenDay(sentence: string, from: Day): Day | null {
  const words = plainWords(sentence)
  const named = new RegExp(
    `(?:(debut) (?:du mois de |de |d )?)?(?:\\b(\\d{1,2}|1er) )?\\b(${months.join('|')})\\b(?: (\\d{4}))?`,
    'g',
  )
  const found = [...words.matchAll(named)].flatMap((match) => dayOf(match, from) ?? [])
  // What was looked at comes before the day promised, and a season is told by its months.
  return (
    found.find(({ on, isExact }) => isExact && on > from)?.on ??
    found.find(({ on }) => on > from)?.on ??
    null
  )
}

function dayOf(
  [, early, date, month = '', year]: RegExpExecArray,
  from: Day,
): { readonly on: Day; readonly isExact: boolean } | null {
  const number = months.indexOf(month) + 1
  const dateIn = (inYear: number): Day | null => {
    const last = new Date(Date.UTC(inYear, number, 0)).getUTCDate()
    const on = date === undefined ? (early === undefined ? last : 10) : Number.parseInt(date, 10)
    const text = `${inYear}-${String(number).padStart(2, '0')}-${String(on).padStart(2, '0')}`
    return isDay(text) ? text : null
  }
  const thisYear = Number(from.slice(0, 4))
  const near = dateIn(year === undefined ? thisYear : Number(year))
  const on = year === undefined && (near === null || near <= from) ? dateIn(thisYear + 1) : near
  return on === null ? null : { on, isExact: date !== undefined }
}
