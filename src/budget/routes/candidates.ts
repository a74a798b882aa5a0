import { z } from 'zod'
import { csvText } from '../../platform/kernel/csv-records.ts'
import {
  type Answer,
  type Asked,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { votePreparers } from '../../town/index.ts'
import { candidateForm, explanationForm, givenOfCandidate } from '../rules/candidate-form.ts'
import type { Candidate } from '../rules/candidate.ts'
import { importedCandidates } from '../rules/imported-candidates.ts'
import { paths } from '../rules/paths.ts'
import { isFrozen, type RunningEdition } from '../rules/running-edition.ts'
import { candidates } from '../store/candidates.ts'
import { EditionFrozen, EditionGone } from '../store/running-editions.ts'
import { candidateFormPage } from '../views/candidate-form-page.tsx'
import { candidateImportPage } from '../views/candidate-import-page.tsx'
import {
  type CandidateAct,
  candidateActs,
  candidatesPage,
  withdrawalPage,
} from '../views/candidates-page.tsx'
import { prepareWords } from '../words/index.ts'
import { editionAddress, projectAddress } from './addresses.ts'
import { preparedEdition } from './prepared-edition.ts'

const shape = { may: votePreparers, params: editionAddress } as const
const shapeOfOne = { may: votePreparers, params: projectAddress } as const
type AskedOfOne = Asked<z.infer<typeof projectAddress>, unknown, unknown>

const doneQuery = z.object({
  fait: z
    .enum([...candidateActs, 'frozen'])
    .optional()
    .catch(undefined),
  nombre: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
})

const list = route(
  { get: paths.candidates(':edition'), ...shape, query: doneQuery },
  async (asked) => {
    const { fait, nombre } = asked.query
    const { edition, box } = await preparedEdition(asked)
    const all = await candidates(asked.db, edition).all()
    const done =
      fait === undefined || fait === 'frozen' ? (fait ?? null) : { act: fait, count: nombre }
    return page(candidatesPage({ edition, all, isFrozen: isFrozen(box), done }, asked.speech))
  },
)

/** Back to the list, which says what was done, or that nothing was since the vote is open. */
async function thenList(
  edition: RunningEdition,
  act: CandidateAct,
  done: () => Promise<readonly string[] | void>,
): Promise<Answer> {
  const there = (fait: string, more = '') =>
    seeOther(`${paths.candidates(edition.slug)}?fait=${fait}${more}`)
  try {
    const codes = await done()
    return there(act, codes === undefined ? '' : `&nombre=${codes.length}`)
  } catch (error) {
    if (error instanceof EditionFrozen) return there('frozen')
    if (error instanceof EditionGone) return notFound()
    throw error
  }
}

interface Written {
  readonly edition: RunningEdition
  readonly code: string | null
  readonly isFrozen: boolean
}

const formPage = (
  { speech }: Pick<AskedOfOne, 'speech'>,
  written: Written,
  given: FormGiven,
  faults: readonly FieldRefusal[] = [],
) => page(candidateFormPage({ ...written, given, faults }, speech), faults.length === 0 ? 200 : 422)

const codesOf = ({ envelopes }: RunningEdition) => envelopes.map(({ code }) => code)

const blank = route({ get: paths.newCandidate(':edition'), ...shape }, async (asked) => {
  const { edition, box } = await preparedEdition(asked)
  if (isFrozen(box)) return seeOther(`${paths.candidates(edition.slug)}?fait=frozen`)
  return formPage(asked, { edition, code: null, isFrozen: false }, { envelope: onlyList(edition) })
})

const onlyList = (edition: RunningEdition): string => {
  const codes = codesOf(edition)
  return codes.length === 1 ? (codes[0] ?? '') : ''
}

const add = route({ post: paths.newCandidate(':edition'), ...shape }, async (asked) => {
  const { db, form, now } = asked
  const { edition } = await preparedEdition(asked)
  const read = readForm(candidateForm(codesOf(edition)), form.given)
  const written = { edition, code: null, isFrozen: false }
  if (!read.ok) return formPage(asked, written, form.given, read.faults)
  const answer = await thenList(edition, 'added', () =>
    candidates(db, edition).add([read.value], now),
  )
  const goesOn = typed(form.given, 'suite') === 'encore'
  return goesOn && 'path' in answer && answer.path.includes('added')
    ? seeOther(paths.newCandidate(edition.slug))
    : answer
})

async function oneOf(asked: AskedOfOne): Promise<Written & { readonly candidate: Candidate }> {
  const { edition, box } = await preparedEdition(asked)
  const all = await candidates(asked.db, edition).all()
  const candidate = all.find(({ code }) => code === asked.params.code) ?? notFound()
  return { edition, candidate, code: candidate.code, isFrozen: isFrozen(box) }
}

const show = route({ get: paths.candidate(':edition', ':code'), ...shapeOfOne }, async (asked) => {
  const { candidate, ...written } = await oneOf(asked)
  return formPage(asked, written, givenOfCandidate(candidate))
})

const change = route(
  { post: paths.candidate(':edition', ':code'), ...shapeOfOne },
  async (asked) => {
    const { db, form, now } = asked
    const { candidate, ...written } = await oneOf(asked)
    const { edition } = written
    const store = candidates(db, edition)
    if (written.isFrozen) {
      const read = readForm(explanationForm, form.given)
      if (!read.ok) return formPage(asked, written, form.given, read.faults)
      return thenList(edition, 'changed', () => store.explain(candidate.code, read.value, now))
    }
    const read = readForm(candidateForm(codesOf(edition)), form.given)
    if (!read.ok) return formPage(asked, written, form.given, read.faults)
    return thenList(edition, 'changed', () => store.change(candidate.code, read.value, now))
  },
)

type Store = ReturnType<typeof candidates>

/** Acts of one gesture, each undone by another: no page asks again before them. */
const gestures: readonly (readonly [
  way: string,
  act: CandidateAct,
  perform: (store: Store, code: string, now: Date) => Promise<void>,
])[] = [
  ['monter', 'changed', (store, code, now) => store.move(code, 'up', now)],
  ['descendre', 'changed', (store, code, now) => store.move(code, 'down', now)],
  ['remettre', 'put-back', (store, code, now) => store.withdraw(code, null, now)],
  ['jeter', 'trashed', (store, code, now) => store.trash(code, true, now)],
  ['reprendre', 'restored', (store, code, now) => store.trash(code, false, now)],
]

const gestureRoutes: readonly Route[] = gestures.map(([way, act, perform]) =>
  route(
    { post: `${paths.candidate(':edition', ':code')}/${way}`, ...shapeOfOne },
    async (asked) => {
      const { candidate, edition } = await oneOf(asked)
      return thenList(edition, act, () =>
        perform(candidates(asked.db, edition), candidate.code, asked.now),
      )
    },
  ),
)

const withdrawal = `${paths.candidate(':edition', ':code')}/retrait`

const askWhy = route({ get: withdrawal, ...shapeOfOne }, async (asked) => {
  const { edition, candidate, isFrozen: isOver } = await oneOf(asked)
  if (isOver) return seeOther(`${paths.candidates(edition.slug)}?fait=frozen`)
  const model = { edition, candidate, because: '', error: undefined }
  return page(withdrawalPage(model, asked.speech))
})

const reason = z.object({ because: z.string().trim().min(1, 'missing').max(400, 'too-long') })

const withdraw = route({ post: withdrawal, ...shapeOfOne, form: reason }, async (asked) => {
  const { db, form, now, speech } = asked
  const { edition, candidate } = await oneOf(asked)
  if (!form.ok) {
    const code = form.faults[0]?.code === 'too-long' ? 'too-long' : 'missing'
    const error = sayWith(prepareWords, speech)(`fault.${code}`)
    const because = typed(form.given, 'because')
    return page(withdrawalPage({ edition, candidate, because, error }, speech), 422)
  }
  const { because } = form.value
  return thenList(edition, 'withdrawn', () =>
    candidates(db, edition).withdraw(candidate.code, because, now),
  )
})

const showImport = route({ get: paths.candidateImport(':edition'), ...shape }, async (asked) => {
  const { edition, box } = await preparedEdition(asked)
  if (isFrozen(box)) return seeOther(`${paths.candidates(edition.slug)}?fait=frozen`)
  const model = { edition, text: '', faults: [], found: null }
  return page(candidateImportPage(model, asked.speech))
})

const importAll = route(
  { post: paths.candidateImport(':edition'), ...shape, filesUpTo: 2 * 1024 * 1024 },
  async (asked) => {
    const { db, form, files, now, speech } = asked
    const { edition } = await preparedEdition(asked)
    const store = candidates(db, edition)
    const file = files[0]
    const text = file === undefined ? typed(form.given, 'texte') : csvText(file.bytes)
    const read = importedCandidates(text, {
      envelopes: edition.envelopes,
      known: (await store.all()).filter(({ isTrashed }) => !isTrashed),
    })
    if (!read.ok) {
      const model = { edition, text, faults: read.faults, found: null }
      return page(candidateImportPage(model, speech), 422)
    }
    const isSure = typed(form.given, 'ajouter') === String(read.given.length)
    if (!isSure) {
      const model = { edition, text, faults: [], found: read.given }
      return page(candidateImportPage(model, speech))
    }
    return thenList(edition, 'added', () => store.add(read.given, now))
  },
)

export const candidateRoutes: readonly Route[] = [
  list,
  blank,
  add,
  showImport,
  importAll,
  show,
  change,
  ...gestureRoutes,
  askWhy,
  withdraw,
]
