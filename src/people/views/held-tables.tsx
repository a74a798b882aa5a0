import { DescriptionList, EmptyState, SectionHeading } from '../../platform/design/index.ts'
import { isDay } from '../../platform/kernel/day.ts'
import type { HeldRow } from '../../platform/kernel/personal-data.ts'
import { useAddress } from '../../platform/web/index.ts'
import { formatDay, formatInstant } from '../../platform/words/dates.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import { isRoleName } from '../../town/index.ts'
import { peopleWords } from '../words/index.ts'

export interface HeldShown {
  readonly table: string
  readonly purpose: string
  readonly retention: string
  readonly rows: readonly HeldRow[]
}

interface HeldTablesProps {
  readonly held: readonly HeldShown[]
  /** In which hours are written. */
  readonly zone: string
  /** Where the person herself objects to a use. */
  readonly objectPath?: string
}

/** Table by table: why, until when, and each row, in words. */
export function HeldTables({ held, zone, objectPath }: HeldTablesProps) {
  const say = useWords(peopleWords)
  const address = useAddress()
  if (held.length === 0) return <EmptyState title={say('rights.nothing')} />
  return (
    <>
      {held.map(({ table, purpose, retention, rows }) => (
        <div>
          <SectionHeading title={<span lang="fr">{purpose}</span>} />
          <p class="muted">
            <span lang="fr">{say('rights.until', { retention })}</span>
            {objectPath !== undefined && table !== 'consent' && (
              <>
                {' · '}
                <a href={address(`${objectPath}&sujet=${table}`)}>
                  {say('rights.object')}
                  <span class="visually-hidden"> : {purpose}</span>
                </a>
              </>
            )}
          </p>
          {rows.map((row) => (
            <Row row={row} zone={zone} />
          ))}
        </div>
      ))}
    </>
  )
}

function Row({ row, zone }: { readonly row: HeldRow; readonly zone: string }) {
  const say = useWords(peopleWords)
  const written = useWritten(zone)
  // A column that nobody named yet is shown as it is: better odd than hidden.
  const named = (column: string) => {
    const key = `held.${column}`
    return hasWord(key) ? say(key) : <code>{column}</code>
  }
  return (
    <DescriptionList
      items={Object.entries(row)
        .filter(([, value]) => value !== null)
        .map(([column, value]) => ({ term: named(column), description: written(column, value) }))}
    />
  )
}

type HeldWord = Extract<keyof typeof peopleWords.messages.fr, `held${string}`>

const hasWord = (key: string): key is HeldWord => key in peopleWords.messages.fr

/** Columns whose values are codes of ours; the others hold what somebody wrote. */
const coded: ReadonlySet<string> = new Set([
  'kind',
  'scope_kind',
  'out_of_town',
  'method',
  'seen',
  'given_how',
  'confirmed_how',
  'channel',
  'state',
  'type',
  'act',
  'pace',
])

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** A value as a person reads it: a date of hers, a code of ours, or what was written. */
function useWritten(zone: string): (column: string, value: HeldRow[string]) => string {
  const say = useWords(peopleWords)
  const language = useSpoken()
  return (column, value) => {
    if (typeof value === 'boolean') return say(value ? 'held.yes' : 'held.no')
    const text = String(value)
    if (/^day$|_(on|date)$/.test(column) && isDay(text)) return formatDay(text, language)
    if (/(^at|_at|At)$/.test(column) && instant.test(text))
      return formatInstant(text, zone, language)
    if (column === 'role' && isRoleName(text)) return say(`role.${text}`)
    const key = `${column === 'act' ? 'held-act' : 'held-code'}.${text}`
    return coded.has(column) && hasWord(key) ? say(key) : text
  }
}
