import { z } from 'zod'
import { inTransaction } from '../../platform/database/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  typed,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { type LibraryAnswer, libraryForm } from '../rules/library.ts'
import { questionPaths } from '../rules/paths.ts'
import { answersOf } from '../store/answers.ts'
import { libraryOf, saveLibraryAnswer } from '../store/library.ts'
import { allThemes } from '../store/themes.ts'
import { work } from '../store/work.ts'
import { libraryPage, type LibraryModel } from '../views/library-page.tsx'
import { shown } from './shown.ts'

type AskedToKeep = Asked<unknown, unknown, unknown>

const query = z.object({
  reponse: z.uuid().optional().catch(undefined),
  de: z.coerce.number().int().min(1).optional().catch(undefined),
})

interface About {
  readonly chosen?: string | undefined
  readonly fields?: LibraryModel['fields']
  readonly faults?: readonly FieldRefusal[]
  readonly undo?: LibraryModel['fields'] | null
}

async function drawn(asked: AskedToKeep, about: About): Promise<Answer> {
  const { chosen, faults = [], undo = null } = about
  const answers = await libraryOf(asked.db)
  const found = answers.find(({ id }) => id === chosen)
  const model = {
    answers,
    themes: await allThemes(asked.db),
    today: asked.today,
    day: (await shown(asked).writing()).day,
    chosen: found ?? null,
    fields: about.fields ?? (found === undefined ? {} : fieldsOf(found)),
    faults,
    undo,
  }
  return page(libraryPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

/** As the form writes it. */
const fieldsOf = ({ isEnded, checkedOn, theme, ...texts }: LibraryAnswer) => ({
  ...texts,
  checkedOn: checkedOn ?? '',
  theme: theme ?? '',
  isEnded: isEnded ? 'yes' : '',
})

const library = route({ get: questionPaths.library(), may: officers, query }, async (asked) => {
  const { reponse, de } = asked.query
  return drawn(asked, {
    chosen: reponse,
    ...(de !== undefined && { fields: await from(asked, de) }),
  })
})

/** A published answer, to be made one for other cases. */
async function from({ db }: AskedToKeep, number: number): Promise<LibraryModel['fields']> {
  const question = await work(db).find(number)
  const [answer] = question === null ? [] : await answersOf(db, question.id)
  if (question === null || answer === undefined) return {}
  return { title: question.title ?? '', text: answer.text, theme: question.theme ?? '' }
}

const save = route({ post: questionPaths.library(), may: officers }, async (asked) => {
  const { db, form, today } = asked
  const themes = (await allThemes(db)).map(({ id }) => id)
  const read = readForm(libraryForm(themes, today), form.given)
  if (!read.ok) {
    const names = ['id', 'title', 'text', 'legalBasis', 'checkedOn', 'theme', 'isEnded']
    const fields = Object.fromEntries(names.map((name) => [name, typed(form.given, name)]))
    return drawn(asked, { chosen: typed(form.given, 'id'), fields, faults: read.faults })
  }
  const former = (await libraryOf(db)).find(({ id }) => id === read.value.id)
  const next = { ...read.value, id: former?.id ?? '' }
  const id = await inTransaction(db, (tx) => saveLibraryAnswer(tx, next, actOf(asked)))
  return drawn(asked, { undo: fieldsOf(former ?? { ...next, id, isEnded: true }) })
})

/** Model answers, kept by officers: each change can be undone from the page it leads to. */
export const libraryRoutes: readonly Route[] = [library, save]
