import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { namedOnce } from '../platform/database/named-once.ts'
import { candidateMonths } from './rules/candidate.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** Her seats in bodies, as they are written there. */
async function heldTerms(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select term.body, term.college, term.starts_on as "startsOn",
      coalesce(term.ended_on, term.ends_on) as "endsOn", member.name, member.email, member.phone,
      member.address, member.language, member.household, member.declared_sex as "declaredSex"
    from body_member as member join body_term as term on term.member = member.id
    where member.party = ${person}::uuid order by term.starts_on`.execute(db)
  return found.rows
}

/** That somebody sat there remains, nameless. */
async function eraseMember(db: Database, person: string): Promise<number> {
  const emptied = await sql`
    update body_member set party = null, name = null, email = null, phone = null, address = null,
      language = null, household = null, declared_sex = null, is_name_shown = false
    where party = ${person}::uuid`.execute(db)
  return Number(emptied.numAffectedRows ?? 0n)
}

/** Candidates have no account: hers are those that gave an address she confirmed as her own. */
const ofPerson = (person: string) => sql`(
  email in (select value from contact where party = ${person}::uuid and kind = 'email'
    and confirmed_at is not null and not is_guardians)
  or member in (select id from body_member where party = ${person}::uuid))`

async function heldCandidatures(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select call.body, name, email, phone, household, declared_sex as "declaredSex", motivation,
      applied_at as "appliedAt"
    from body_candidate join body_call as call on call.id = body_candidate.call
    where ${ofPerson(person)} order by applied_at`.execute(db)
  return found.rows
}

async function eraseCandidatures(db: Database, person: string): Promise<number> {
  const gone = await sql`
    delete from body_candidate where ${ofPerson(person)}`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}

const lasting =
  'Le temps du mandat et un an ; le nom reste si la personne a accepté qu’il soit public'

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'body', none: 'Nom, but et quartiers d’une instance.' },
  {
    table: 'body_rules',
    purpose: 'Savoir qui a écrit les règles d’une instance.',
    about: 'Agents',
    retention: 'Tant que l’instance existe ; le nom de l’agent, jusqu’à ce qu’il parte',
    endedBy: 'request',
    ...namedOnce('body_rules', 'written_by'),
  },
  {
    table: 'body_member',
    purpose:
      'Convoquer les membres d’une instance, dans la langue que chacun a dit lire, et savoir qui y siège. La langue lue ne dit rien de l’origine.',
    about: 'Membres d’instances',
    retention: lasting,
    endedBy: 'bodies',
    hold: heldTerms,
    erase: eraseMember,
  },
  {
    table: 'body_term',
    purpose:
      'Savoir qui a vérifié, et quand, qu’une personne peut siéger ; jamais ce qui a été montré.',
    about: 'Membres d’instances, agents',
    retention: 'Tant que l’instance existe ; le nom de l’agent, jusqu’à ce qu’il parte',
    endedBy: 'request',
    ...namedOnce('body_term', 'checked_by'),
  },
  {
    table: 'body_import',
    purpose: 'Savoir qui a importé une liste de membres, pour pouvoir l’annuler.',
    about: 'Agents',
    retention: 'Tant que l’instance existe ; le nom de l’agent, jusqu’à ce qu’il parte',
    endedBy: 'request',
    ...namedOnce('body_import', 'imported_by'),
  },
  {
    table: 'body_call',
    purpose: 'Savoir qui a ouvert un appel à candidatures.',
    about: 'Agents',
    retention: 'Tant que l’instance existe ; le nom de l’agent, jusqu’à ce qu’il parte',
    endedBy: 'request',
    ...namedOnce('body_call', 'opened_by'),
  },
  {
    table: 'body_candidate',
    purpose: 'Choisir les membres d’une instance parmi ceux qui se proposent, et leur répondre.',
    about: 'Candidats à une instance',
    retention: `${candidateMonths} mois après la clôture de l’appel, ou après son dernier jour si personne ne l’a clos`,
    endedBy: 'bodies',
    hold: heldCandidatures,
    erase: eraseCandidatures,
  },
  { table: 'body_office', none: 'Qui anime une instance : le nom est avec celui des membres.' },
  { table: 'body_lead', none: 'Quels élus suivent une instance : leur fonction est publique.' },
]
