import { dressed, type PaperPlace, type Report } from '../../documents/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { MeetingFile } from '../rules/file.ts'
import type { Expected } from '../rules/presence.ts'
import type { Times } from '../views/place.ts'
import { workWords } from '../words/index.ts'

const emptyLines = 20

/** A sheet to sign: no address of anybody, as everybody in the room reads it. */
export function signInSheet(
  place: PaperPlace,
  {
    file,
    at,
    members,
  }: { readonly file: MeetingFile; readonly at: Times; readonly members: readonly Expected[] },
): Report {
  const say = sayWith(workWords, place.speech)
  const empty = Array.from({ length: emptyLines }, () => ['', ''])
  const head = [say('sheet.name'), say('sheet.signature')]
  return {
    ...dressed(place, readIn(file.title, place.speech.language).text),
    form: 'report',
    eyebrow: `${say('sheet.title')} · ${at.when(file)}`,
    pieces: [
      { is: 'text', text: say('sheet.privacy'), tone: 'quiet' },
      ...(members.length === 0
        ? []
        : ([
            { is: 'heading', text: say('sheet.members') },
            { is: 'table', head, rows: members.map(({ name }) => [name, '']), isByHand: true },
          ] as const)),
      { is: 'heading', text: say('sheet.others') },
      { is: 'text', text: say('sheet.others-lead') },
      {
        is: 'table',
        head: [say('sheet.first-name'), say('sheet.signature')],
        rows: empty,
        isByHand: true,
      },
    ],
  }
}
