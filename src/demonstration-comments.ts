import type { Transaction } from 'kysely'
import { type DemoComment, loadDemoComments } from './comments/index.ts'
import { commitments } from './commitments/index.ts'
import { type DemoReading, loadDemoModeration } from './moderation/index.ts'
import { cast, type CastMember, partyOfCast } from './people/index.ts'
import { numberTitled } from './questions/index.ts'
import { siteOrigin } from './messages/index.ts'
import { moderatables } from './site.ts'

/** Of the demonstration, and answered: people talk under it. */
const question = 'Peut-on remettre un banc à l’ombre place du Grand-Marché ?'

type Said = Omit<DemoComment, 'author'> & { readonly by: CastMember }

const written: readonly Said[] = [
  {
    by: cast.mother,
    text: 'Un banc à l’ombre, oui : ma fille et moi attendons le bus en plein soleil.',
    daysAgo: 12,
  },
  {
    by: cast.student,
    text: 'Un deuxième près de la fontaine aiderait les plus âgés. Le plan de la place est ici : https://place.exemple.fr/plan',
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

/** Under the square that was redone: whether what was decided holds. */
const ofSquare = {
  process: 'place-du-centre',
  said: [
    {
      by: cast.retired,
      text: 'J’étais à la marche du début. On nous avait promis douze arbres : je les ai comptés, dix ont pris. Le service l’a dit franchement, c’est déjà ça.',
      daysAgo: 96,
    },
    {
      by: cast.mother,
      text: 'Les bancs à l’ombre servent tous les jours après l’école. Pour le prochain budget, ne perdons pas les toilettes de vue : avec des petits, c’est ce qui manque.',
      daysAgo: 71,
    },
    {
      by: cast.student,
      text: 'La fontaine gardée, c’est l’atelier qui l’a obtenue. Est-ce qu’on peut avoir le compte rendu des trois ateliers au même endroit ?',
      daysAgo: 40,
    },
    {
      by: cast.newcomer,
      text: 'Je ne vivais pas encore ici. J’ai lu toute la page : je comprends pourquoi la place est comme cela.',
      daysAgo: 12,
    },
  ] satisfies readonly Said[],
}

/** Under a promise that was kept: what those who pass there see. */
const ofBench = {
  promise: 'Un banc avec dossier et accoudoirs',
  said: [
    {
      by: cast.retired,
      text: 'Les accoudoirs changent tout : je me relève seul. Le dossier est froid le matin en hiver, du bois aurait été mieux.',
      daysAgo: 30,
    },
    {
      by: cast.student,
      text: 'Posé neuf jours avant la date promise, je le note. Il manque une poubelle à côté, les gobelets restent par terre le lundi.',
      daysAgo: 24,
    },
    {
      by: cast.mother,
      text: 'On s’y arrête à mi-pente avec la poussette. Un deuxième, plus haut, et la montée devient possible.',
      daysAgo: 9,
    },
  ] satisfies readonly Said[],
}

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

/**
 * Comments under one question, one process and one promise. Of those of the question, one waits to be
 * read first, one is reported, one is hidden and appealed.
 */
export async function loadDemoConversation(tx: Transaction<object>, now: Date): Promise<void> {
  const promises = await commitments(tx).everything()
  const kept = promises.find(({ text }) => text.startsWith(ofBench.promise))
  await said(tx, { kind: 'process', id: ofSquare.process }, ofSquare.said, now)
  if (kept !== undefined) {
    await said(tx, { kind: 'commitment', id: String(kept.number) }, ofBench.said, now)
  }
  const number = await numberTitled(tx, question)
  if (number === null) return
  const ids = await said(tx, { kind: 'question', id: String(number) }, written, now)
  const officer = await partyOfCast(tx, cast.officerA)
  const given = readings.map(({ of, ...one }) => ({ ...one, id: ids[of] ?? '' }))
  const place = { moderatables, origin: siteOrigin(), officer, now }
  await loadDemoModeration(tx, 'comment', given, place)
}

async function said(
  tx: Transaction<object>,
  about: { readonly kind: string; readonly id: string },
  comments: readonly Said[],
  now: Date,
): Promise<readonly string[]> {
  const named = await Promise.all(
    comments.map(async ({ by, ...one }) => ({ ...one, author: await partyOfCast(tx, by) })),
  )
  return loadDemoComments(tx, about, named, now)
}
