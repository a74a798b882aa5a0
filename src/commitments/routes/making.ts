import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { storyOf, type Traceable } from '../../lineage/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { answerToPromise, questionPaths } from '../../questions/index.ts'
import { officers, shownTown } from '../../town/index.ts'
import { sentencesOf, soundsLikePromise } from '../methods/sentences.ts'
import { spokenDay } from '../methods/spoken-day.ts'
import { promiseForm } from '../rules/forms.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { makeCommitment } from '../store/making.ts'
import { commitmentKind } from '../store/versions.ts'
import { newPage } from '../views/new-page.tsx'
import { choicesOf, workPlace } from './work-place.ts'

const params = z.object({ answer: z.uuid() })
const query = z.object({ phrase: z.coerce.number().int().min(0).optional().catch(undefined) })

type AskedOfAnswer = Asked<z.output<typeof params>, unknown, unknown>

/** The answer with its sentences, and the day it was given. */
async function answerOf(asked: AskedOfAnswer) {
  const answer = (await answerToPromise(asked.db, asked.params.answer)) ?? notFound()
  const { zone } = await shownTown(asked).town()
  return { answer, sentences: sentencesOf(answer.text), on: dayIn(zone, new Date(answer.at)) }
}

async function shown(
  asked: AskedOfAnswer,
  { answer, sentences, on }: Awaited<ReturnType<typeof answerOf>>,
  chosen: number | null,
  traceables: readonly Traceable[],
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const already = await storyOf(
    asked,
    { kind: 'answer', id: answer.id },
    traceables.filter(({ kind }) => kind === commitmentKind),
  )
  const sentence = chosen === null ? undefined : sentences[chosen]
  const model = {
    ...(await workPlace(asked)),
    answer,
    sentences: sentences.map((text) => ({ text, isPromising: soundsLikePromise(text) })),
    chosen: sentence === undefined ? null : chosen,
    already: already.after,
    key: typed(asked.form.given, 'key') || randomUUID(),
    proposed: {
      text: sentence ?? '',
      dueOn: sentence === undefined ? null : spokenDay(sentence, on),
      department: answer.department ?? '',
    },
    given: asked.form.given,
    faults,
  }
  return page(newPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

/** A promise is made of a sentence of a published answer. */
export const makingRoutes = (traceables: readonly Traceable[]): readonly Route[] => [
  route({ get: questionPaths.promise(':answer'), may: officers, params, query }, async (asked) =>
    shown(asked, await answerOf(asked), asked.query.phrase ?? null, traceables),
  ),
  route({ post: questionPaths.promise(':answer'), may: officers, params }, async (asked) => {
    const about = await answerOf(asked)
    const { answer, sentences, on } = about
    const { given } = asked.form
    const read = readForm(promiseForm(choicesOf(await workPlace(asked)), sentences, on), given)
    if (!read.ok) {
      const chosen = z.coerce.number().int().catch(-1).parse(typed(given, 'phrase'))
      return shown(asked, about, chosen, traceables, read.faults)
    }
    const { key, phrase, ...written } = read.value
    const { neighbourhood, theme } = answer
    const from = { kind: 'answer', id: answer.id }
    const promised = { id: key, said: phrase, from, neighbourhood, theme, madeOn: on }
    const number = await makeCommitment(asked.db, { ...written, ...promised }, actOf(asked))
    return seeOther(`${commitmentPaths.run(number)}?fait=oui`)
  }),
]
