import { randomUUID } from 'node:crypto'
import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { inTransaction, openTown, type TownDatabase } from '../../platform/database/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import { readContact } from '../rules/contact.ts'
import { accountsAt, makePerson, namesOf } from '../store/accounts.ts'
import { eraseEverywhere, heldAbout, partiesAt } from '../store/rights.ts'
import { resetFactor } from '../store/recovery.ts'
import { roleGrants } from '../store/role-grants.ts'
import type { ExpiringTable } from '../store/expired.ts'
import { rehearseRetention } from '../work/retention.ts'
import { retentionNow } from '../work/retention-kind.ts'
import { printedCode } from '../rules/codes.ts'
import { tellReset } from '../routes/reset-factor.ts'

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** One person, by her id, her e-mail address or her phone number. */
async function personIn(town: TownDatabase, text: string | undefined): Promise<string> {
  if (text === undefined) {
    throw new CommandRefused('Donnez une adresse e-mail, un téléphone ou un identifiant.')
  }
  if (isId(text)) return text
  const parties = await partiesAt(town.db, readContact(text)?.value ?? text)
  const [party] = parties
  if (party === undefined) throw new CommandRefused('Personne n’a cette adresse ici.')
  if (parties.length > 1) {
    const names = await namesOf(town.db, parties)
    const whose = parties.map((one) => `  ${one}  ${names.get(one) || 'sans nom affiché'}`)
    throw new CommandRefused(
      `Plusieurs personnes partagent cette adresse. Donnez l’identifiant de l’une d’elles :\n${whose.join('\n')}`,
    )
  }
  return party
}

/** What retention counts, as it is read. */
const toldAs: Readonly<Record<string, string>> = {
  session: 'connexions finies',
  verification: 'vérifications arrivées à leur fin',
  letter_code: 'codes par courrier trop vieux',
  letter_batch: 'envois de courriers',
  guardianship: 'accords pour des enfants qui ont grandi',
  contact: 'adresses prêtées à des enfants qui ont grandi',
  role_grant: 'rôles finis',
  totp: 'secondes clés de personnes sans rôle',
  consent: 'accords retirés',
  assisted_act: 'aides à l’accueil',
  desk_tally: 'jours d’agents comptés à l’accueil',
  rights_request: 'demandes de droits déjà répondues',
  party: 'classes finies et leurs élèves sans nom',
  warned: 'personnes prévenues',
  unreachable: 'personnes sans adresse où les prévenir',
  erased: 'personnes effacées',
} satisfies Readonly<Record<ExpiringTable | 'warned' | 'unreachable' | 'erased', string>>

async function inTown<Outcome>(
  purpose: string,
  work: (town: TownDatabase) => Promise<Outcome>,
): Promise<Outcome> {
  const town = await openTown({ purpose })
  try {
    return await work(town)
  } finally {
    await town.close()
  }
}

/** Rights of a person at the command line, and the first administrator of a town. */
export const personCommands = ({
  declarations,
  zone,
  townName,
}: {
  readonly declarations: readonly PersonalDataDeclaration[]
  readonly townName: (town: TownDatabase) => Promise<string>
  readonly zone: (town: TownDatabase) => Promise<string>
}): readonly Command[] => [
  {
    name: 'person show',
    summary: 'dit tout ce que la ville sait d’une personne',
    help: `
Usage : parvis person show ADRESSE

Écrit en JSON tout ce que la base garde sur une personne, table par table, avec le pourquoi et la
durée. ADRESSE est une adresse e-mail, un numéro de téléphone ou un identifiant.

Exemple : parvis person show lina@exemple.fr > lina.json`,
    run: ([text], { out }) =>
      inTown('person show', async (town) => {
        const held = await heldAbout(town.db, declarations, await personIn(town, text))
        out.write(`${JSON.stringify(held, null, 2)}\n`)
        return 0
      }),
  },
  {
    name: 'person erase',
    summary: 'efface une personne, partout',
    help: `
Usage : parvis person erase ADRESSE --yes

Efface tout ce qui peut nommer une personne, dans toutes les tables, en une fois. Un bulletin déjà
dans l’urne y reste : personne ne peut dire lequel c’est. Sans --yes, rien n’est fait.

Exemple : parvis person erase lina@exemple.fr --yes`,
    run: (words, { out }) =>
      inTown('person erase', async (town) => {
        const party = await personIn(
          town,
          words.find((word) => !word.startsWith('--')),
        )
        if (!words.includes('--yes')) {
          throw new CommandRefused('Rien n’est fait : ajoutez --yes pour effacer pour de bon.')
        }
        const isDone = await eraseEverywhere(town.db, declarations, party, new Date())
        if (!isDone) throw new CommandRefused('Personne n’a cet identifiant ici.')
        out.write('C’est effacé.\n')
        return 0
      }),
  },
  {
    name: 'person admin',
    summary: 'donne à une adresse e-mail l’administration du site',
    help: `
Usage : parvis person admin ADRESSE

Donne le rôle d’administration à une adresse e-mail, sans date de fin : pour le premier
administrateur d’une ville, ou quand il n’en reste aucun qui puisse se connecter.

Exemple : parvis person admin dsi@ville.fr`,
    run: ([text], { out }) =>
      inTown('person admin', async (town) => {
        const contact = readContact(text ?? '')
        if (contact?.kind !== 'email') throw new CommandRefused('Donnez une adresse e-mail.')
        const now = new Date()
        const today = dayIn(await zone(town), now)
        await inTransaction(town.db, async (tx) => {
          // A guardian’s address lent to a child is no address of the child’s own.
          const known = (await accountsAt(tx, contact)).find(({ isGuardians }) => !isGuardians)
          const party = known?.party ?? (await makePerson(tx, contact, { now }))
          const decision = await roleGrants(tx).grant(
            {
              id: randomUUID(),
              party,
              role: 'administrator',
              scope: { kind: 'town', id: null },
              beginsOn: today,
              endsOn: null,
              grantedBy: null,
              why: 'ligne de commande',
              revokedAt: null,
            },
            now,
          )
          if (!decision.ok) throw new CommandRefused('Cette adresse a déjà ce rôle.')
        })
        out.write('C’est fait. Connectez-vous avec cette adresse.\n')
        return 0
      }),
  },
  {
    name: 'person reset-second-factor',
    summary: 'efface la seconde clé de qui l’a perdue, et donne un code de secours',
    help: `
Usage : parvis person reset-second-factor ADRESSE --yes

Efface l’application et les clés d’accès d’une personne, ferme ses connexions et la prévient. Écrit un
code de secours, à lui donner de vive voix ou sur papier : le site le demande avant d’en installer une
autre. Pour un administrateur qui est seul ; sinon, un autre le fait sur la page des rôles.

Exemple : parvis person reset-second-factor dsi@ville.fr --yes`,
    run: (words, { out }) =>
      inTown('person reset-second-factor', async (town) => {
        const party = await personIn(
          town,
          words.find((word) => !word.startsWith('--')),
        )
        if (!words.includes('--yes')) {
          throw new CommandRefused('Rien n’est fait : ajoutez --yes pour effacer cette clé.')
        }
        const name = await townName(town)
        const code = await resetFactor(town.db, party, { by: null, now: new Date() }, (tx) =>
          tellReset(tx, party, name),
        )
        out.write(`Code de secours, bon 7 jours : ${printedCode(code)}\n`)
        return 0
      }),
  },
  {
    name: 'person retention',
    summary: 'applique les durées de conservation, ou dit ce qui le serait',
    help: `
Usage : parvis person retention [--dry-run] [--json]

Efface ce qui a passé sa durée, prévient qui n’est plus venu depuis presque trois ans, efface qui a été
prévenu à temps. Fait chaque nuit sans qu’on le demande. Avec --dry-run, compte et ne change rien.

Exemple : parvis person retention --dry-run`,
    run: (words, { out }) =>
      inTown('person retention', async (town) => {
        const now = new Date()
        const at = { now, today: dayIn(await zone(town), now) }
        const counts = words.includes('--dry-run')
          ? await rehearseRetention(town.db, at)
          : await retentionNow(town.db, {
              ...at,
              declarations,
              town: await townName(town),
              origin: process.env['PARVIS_PUBLIC_URL'] ?? '',
            })
        const lines = Object.entries(counts).map(
          ([what, count]) => `  ${toldAs[what] ?? what} : ${count}`,
        )
        const title = words.includes('--dry-run')
          ? 'Rien n’est changé. Ce qui serait effacé ou prévenu cette nuit :'
          : 'C’est fait. Effacé ou prévenu :'
        out.write(words.includes('--json') ? JSON.stringify(counts) : [title, ...lines].join('\n'))
        out.write('\n')
        return 0
      }),
  },
]
