import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  type FormGiven,
  formKeyIn,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import type { CharterFile, WorkingArticle } from '../rules/charter.ts'
import { articleForm } from '../rules/forms.ts'
import { charterPaths } from '../rules/paths.ts'
import { actsOn, type MovedOn } from '../store/acts.ts'
import { afterField, articlePage, seenField } from '../views/article-page.tsx'
import { keyField } from '../views/new-page.tsx'
import { type AskedOfOne, fileOf, ofArticle, ofCharter } from './workbench.ts'

interface About {
  readonly charter: CharterFile
  readonly article?: WorkingArticle | null
  readonly given: FormGiven
  readonly faults?: readonly FieldRefusal[]
  readonly isGone?: boolean
}

function shown({ speech }: AskedOfOne, about: About): Answer {
  const { article = null, faults = [], isGone = false } = about
  const isMovedOn = faults.some(({ code }) => code === 'both')
  const model = { ...about, article, faults, isMovedOn, isGone }
  return page(articlePage(model, speech), faults.length === 0 && !isGone ? 200 : 422)
}

const back = ({ params }: AskedOfOne): Answer =>
  seeOther(`${charterPaths.run(params.charter)}?fait=oui`)

/** A new one stands last, in the chapter of the one before. */
const askNew = route(
  { get: charterPaths.newArticle(':charter'), may: officers, params: ofCharter },
  async (asked) => {
    const charter = await fileOf(asked)
    const last = charter.working.at(-1)
    const place = { [afterField]: last?.id ?? '', chapter: last?.chapter ?? '' }
    return shown(asked, { charter, given: { [keyField]: randomUUID(), ...place } })
  },
)

const add = route(
  {
    post: charterPaths.newArticle(':charter'),
    may: officers,
    params: ofCharter,
    form: articleForm,
  },
  async (asked) => {
    const { db, form, params } = asked
    const charter = await fileOf(asked)
    const key = formKeyIn(form.given, keyField)
    const given = { ...form.given, [keyField]: key }
    if (!form.ok) return shown(asked, { charter, given, faults: form.faults })
    const after = typed(given, afterField)
    const acts = actsOn(db, params.charter, actOf(asked))
    const { chapter, title, text } = form.value
    const id = formIdOf(key, [params.charter, chapter, title, text])
    const refused = await acts.add({ ...form.value, id }, after === '' ? null : after)
    if (refused === null) return back(asked)
    const field = refused === 'after' ? afterField : ''
    return shown(asked, { charter: await fileOf(asked), given, faults: [{ field, code: refused }] })
  },
)

type AskedOfArticle = Asked<z.output<typeof ofArticle>, unknown, unknown>

const oneShape = { may: officers, params: ofArticle } as const

const articleIn = ({ working }: CharterFile, { params }: AskedOfArticle) =>
  working.find(({ id }) => id === params.article)

const show = route(
  { get: charterPaths.workingArticle(':charter', ':article'), ...oneShape },
  async (asked) => {
    const charter = await fileOf(asked)
    const article = articleIn(charter, asked) ?? notFound()
    const { chapter, title, text } = article
    return shown(asked, { charter, article, given: { chapter, title, text } })
  },
)

/** The version she has read, and no other that somebody wrote meanwhile. */
const seenIn = ({ form }: AskedOfArticle): number => Number(typed(form.given, seenField)) || 0

const write = route(
  { post: charterPaths.workingArticle(':charter', ':article'), ...oneShape, form: articleForm },
  async (asked) => {
    const { db, form, params } = asked
    const charter = await fileOf(asked)
    const article = articleIn(charter, asked)
    if (!form.ok) {
      if (article === undefined) return addedAnew(asked, charter, form.faults)
      return shown(asked, { charter, article, ...form })
    }
    const acts = actsOn(db, params.charter, actOf(asked))
    const written = { ...form.value, id: params.article }
    return notKept(asked, await acts.write(written, seenIn(asked)))
  },
)

const withdraw = route(
  { post: charterPaths.workingArticle(':charter', ':article', 'retrait'), ...oneShape },
  async (asked) => {
    await fileOf(asked)
    const acts = actsOn(asked.db, asked.params.charter, actOf(asked))
    const refused = await acts.withdraw(asked.params.article, seenIn(asked))
    if (refused === null || refused === 'gone' || refused.theirs === null) return back(asked)
    const { chapter, title, text } = refused.theirs
    return shown(asked, {
      charter: await fileOf(asked),
      article: refused.theirs,
      given: { chapter, title, text },
      faults: [{ field: '', code: 'moved-on' }],
    })
  },
)

/** Nothing is lost: hers stays in the form, beside theirs; or it may be added anew. */
async function notKept(asked: AskedOfArticle, refused: MovedOn | 'gone' | null): Promise<Answer> {
  if (refused === null) return back(asked)
  const charter = await fileOf(asked)
  const { given } = asked.form
  const theirs = refused === 'gone' ? null : refused.theirs
  if (theirs !== null)
    return shown(asked, {
      ...{ charter, article: theirs, given },
      faults: [{ field: 'text', code: 'both' }],
    })
  return addedAnew(asked, charter)
}

/** Of an article that somebody withdrew: what was written of it, as the form of a new one. */
function addedAnew(
  asked: AskedOfArticle,
  charter: CharterFile,
  faults: readonly FieldRefusal[] = [],
): Answer {
  const place = { [keyField]: randomUUID(), [afterField]: charter.working.at(-1)?.id ?? '' }
  return shown(asked, { charter, given: { ...asked.form.given, ...place }, faults, isGone: true })
}

/** What officers do with the articles of a working version. */
export const articleRoutes: readonly Route[] = [askNew, add, show, write, withdraw]
