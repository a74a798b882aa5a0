import type { Trace, Traceable } from '../../lineage/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import { tracedAnswers, type TracedQuestion, tracedQuestions } from '../store/traces.ts'
import { questionWords } from '../words/index.ts'
import { shown } from './shown.ts'

type Say = ReturnType<typeof sayWith<keyof typeof questionWords.messages.fr>>

const traced = (
  kind: string,
  find: typeof tracedQuestions,
  traceOf: (one: TracedQuestion, say: Say, day: string) => Trace,
): Traceable => ({
  kind,
  async find(telling, ids) {
    const say = sayWith(questionWords, telling.speech)
    const { dayOf } = await shown(telling).writing()
    const found = await find(telling.db, ids)
    return new Map(found.map((one) => [one.id, traceOf(one, say, dayOf(one.at))]))
  },
})

/** Questions and their answers, for the stories they are part of. */
export const traceableQuestions: readonly Traceable[] = [
  traced('question', tracedQuestions, ({ number, title }, say, day) => ({
    label: say('page.eyebrow', { number }),
    title,
    path: questionPaths.one(number),
    detail: say('list.received-on', { day }),
  })),
  traced('answer', tracedAnswers, ({ number }, say, day) => ({
    label: say('trace.answer'),
    title: say('trace.answer-to', { number }),
    path: questionPaths.answer(number),
    detail: say('list.answered-on', { day }),
  })),
]
