import type { Transaction } from 'kysely'
import { type DemoComment, loadDemoComments } from './comments/index.ts'
import { type DemoReading, loadDemoModeration } from './moderation/index.ts'
import { cast, type CastMember, partyOfCast } from './people/index.ts'
import { numberTitled } from './questions/index.ts'
import { moderatables, publicOrigin } from './site.ts'

/** Of the demonstration, and answered: people talk under it. */
const question = 'Peut-on remettre un banc à l’ombre place du Grand-Marché ?'

const written: readonly (Omit<DemoComment, 'author'> & { readonly by: CastMember })[] = [
  {
    by: cast.mother,
    text: 'Un banc à l’ombre, oui : ma fille et moi attendons le bus en plein soleil.',
    daysAgo: 12,
  },
  {
    by: cast.student,
    text: 'Un deuxième près de la fontaine aiderait les plus âgés. Le plan de la place est ici : https://place.exemple.fr/plan',
    daysAgo: 11,
  },
  {
    by: cast.newcomer,
    text: 'Je couds des coussins de banc, 20 euros, écrivez-moi : https://coussins.exemple.fr',
    daysAgo: 9,
  },
  {
    by: cast.student,
    text: 'Si M. Toutinventé, au service des bancs, travaillait un peu plus, il serait déjà là.',
    daysAgo: 4,
  },
  {
    by: cast.child,
    text: 'Est-ce qu’on pourra dessiner dessus à la craie ?',
    daysAgo: 1,
    state: 'waiting',
  },
]

const readings: readonly (Omit<DemoReading, 'id'> & { readonly of: number })[] = [
  {
    of: 2,
    daysAgo: 8,
    report: { rule: 'publicite', words: 'C’est une annonce.' },
    hidden: {
      note: 'Le texte vend quelque chose et renvoie vers un site.',
      appeal: 'Entre voisines, ce n’est pas du commerce. Je peux enlever le prix et le lien.',
    },
  },
  {
    of: 3,
    daysAgo: 2,
    report: { rule: 'insultes', words: 'On accuse quelqu’un par son nom.' },
  },
  { of: 4, daysAgo: 1 },
]

/** Comments under one question: one waits to be read first, one is reported, one is hidden and appealed. */
export async function loadDemoConversation(tx: Transaction<object>, now: Date): Promise<void> {
  const number = await numberTitled(tx, question)
  if (number === null) return
  const comments = await Promise.all(
    written.map(async ({ by, ...one }) => ({ ...one, author: await partyOfCast(tx, by) })),
  )
  const about = { kind: 'question', id: String(number) }
  const ids = await loadDemoComments(tx, about, comments, now)
  const officer = await partyOfCast(tx, cast.officerA)
  const given = readings.map(({ of, ...one }) => ({ ...one, id: ids[of] ?? '' }))
  const place = { moderatables, origin: publicOrigin(), officer, now }
  await loadDemoModeration(tx, 'comment', given, place)
}
