import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Act } from '../platform/kernel/act.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { inFrenchAndEnglish } from '../platform/words/content.ts'
import type { Phase, Process } from './rules/process.ts'
import { contentsOf } from './store/process-contents.ts'
import { processes, type ProcessTexts } from './store/processes.ts'

/** What the demonstration’s process holds, by the ids other modules gave. */
export interface DemoActivities {
  readonly running: string
  readonly archived: readonly string[]
}

interface DemoPlace {
  readonly today: Day
  readonly now: Date
  readonly zone: string
}

/** Two invented processes: a budget under way, a square that was redone. */
export async function loadDemoProcesses(
  tx: Transaction<object>,
  place: DemoPlace,
  activities: DemoActivities,
): Promise<void> {
  // Nobody did it: the demonstration is loaded by the machine.
  const act: Act = { by: 'demonstration', now: place.now }
  await loadBudget(tx, place, activities, act)
  await loadSquare(tx, place, act)
}

async function begun(
  tx: Transaction<object>,
  texts: ProcessTexts,
  slug: string,
  act: Act,
): Promise<Process> {
  const store = processes(tx)
  const process = await store.find(await store.begin(texts, slug, act))
  if (process === null) throw new Error('A process just begun is not there.')
  await store.publish(process, act)
  return process
}

async function loadBudget(
  tx: Transaction<object>,
  place: DemoPlace,
  { running, archived }: DemoActivities,
  act: Act,
): Promise<void> {
  const process = await begun(tx, budget, 'budget-participatif', act)
  const contents = contentsOf(tx, process)
  const phases = [
    phase(place, ['Idées', 'Ideas'], -200, -130),
    phase(place, ['Étude des projets', 'Study of the projects'], -129, -4),
    phase(place, ['Vote', 'Vote'], -3, 12),
    phase(place, ['Résultats', 'Results'], 13, 30),
    phase(place, ['Réalisation', 'Delivery'], 31, null),
  ]
  for (const one of phases) await contents.savePhase(one, act)
  const vote = phases[2]?.id ?? null
  await contents.link({ kind: 'edition', activity: running, phase: vote }, act)
  for (const activity of archived) {
    await contents.link({ kind: 'edition', activity, phase: null }, act)
  }
  const studied = inFrenchAndEnglish(
    'Les services ont étudié toutes les idées. Celles qui peuvent être réalisées sont au vote ; pour les autres, la raison a été donnée à leurs auteurs.',
    'The departments have studied all the ideas. Those that can be carried out are on the ballot; for the others, the reason was given to their authors.',
  )
  await contents.addNews(daysAfter(place.today, -5), studied, act)
}

async function loadSquare(tx: Transaction<object>, place: DemoPlace, act: Act): Promise<void> {
  const process = await begun(tx, square, 'place-du-centre', act)
  const contents = contentsOf(tx, process)
  const phases = [
    phase(place, ['Marche sur la place', 'Walk on the square'], -700, -690),
    phase(place, ['Ateliers', 'Workshops'], -680, -600),
    phase(place, ['Travaux', 'Works'], -420, -120),
  ]
  for (const one of phases) await contents.savePhase(one, act)
  const decided = inFrenchAndEnglish(
    'Ce qui a changé grâce aux ateliers :\n\n- douze arbres au lieu de sept ;\n- des bancs à l’ombre, avec un dossier ;\n- la fontaine gardée, demandée par presque tous.\n\nCe qui n’a pas été retenu : les toilettes publiques, trop chères cette fois. La ville en reparlera pour le prochain budget.',
    'What changed thanks to the workshops:\n\n- twelve trees instead of seven;\n- benches in the shade, with a back;\n- the fountain kept, as nearly everybody asked.\n\nWhat was not taken up: public toilets, too expensive this time. The town will come back to it for the next budget.',
  )
  await contents.addNews(daysAfter(place.today, -590), decided, act)
  const done = inFrenchAndEnglish(
    'Les travaux sont finis. Deux arbres n’ont pas pris : ils seront replantés à l’automne.',
    'The works are over. Two trees did not take: they will be planted again in autumn.',
  )
  await contents.addNews(daysAfter(place.today, -118), done, act)
}

/** From 9 in the morning to 8 in the evening, in days from today. */
function phase(
  { today, zone }: DemoPlace,
  [french, english]: readonly [string, string],
  from: number,
  to: number | null,
): Phase {
  const at = (days: number, hour: string) =>
    instantsOf(zone, daysAfter(today, days), hour)[0]?.toISOString() ?? ''
  return {
    id: randomUUID(),
    name: inFrenchAndEnglish(french, english),
    // The vote of the demonstration opens with its day.
    beginsAt: at(from, from === -3 ? '00:00' : '09:00'),
    endsAt: to === null ? null : at(to, '20:00'),
  }
}

const budget: ProcessTexts = {
  title: inFrenchAndEnglish('Le budget participatif', 'The participatory budget'),
  purpose: inFrenchAndEnglish(
    'Chaque année, les habitants choisissent comment dépenser une partie de l’argent de la ville : des idées, une étude, un vote, puis les travaux.',
    'Each year, residents choose how to spend a part of the town’s money: ideas, a study, a vote, then the works.',
  ),
  influence: inFrenchAndEnglish(
    '- Les idées : toute personne de 7 ans et plus peut en proposer.\n- Le choix : c’est le vote qui décide, pas la mairie.',
    '- The ideas: anybody aged 7 or more may propose some.\n- The choice: the vote decides, not the town hall.',
  ),
  limits: inFrenchAndEnglish(
    '- La somme de chaque enveloppe, votée par le conseil municipal.\n- Seules les dépenses qui durent (un banc, un arbre) sont possibles : la loi sépare cet argent de celui des salaires.',
    '- The money of each envelope, voted by the town council.\n- Only what lasts (a bench, a tree) can be paid: the law keeps this money apart from wages.',
  ),
  level: 'decision',
  neighbourhoods: [],
}

const square: ProcessTexts = {
  title: inFrenchAndEnglish('Refaire la place du Centre', 'Redoing the Centre square'),
  purpose: inFrenchAndEnglish(
    'La place était grise et chaude en été. La ville l’a refaite avec celles et ceux qui y passent.',
    'The square was grey, and hot in summer. The town redid it with those who cross it.',
  ),
  influence: inFrenchAndEnglish(
    'Les arbres, les bancs, les jeux, la place de la fontaine.',
    'The trees, the benches, the games, where the fountain stands.',
  ),
  limits: inFrenchAndEnglish(
    'Le passage des bus, et le budget de 300 000 €.',
    'The way of the buses, and the budget of €300,000.',
  ),
  level: 'concertation',
  neighbourhoods: ['centre'],
}
