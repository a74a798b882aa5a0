import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { filesUnder } from './source-files.ts'

/** One `import` of the house: who asks for what, both by their path from the root. */
export interface Arrow {
  readonly from: string
  readonly to: string
}

/** A rule of the plan that an arrow breaks, with why it matters. */
export interface BrokenArrow extends Arrow {
  readonly because: string
}

/** Every import between files of `src`, tests and examples left aside: they may look anywhere. */
export function arrows(root: string): readonly Arrow[] {
  return filesUnder(root, 'src')
    .filter((file) => /\.tsx?$/.test(file) && !isBeside(file))
    .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
}

const isBeside = (file: string): boolean => /\.(test|testing|examples)\.tsx?$|\/testing/.test(file)

/** Relative imports, static or dynamic, resolved from the file that asks. */
export function importsOf(file: string, code: string): readonly Arrow[] {
  const found = code.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, target = '']) => ({
    from: file,
    to: posix.normalize(posix.join(dirname(file), target)),
  }))
}

const rooms = ['methods', 'rules', 'store', 'views', 'routes', 'islands', 'words'] as const
type Room = (typeof rooms)[number]

/** STYLE §2: which rooms a room of a module may look into. */
const mayLookInto: Readonly<Record<Room, readonly Room[]>> = {
  methods: ['methods'],
  rules: ['methods', 'rules'],
  store: ['methods', 'rules', 'store'],
  words: ['words', 'rules'],
  views: ['methods', 'rules', 'views', 'words'],
  routes: [...rooms],
  islands: ['methods', 'rules', 'islands'],
}

const worldless: Readonly<Partial<Record<Room, readonly string[]>>> = {
  methods: ['kernel'],
  // The theme is pure too: colours in, text out.
  rules: ['kernel', 'words', 'design'],
}

/** The first rule of the plan an arrow breaks, or `null`. */
export function brokenBy({ from, to }: Arrow): BrokenArrow | null {
  const broken = (because: string): BrokenArrow => ({ from, to, because })
  const [source, target] = [placeOf(from), placeOf(to)]

  if (source.module === 'platform') {
    return target.module === 'platform' || target.module === ''
      ? null
      : broken('`platform` knows no module: it must serve all of them alike.')
  }
  if (source.module === '') return null
  if (target.module === '') return broken('Only `main.ts` assembles; nothing imports it back.')

  if (target.module === 'platform') return brokenTowardsPlatform(source, target, broken)
  if (source.module !== target.module) {
    return target.file === 'index'
      ? null
      : broken('A module is entered by its front door, `index.ts`: the rest may be rebuilt freely.')
  }
  if (source.room === null || target.room === null) return null
  if (mayLookInto[source.room].includes(target.room)) return null
  return broken(`\`${source.room}\` does not look into \`${target.room}\`: arrows never turn back.`)
}

function brokenTowardsPlatform(
  source: Place,
  target: Place,
  broken: (because: string) => BrokenArrow,
): BrokenArrow | null {
  const allowed = source.room === null ? undefined : worldless[source.room]
  if (allowed === undefined || allowed.includes(target.floor)) return null
  return broken(
    `\`${source.room}\` is pure: clock, chance, database and web arrive as arguments, never as imports.`,
  )
}

interface Place {
  /** `budget`, `platform`, or '' for `src/main.ts`. */
  readonly module: string
  readonly room: Room | null
  /** Under `platform`: `kernel`, `web`… */
  readonly floor: string
  readonly file: string
}

function placeOf(path: string): Place {
  const [, ...steps] = path.split('/')
  const file = (steps.at(-1) ?? '').replace(/\.tsx?$/, '')
  if (steps.length === 1) return { module: '', room: null, floor: '', file }
  const [module = '', second = ''] = steps
  return {
    module,
    room: rooms.find((room) => room === second || `${room}.ts` === second) ?? null,
    floor: second.replace(/\.ts$/, ''),
    file: steps.length === 2 ? file : 'inside',
  }
}

/** Modules that reach each other in a circle, through any number of others. */
export function moduleCycles(all: readonly Arrow[]): readonly string[] {
  const knows = new Map<string, Set<string>>()
  for (const { from, to } of all) {
    const [source, target] = [placeOf(from).module, placeOf(to).module]
    if (source === '' || source === target) continue
    knows.set(source, (knows.get(source) ?? new Set()).add(target))
  }
  return [...knows.keys()].flatMap((module) => {
    const circle = wayBack(module, module, knows, new Set())
    return circle === null ? [] : [circle.join(' → ')]
  })
}

function wayBack(
  goal: string,
  at: string,
  knows: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string>,
): readonly string[] | null {
  for (const next of knows.get(at) ?? []) {
    if (next === goal) return [at, goal]
    if (seen.has(next)) continue
    seen.add(next)
    const rest = wayBack(goal, next, knows, seen)
    if (rest !== null) return [at, ...rest]
  }
  return null
}
