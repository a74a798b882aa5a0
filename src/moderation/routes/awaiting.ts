import type { AwaitingTask, DoneTask, InPlace } from '../../platform/kernel/awaiting-task.ts'
import type { AskedForTasks, AwaitingSource, MadeGesture } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { officers } from '../../town/index.ts'
import type { ModeratedContent, ModerationCase, Report } from '../rules/case.ts'
import { mayAct } from '../rules/life.ts'
import { moderationPaths } from '../rules/paths.ts'
import { readMark } from '../rules/read-mark.ts'
import { cases } from '../store/cases.ts'
import { type Moderatable, moderatableOf } from '../store/moderatable.ts'
import { queueOf } from '../store/queue.ts'
import { moderationWorkWords } from '../words/index.ts'
import { decidedGesture } from './queue.ts'
import { contentsOf } from './shown.ts'

const waiting = { etat: 'waiting', type: '', regle: '', page: 1 } as const
/** A longer text is read on its own page. */
const mostInPlace = 2000

/**
 * What was reported, its text closed until it is opened: nobody is made to read an insult on her desk.
 * Appeals are counted: their answer needs words.
 */
export function awaitingModeration(moderatables: readonly Moderatable[]): AwaitingSource {
  const inWords = ({ speech }: AskedForTasks) => ({
    say: sayWith(moderationWorkWords, speech),
    kindOf: ({ subject }: ModerationCase) => moderatableOf(moderatables, subject.kind).name(speech),
  })

  async function shownOf(asked: AskedForTasks, found: readonly ModerationCase[]) {
    const { say, kindOf } = inWords(asked)
    const contentOf = await contentsOf(
      asked,
      moderatables,
      found.map(({ subject }) => subject),
    )
    return found.map((one) => {
      const content = contentOf(one.subject)
      const title = content?.title ?? say('case.erased')
      const shown: AwaitingTask = {
        title: say(`awaiting.${one.cause}`, { kind: kindOf(one), title }),
        href: moderationPaths.case(one.id),
        dueOn: null,
        notes: [],
      }
      return { one, content, shown }
    })
  }

  return {
    may: officers,
    name: (speech) => sayWith(moderationWorkWords, speech)('awaiting.name'),
    all: moderationPaths.queue(),
    async tasks(asked, most) {
      const { cases: all, reports, counts } = await queueOf(asked.db, waiting, most)
      // What waits longest, and others of its kind: each kind is one more reading of the database.
      const found = all.filter(({ subject }) => subject.kind === all[0]?.subject.kind)
      const { say } = inWords(asked)
      const tasks = (await shownOf(asked, found)).map(({ one, content, shown }) => ({
        ...shown,
        inPlace: readAndKeep(one, content, reports.get(one.id) ?? [], say),
      }))
      return { tasks, total: counts.waiting + counts.appeals }
    },
    async told(asked, { name, about }: MadeGesture): Promise<DoneTask | null> {
      const one = name === decidedGesture ? await cases(asked.db).find(about) : null
      const [found] = one === null ? [] : await shownOf(asked, [one])
      if (found === undefined) return null
      const { say } = inWords(asked)
      const { state } = found.one
      if (state === 'open') return { ...found.shown, said: say('awaiting.again'), undo: null }
      if (state !== 'kept') return null
      const action = moderationPaths.undo(about)
      const undo = { action, label: say('undo.send'), hidden: {} }
      const isUndoable = mayAct('undo', found.one, asked.today)
      return {
        ...found.shown,
        said: say('done.kept', { count: 1 }),
        undo: isUndoable ? undo : null,
      }
    },
  }
}

/** The text and what was said of it, then it is left in place; hiding it needs a rule and a word. */
function readAndKeep(
  one: ModerationCase,
  content: ModeratedContent | null,
  reports: readonly Report[],
  say: ReturnType<typeof sayWith<keyof typeof moderationWorkWords.messages.fr>>,
): InPlace | null {
  const text = content?.text ?? null
  if (text === null || text.length > mostInPlace) return null
  const words = reports.flatMap(({ words: said }) => (said === '' ? [] : [said]))
  return {
    summary: say('awaiting.read'),
    text,
    effects: [
      ...words.map((said) => say('awaiting.reported', { words: said })),
      say('decide.keep-effect', { count: 1 }),
      say('awaiting.hide'),
    ],
    gestures: [
      {
        action: moderationPaths.decide(),
        label: say(one.cause === 'first-reading' ? 'decide.publish' : 'decide.keep'),
        hidden: { act: 'keep', cases: `${one.id}:${readMark(text, reports.length)}` },
      },
    ],
  }
}
