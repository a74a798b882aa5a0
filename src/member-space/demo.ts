import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { cast, type CastMember, partyOfCast } from '../people/index.ts'
import type { SpacePart } from './rules/permissions.ts'
import { openThread, reply } from './store/writing.ts'

interface DemoMessage {
  readonly by: CastMember
  readonly part: SpacePart
  readonly hoursAgo: number
  readonly text: string
}

interface DemoThread {
  readonly title: string
  readonly messages: readonly [DemoMessage, ...DemoMessage[]]
}

const mounia = { by: cast.mother, part: 'member' } as const
const agathe = { by: cast.officerA, part: 'officer' } as const

/** All invented: two conversations of the foreign residents’ council. */
const threads: readonly DemoThread[] = [
  {
    title: 'Qui vient samedi à la fête des associations ?',
    messages: [
      {
        ...mounia,
        hoursAgo: 75,
        text: 'Bonjour à tous. Nous avons un stand de 10 h à 17 h, devant le kiosque. Il faudrait deux personnes par heure. Je prends 10 h à midi. Qui prend la suite ?',
      },
      {
        ...agathe,
        hoursAgo: 70,
        text: 'La ville apporte la table, deux chaises et les affichettes en six langues. Elles sont prêtes.',
      },
      {
        ...mounia,
        hoursAgo: 46,
        text: 'Merci. J’apporte du thé. Pensez au carnet pour noter les questions des gens : on les relit à la prochaine réunion.',
      },
    ],
  },
  {
    title: 'Relire notre proposition sur l’accueil au guichet',
    messages: [
      {
        ...mounia,
        hoursAgo: 30,
        text: 'Le brouillon est en ligne. Est-ce que le deuxième point est assez clair ? J’ai peur qu’on ne comprenne pas de quelle permanence on parle.',
      },
      {
        ...agathe,
        hoursAgo: 6,
        text: 'Vous pourriez écrire le jour et l’heure : « une permanence le samedi de 9 h à 12 h ». La ville saura à quoi répondre.',
      },
    ],
  },
]

const written = ({ part, text }: DemoMessage) => ({ id: randomUUID(), part, text })

/** What the members of a council wrote to each other these last days. */
export async function loadDemoMemberSpace(
  tx: Transaction<object>,
  { now }: { readonly now: Date },
): Promise<void> {
  for (const { title, messages } of threads) {
    const thread = randomUUID()
    const [first, ...answers] = messages
    const given = { ...written(first), thread, title, body: 'conseil-etrangers' }
    await openThread(tx, given, await actOf(first))
    for (const one of answers) await reply(tx, { ...written(one), thread }, await actOf(one))
  }

  async function actOf({ by, hoursAgo }: DemoMessage) {
    const at = new Date(now.getTime() - hoursAgo * 3_600_000)
    return { by: await partyOfCast(tx, by), now: at }
  }
}
