import type { Transaction } from 'kysely'
import { approvalOf, signInDemo } from '../approvals/index.ts'
import type { DemoStory } from './demo-stories.ts'
import { draftMinutes } from './rules/draft-minutes.ts'
import type { MeetingFile } from './rules/file.ts'
import { wholeMinutes } from './rules/minutes-text.ts'
import { readAgenda } from './store/carried.ts'
import { minutesOf } from './store/minutes.ts'
import { draftTitles, draftWords } from './views/draft-words.ts'
import { minutesSubject, minutesToApprove, sendMinutesToSign } from './work/minutes-to-approve.ts'

/** Minutes of the demonstration, and how far they are. */
interface DemoMinutes {
  readonly held: MeetingFile
  readonly story: DemoStory
  readonly fate: string
  readonly rank: number
  readonly now: Date
  readonly zone: string
  readonly officers: readonly (string | undefined)[]
  readonly councillor: string
}

/** How an evening begins: what was answered since the one before. */
const answersSaid = [
  'Trois réponses ont été lues. Une habitante demande que la prochaine soit plus courte.',
  'Toutes les réponses étaient arrivées : on les a lues en dix minutes.',
  'Deux réponses manquent encore. Les services les promettent avant la prochaine réunion.',
  'Une réponse a été jugée trop vague : elle repart au service avec une question plus précise.',
  'Les réponses avaient été envoyées avant la réunion. Personne n’a souhaité y revenir.',
  'On a relu la réponse sur les travaux : le calendrier a glissé d’un mois, et cela n’avait été dit à personne.',
  'Quatre réponses, dont une a été applaudie.',
] as const

/** Written, sent to those who sign, then where its story leads. */
export async function loadDemoMinutes(
  tx: Transaction<object>,
  { held, story, fate, rank, now, zone, officers, councillor }: DemoMinutes,
): Promise<void> {
  const act = { by: officers[0] ?? '', now }
  const minutes = minutesOf(tx, held.id, act)
  await minutes.write(await wholeOf(tx, held, story, { rank, zone }), 0)
  await sendMinutesToSign(tx, held, 1, act)
  const subject = minutesSubject(held)
  const signers = { team: officers[1] ?? '', councillor, now }
  if (fate === 'with-team') return
  if (held.body !== null)
    await signs(tx, subject, signers, 'approved', 'L’animatrice, par courriel.')
  if (fate === 'asked') return
  if (fate === 'returned') {
    const word = 'Il manque ce que la salle a dit des mésanges : plusieurs personnes y tenaient.'
    return signs(tx, subject, signers, 'returned', word)
  }
  while ((await approvalOf(tx, subject))?.state === 'open')
    await signs(tx, subject, signers, 'approved', '')
  await minutes.publish(1)
}

/** The one whose turn it is. */
const signs = (
  tx: Transaction<object>,
  subject: ReturnType<typeof minutesSubject>,
  {
    team,
    councillor,
    now,
  }: { readonly team: string; readonly councillor: string; readonly now: Date },
  does: 'approved' | 'returned',
  comment: string,
): Promise<void> =>
  signInDemo(tx, [minutesToApprove], subject, {
    ...{ by: (role) => (role === 'councillor' ? councillor : team), now },
    ...{ act: does, comment },
  })

async function wholeOf(
  tx: Transaction<object>,
  held: MeetingFile,
  { items }: DemoStory,
  { rank, zone }: Pick<DemoMinutes, 'rank' | 'zone'>,
): Promise<string> {
  const born = draftMinutes(held, draftWords({}, zone))
  const texts = held.items.map(({ id, source, title }, place) => {
    const said =
      source === 'answers'
        ? answersSaid[(rank * 3 + held.number) % answersSaid.length]
        : items.find((item) => item.title === title)?.said
    // Who presented an item is told with the agenda.
    const decided = place === 0 ? '' : (born[id] ?? '')
    return [id, [said, decided].filter((text) => text !== undefined && text !== '').join('\n\n')]
  })
  const said = Object.fromEntries(texts) as Record<string, string>
  return wholeMinutes(held.items, said, draftTitles(await readAgenda(tx, held), {}))
}
