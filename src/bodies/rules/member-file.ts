import { csvRecords, type CsvRecord } from '../../platform/kernel/csv-records.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Facts } from '../../platform/kernel/decision.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { readDay } from '../../platform/kernel/written-day.ts'
import { type College } from './body.ts'
import { isEmail, memberLetters } from './member-form.ts'
import type { Term, TermRole } from './term.ts'

/** What a list of members may tell, each with the names its column may have, in plain words. */
const columnNames = {
  name: [
    'nom',
    'nom complet',
    'nom et prenom',
    'nom prenom',
    'nom de famille',
    'membre',
    'name',
    'full name',
    'last name',
    'surname',
    'member',
  ],
  firstName: ['prenom', 'prenoms', 'first name', 'given name', 'firstname'],
  email: [
    'e mail',
    'email',
    'mail',
    'courriel',
    'adresse e mail',
    'adresse mail',
    'adresse email',
    'adresse electronique',
    'email address',
    'e mail address',
  ],
  phone: [
    'telephone',
    'tel',
    'portable',
    'mobile',
    'numero de telephone',
    'telephone portable',
    'phone',
    'phone number',
  ],
  college: ['college'],
  role: ['role', 'titulaire suppleant', 'titulaire ou suppleant', 'incumbent alternate'],
  household: [
    'foyer',
    'adresse du foyer',
    'adresse',
    'adresse postale',
    'domicile',
    'household',
    'address',
    'home address',
  ],
  declaredSex: ['sexe', 'sexe declare', 'civilite', 'declared sex', 'sex'],
  isNameShown: [
    'nom public',
    'accepte que son nom soit public',
    'name public',
    'public name',
    'name is public',
  ],
  isChecked: ['condition verifiee', 'verifie', 'verifiee', 'checked', 'condition checked'],
  startsOn: ['premier jour', 'debut', 'debut du mandat', 'first day', 'start', 'starts on'],
  endsOn: ['dernier jour', 'fin', 'fin du mandat', 'last day', 'end', 'ends on'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type MemberColumn = keyof typeof columnNames
export const memberColumns = Object.keys(columnNames) as readonly MemberColumn[]

export const fileFaults = [
  'empty',
  'no-name',
  'twice-column',
  'quote',
  'too-many',
  'not-text',
] as const
export const lineFaults = [
  'cells',
  'name-missing',
  'long',
  'email',
  'college',
  'college-missing',
  'role',
  'sex',
  'yes-no',
  'date',
] as const

export interface FileFault<Code extends string = (typeof fileFaults)[number]> {
  readonly code: Code
  readonly facts: Facts
}
export type LineFault = FileFault<(typeof lineFaults)[number]>

/** Somebody of a list, as her line tells her. */
export interface ListedMember {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly college: College
  readonly role: TermRole
  readonly household: string | null
  readonly declaredSex: Term['declaredSex']
  readonly isNameShown: boolean
  readonly isChecked: boolean
  /** `null`: the day chosen for the whole list. */
  readonly startsOn: Day | null
  readonly endsOn: Day | null
}

export interface MemberLine {
  /** As a spreadsheet numbers it. */
  readonly line: number
  readonly read:
    | { readonly ok: true; readonly member: ListedMember }
    | { readonly ok: false; readonly fault: LineFault }
}

export type MemberFile =
  | {
      readonly ok: true
      readonly lines: readonly MemberLine[]
      /** Titles of columns nobody asked for: what they hold goes nowhere. */
      readonly leftOut: readonly string[]
    }
  | { readonly ok: false; readonly line: number; readonly fault: FileFault }

/** A council of ours has some dozens; a file far longer is something else. */
export const mostLines = 3000

/** Reads a list of members from a CSV text; what each line is worth is judged after, by the rules. */
export function readMemberFile(text: string, colleges: readonly College[]): MemberFile {
  if (text.includes('\0')) return unreadable(1, 'not-text')
  const records = csvRecords(text)
  if ('unclosed' in records) return unreadable(records.unclosed, 'quote')
  const [head, ...lines] = records
  if (head === undefined || lines.length === 0) return unreadable(1, 'empty')
  const titles = head.cells.map(columnOf)
  const twice = titles.find((one, place) => one !== null && titles.indexOf(one) !== place)
  if (twice != null)
    return unreadable(head.line, 'twice-column', {
      column: head.cells[titles.lastIndexOf(twice)] ?? '',
    })
  if (!titles.includes('name')) return unreadable(head.line, 'no-name')
  if (lines.length > mostLines)
    return unreadable(lines[mostLines]?.line ?? 1, 'too-many', { most: mostLines })
  return {
    ok: true,
    lines: lines.map((record) => ({
      line: record.line,
      read: readLine(record, { titles, head, colleges }),
    })),
    leftOut: head.cells.filter((title, place) => titles[place] === null && title.trim() !== ''),
  }
}

const unreadable = (line: number, code: FileFault['code'], facts: Facts = {}): MemberFile => ({
  ok: false,
  line,
  fault: { code, facts },
})

function columnOf(title: string): MemberColumn | null {
  const words = plainWords(title)
  return memberColumns.find((column) => columnNames[column].some((name) => name === words)) ?? null
}

interface Head {
  readonly titles: readonly (MemberColumn | null)[]
  readonly head: CsvRecord
  readonly colleges: readonly College[]
}

class LineRefused extends Error {
  readonly fault: LineFault
  constructor(code: LineFault['code'], facts: Facts = {}) {
    super(code)
    this.fault = { code, facts }
  }
}

function readLine({ cells }: CsvRecord, about: Head): MemberLine['read'] {
  try {
    return { ok: true, member: readMember(cells, about) }
  } catch (error) {
    if (error instanceof LineRefused) return { ok: false, fault: error.fault }
    throw error
  }
}

/** @throws LineRefused for the first thing that is wrong */
function readMember(cells: readonly string[], { titles, head, colleges }: Head): ListedMember {
  if (cells.slice(titles.length).some((cell) => cell.trim() !== ''))
    throw new LineRefused('cells', { found: cells.length, wanted: titles.length })
  const place = (column: MemberColumn) => titles.indexOf(column)
  const cell = (column: MemberColumn, most: number): string => {
    const text = (cells[place(column)] ?? '').replace(/\s+/g, ' ').trim()
    if (text.length > most) throw new LineRefused('long', { column: titleOf(column), most })
    return text
  }
  const titleOf = (column: MemberColumn) => head.cells[place(column)]?.trim() ?? ''
  const told = (column: MemberColumn) => ({
    column: titleOf(column),
    text: shortened(cell(column, 200)),
  })

  const name = [cell('firstName', memberLetters.name), cell('name', memberLetters.name)]
    .join(' ')
    .trim()
  if (name === '') throw new LineRefused('name-missing')
  if (name.length > memberLetters.name)
    throw new LineRefused('long', { column: titleOf('name'), most: memberLetters.name })
  const email = cell('email', 200).toLowerCase()
  if (email !== '' && !isEmail(email)) throw new LineRefused('email', told('email'))
  const choice = <Value>(
    column: MemberColumn,
    code: LineFault['code'],
    of: Choices<Value>,
  ): Value => {
    const words = plainWords(cell(column, 200))
    const found = of.find(([, known]) => known.includes(words))
    if (found === undefined) throw new LineRefused(code, told(column))
    return found[0]
  }
  const day = (column: MemberColumn): Day | null => {
    const text = cell(column, 40)
    const found = text === '' ? null : readDay(text)
    if (text !== '' && found === null) throw new LineRefused('date', told(column))
    return found
  }
  return {
    name,
    email: email === '' ? null : email,
    phone: cell('phone', memberLetters.phone) || null,
    college: collegeNamed(cell('college', 200), colleges),
    role: choice('role', 'role', roles),
    household: plainWords(cell('household', memberLetters.household)) || null,
    declaredSex: choice('declaredSex', 'sex', sexes),
    isNameShown: choice('isNameShown', 'yes-no', yesOrNo),
    isChecked: choice('isChecked', 'yes-no', yesOrNo),
    startsOn: day('startsOn'),
    endsOn: day('endsOn'),
  }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

type Choices<Value> = readonly (readonly [value: Value, words: readonly string[]])[]

const yesOrNo: Choices<boolean> = [
  [true, ['oui', 'o', 'yes', 'y', 'x', 'vrai', 'true', '1']],
  [false, ['', 'non', 'n', 'no', 'faux', 'false', '0']],
]
const roles: Choices<TermRole> = [
  ['incumbent', ['', 'titulaire', 't', 'incumbent']],
  ['alternate', ['suppleant', 'suppleante', 'suppleant e', 's', 'alternate', 'deputy']],
]
const sexes: Choices<Term['declaredSex']> = [
  [null, ['']],
  ['woman', ['femme', 'f', 'mme', 'madame', 'woman', 'w', 'female']],
  ['man', ['homme', 'h', 'm', 'monsieur', 'man', 'male']],
  ['other', ['autre', 'other']],
]

function collegeNamed(text: string, colleges: readonly College[]): College {
  const [first] = colleges
  if (text === '' && colleges.length === 1 && first !== undefined) return first
  if (text === '') throw new LineRefused('college-missing')
  const words = plainWords(text)
  const called = (is: (name: string) => boolean) =>
    colleges.filter(({ key, name }) => key === text || name.some((one) => is(plainWords(one.text))))
  const [exact] = called((name) => name === words)
  const [begun, other] = called((name) => name.startsWith(words))
  const found = exact ?? (other === undefined ? begun : undefined)
  if (found === undefined) throw new LineRefused('college', { text: shortened(text) })
  return found
}
