import type { Transaction } from 'kysely'
import type { Act } from '../platform/kernel/act.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { slugOf } from '../platform/kernel/slug.ts'
import { inFrenchAndEnglish } from '../platform/words/content.ts'
import { cast } from '../people/index.ts'
import { councillors, demoNeighbourhoods } from '../town/index.ts'
import type { Member } from './rules/appointment.ts'
import type { BodyKind } from './rules/body.ts'
import { usualEnd } from './rules/composition.ts'
import { usualRules } from './rules/usual-rules.ts'
import { actsOn, beginBody } from './store/acts.ts'
import { bodies } from './store/bodies.ts'
import { callsOf } from './store/calls.ts'
import { teamOf } from './store/team.ts'
import { termsIn } from './store/terms.ts'

interface DemoBody {
  readonly wanted: string
  readonly kind: BodyKind
  readonly name: readonly [french: string, english: string]
  readonly purpose: readonly [french: string, english: string]
  readonly neighbourhoods: readonly string[]
  /** Days ago its present composition began. */
  readonly since: number
  readonly vacant: number
  readonly order?: string
  readonly quorumPercent?: number
}

/** All invented: given names alone, as people of a council call each other. */
const givenNames = [
  'Aline',
  'Boris',
  'Chadia',
  'Denis',
  'Estelle',
  'Farid',
  'Ginette',
  'Hamid',
  'Irène',
  'Joachim',
  'Karima',
  'Léandre',
  'Maïté',
  'Norbert',
  'Odile',
  'Paulin',
  'Quentine',
  'Rachid',
  'Solange',
  'Tibor',
  'Ursule',
  'Valère',
  'Wassila',
  'Xavier',
  'Yolande',
  'Zéphyrin',
  'Amara',
  'Basile',
  'Coralie',
  'Djibril',
  'Élodie',
  'Fulbert',
  'Gwenn',
  'Hortense',
  'Idriss',
  'Judith',
] as const

const councilOf = (id: string, name: string, since: number, vacant: number): DemoBody => ({
  wanted: `conseil-${id}`,
  kind: 'neighbourhood-council',
  name: [`Conseil de quartier ${name}`, `Neighbourhood council of ${name}`],
  purpose: [
    'Le conseil parle de la vie du quartier avec la ville : il prépare les réunions, pose les questions des habitants et suit ce qui a été promis.',
    'The council talks about the life of the neighbourhood with the town: it prepares meetings, asks the questions of residents and follows what was promised.',
  ],
  neighbourhoods: [id],
  since,
  vacant,
})

const others: readonly DemoBody[] = [
  {
    wanted: 'conseil-citoyen',
    kind: 'citizen-council',
    name: ['Conseil citoyen', 'Citizen council'],
    purpose: [
      'Des habitants tirés au sort et des acteurs locaux donnent leur avis sur tout ce qui touche au quartier prioritaire.',
      'Residents drawn by lot and local actors give their opinion on all that concerns the priority neighbourhood.',
    ],
    neighbourhoods: ['plaine'],
    since: 500,
    vacant: 1,
    order: 'Arrêté préfectoral (exemple inventé)',
    quorumPercent: 50,
  },
  {
    wanted: 'conseil-etrangers',
    kind: 'foreign-residents-council',
    name: ['Conseil des étrangers', 'Foreign residents’ council'],
    purpose: [
      'Il propose des actions pour l’accueil, l’accès aux droits et la vie commune, et la ville y répond point par point.',
      'It proposes actions for welcome, access to rights and life together, and the town replies point by point.',
    ],
    neighbourhoods: [],
    since: 420,
    vacant: 2,
  },
]

/** The seven bodies of the demonstration: five neighbourhoods, citizens, foreign residents. */
export async function loadDemoBodies(
  tx: Transaction<object>,
  { today, now }: { readonly today: Day; readonly now: Date },
): Promise<void> {
  const act = { by: 'demonstration', now }
  const councils = demoNeighbourhoods.map(({ id, name }, place) =>
    councilOf(id, name, 980 - place * 160, place % 3),
  )
  for (const [place, body] of [...councils, ...others].entries())
    await loadBody(tx, body, place, { today, act })
}

async function loadBody(
  tx: Transaction<object>,
  demo: DemoBody,
  place: number,
  { today, act }: { readonly today: Day; readonly act: Act },
): Promise<void> {
  const rules = { ...usualRules[demo.kind], quorumPercent: demo.quorumPercent ?? null }
  const from = daysAfter(today, -demo.since)
  const texts = {
    name: inFrenchAndEnglish(...demo.name),
    purpose: inFrenchAndEnglish(...demo.purpose),
    neighbourhoods: demo.neighbourhoods,
    contact: null,
  }
  const about = { ...texts, kind: demo.kind, wanted: demo.wanted }
  const id = await beginBody(tx, about, { inForceFrom: from, rules }, act)
  const acts = actsOn(tx, { id }, act)
  await acts.writeRules({ inForceFrom: from, rules, source: demo.order ?? '' })
  await fill(tx, id, demo, place, { today, act })
  await acts.publish()
  await nameTeam(tx, id, demo, { today, act })
  if (demo.kind === 'citizen-council') await callCandidates(tx, id, { today, act })
}

/** Seats are to be taken, and two people would. */
async function callCandidates(
  tx: Transaction<object>,
  body: string,
  { today, act }: { readonly today: Day; readonly act: Act },
): Promise<void> {
  const calls = callsOf(tx, body, act, today)
  const words = inFrenchAndEnglish(
    'Une place se libère parmi les habitants. Le conseil se réunit un soir par mois. Aucune connaissance n’est demandée, et un agent vous accueille la première fois.',
    'A seat is free among the residents. The council meets one evening a month; no knowledge is asked for, and an officer welcomes you the first time.',
  )
  await calls.open({ untilOn: daysAfter(today, 21), words })
  const nothing = { household: null, declaredSex: null, isNameShown: true }
  const tellNobody = () => Promise.resolve()
  await calls.apply(
    {
      ...{ ...nothing, door: 'web', college: 'habitants', name: 'Salomé', phone: null },
      ...{ email: 'salome@exemple.fr', motivation: 'J’habite ici depuis vingt ans.' },
    },
    'fr',
    tellNobody,
  )
  await calls.apply(
    {
      ...{ ...nothing, door: 'paper', college: 'habitants', name: 'Ferdinand', email: null },
      ...{ phone: '01 00 00 00 00', motivation: '' },
    },
    'fr',
    tellNobody,
  )
}

/** Somebody on each seat but the last few; who left a year ago was followed by somebody else. */
async function fill(
  tx: Transaction<object>,
  body: string,
  demo: DemoBody,
  place: number,
  { today, act }: { readonly today: Day; readonly act: Act },
): Promise<void> {
  const rules = usualRules[demo.kind]
  const store = termsIn(tx, body, act, today)
  const from = daysAfter(today, -demo.since)
  let next = place * 5
  for (const college of rules.colleges) {
    const isFirst = college === rules.colleges[0]
    for (let seat = 1; seat <= college.seats - (isFirst ? demo.vacant : 0); seat += 1) {
      const term = { college: college.key, seat, startsOn: from, endsOn: usualEnd(from, rules) }
      const isChecked = rules.condition !== ''
      for (const role of college.hasAlternates
        ? (['incumbent', 'alternate'] as const)
        : (['incumbent'] as const)) {
        const isHers = isFirst && seat === 1 && demo.kind === 'foreign-residents-council'
        const who =
          isHers && role === 'incumbent'
            ? mounia
            : demoMember(next++, demo, college.hasParity, seat)
        await store.appoint({ ...term, role, isChecked, who })
      }
    }
  }
  await oneLeft(tx, body, { today, act })
}

/** Mounia sits among the foreign residents: known by her account. */
const mounia: Member = {
  name: cast.mother.name,
  email: cast.mother.email,
  phone: null,
  address: null,
  language: 'ar',
  household: null,
  declaredSex: 'woman',
  isNameShown: true,
}

const isMounia = ({ name }: { readonly name: string | null }): boolean => name === mounia.name

/** What they said they read: several among the foreign residents, French elsewhere. */
const demoLanguages = ['pt', null, 'ar', 'en', null, 'es'] as const

function demoMember(number: number, demo: DemoBody, hasParity: boolean, seat: number): Member {
  const name = givenNames[number % givenNames.length] ?? 'Aline'
  const readsMany = demo.kind === 'foreign-residents-council'
  const way = number % 9
  return {
    name,
    email: way < 7 ? `${slugOf(name)}.${demo.wanted}.${number}@exemple.fr` : null,
    phone: null,
    address: way === 7 ? `${number} rue Inventée\n94230 Cachan` : null,
    language: readsMany ? (demoLanguages[number % demoLanguages.length] ?? null) : null,
    household: null,
    declaredSex: hasParity ? (seat % 2 === 0 ? 'man' : 'woman') : null,
    isNameShown: number % 6 !== 5,
  }
}

/** A year ago somebody moved away; the alternate took the seat where there is one. */
async function oneLeft(
  tx: Transaction<object>,
  body: string,
  { today, act }: { readonly today: Day; readonly act: Act },
): Promise<void> {
  const terms = (await bodies(tx).one(body))?.terms ?? []
  const leaving = terms.find(({ seat, role }) => seat === 3 && role === 'incumbent')
  const on = daysAfter(today, -200)
  if (leaving === undefined || leaving.startsOn > on) return
  await termsIn(tx, body, act, today).end(leaving.id, { on, reason: 'moved', isReplaced: true })
}

async function nameTeam(
  tx: Transaction<object>,
  body: string,
  demo: DemoBody,
  { today, act }: { readonly today: Day; readonly act: Act },
): Promise<void> {
  const store = teamOf(tx, body)
  const shown = ((await bodies(tx).one(body))?.terms ?? []).filter(
    ({ isNameShown, endedOn, role }) => isNameShown && endedOn === null && role === 'incumbent',
  )
  // Where she sits, Mounia animates: an account of the demonstration reads the pages of who does.
  const [first, second] = shown.toSorted((a, b) => Number(isMounia(b)) - Number(isMounia(a)))
  if (first !== undefined) await store.entrust(first.member, 'animator', today, act)
  if (second !== undefined) await store.entrust(second.member, 'rapporteur', today, act)
  const own = (await councillors(tx).all()).filter(
    ({ neighbourhood }) => neighbourhood !== null && demo.neighbourhoods.includes(neighbourhood),
  )
  await store.saveLeads(
    own.map(({ id }) => id),
    today,
    act,
  )
}
