import { sql } from 'kysely'
import { eraseMessagesTo } from '../messages/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { lasting } from './rules/retention.ts'

/** Rows about a person, without the secrets that nobody may read, even their owner. */
const held =
  (table: string, column: string, columns: string) =>
  async (db: Database, person: string): Promise<readonly HeldRow[]> => {
    const found = await sql<HeldRow>`
      select ${sql.raw(columns)} from ${sql.table(table)}
      where ${sql.ref(column)} = ${person}::uuid`.execute(db)
    return found.rows
  }

const erased =
  (table: string, column: string) =>
  async (db: Database, person: string): Promise<number> => {
    const gone = await sql`
      delete from ${sql.table(table)} where ${sql.ref(column)} = ${person}::uuid`.execute(db)
    return Number(gone.numAffectedRows ?? 0n)
  }

/** The row stays, and names her no more. */
const erasedReference =
  (table: string, column: string) =>
  async (db: Database, person: string): Promise<number> => {
    const emptied = await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null
      where ${sql.ref(column)} = ${person}::uuid`.execute(db)
    return Number(emptied.numAffectedRows ?? 0n)
  }

/**
 * The addresses of a person, what was sent there, and the codes that wait for it. An address that
 * somebody else has too (a mother’s, lent to her child) keeps its messages.
 */
async function eraseContacts(db: Database, person: string): Promise<number> {
  const own = await sql<{ value: string }>`
    select value from contact where party = ${person}::uuid
      and not exists (select from contact as other
        where other.value = contact.value and other.party <> contact.party)`.execute(db)
  for (const { value } of own.rows) {
    await eraseMessagesTo(db, value)
    await sql`delete from sign_in_code where contact = ${value}`.execute(db)
    // A guardian who goes leaves her word for the child, without her address.
    await sql`
      update guardianship set guardian_contact = 'effacé', guardian = null
      where guardian_contact = ${value}`.execute(db)
  }
  await sql`
    update guardianship set guardian_contact = 'effacé', guardian = null, confirmed_by = null
    where guardian = ${person}::uuid`.execute(db)
  return erased('contact', 'party')(db, person)
}

/** What she wrote goes; that a request was made, and answered in time, stays without a name. */
async function eraseRequests(db: Database, person: string): Promise<number> {
  const emptied = await sql`
    update rights_request set party = null, text = null, answer = null
    where party = ${person}::uuid`.execute(db)
  return Number(emptied.numAffectedRows ?? 0n)
}

/** A class without its teacher has nobody who answers for it: it goes, after its nameless pupils. */
async function eraseClasses(db: Database, person: string): Promise<number> {
  await sql`
    delete from party where id in (
      select class_code.party from class_code join class on class.party = class_code.class
      where teacher = ${person}::uuid)`.execute(db)
  const gone = await sql`
    delete from party where id in (
      select party from class where teacher = ${person}::uuid)`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}

/** In the order of erasure: the party last, since all the others lean on it. */
export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'session',
    purpose: 'Rester connecté sur un appareil, et voir ses connexions.',
    about: 'Personnes qui ont un compte',
    retention: 'Trente jours sans visite ; douze heures pour qui a un rôle',
    endedBy: 'retention',
    hold: held('session', 'party', 'device, opened_at, last_seen_at, expires_at'),
    erase: erased('session', 'party'),
  },
  {
    table: 'sign_in_code',
    purpose: 'Vérifier qu’une adresse e-mail ou un téléphone est bien à la personne.',
    about: 'Personnes qui se connectent',
    retention: 'Une heure',
    endedBy: 'short-lived-secrets',
    hold: held('sign_in_code', 'adds_to', 'kind, contact, expires_at'),
    erase: erased('sign_in_code', 'adds_to'),
  },
  {
    table: 'contact',
    purpose: 'Envoyer un code de connexion et ce qui a été demandé.',
    about: 'Personnes qui ont un compte, et responsables d’enfants',
    retention: lasting.contact,
    endedBy: 'retention',
    hold: held('contact', 'party', 'kind, value, confirmed_at, is_guardians'),
    erase: eraseContacts,
  },
  {
    table: 'desk_card',
    purpose: 'Se connecter sans e-mail, avec une carte donnée à l’accueil.',
    about: 'Personnes sans e-mail',
    retention: lasting.account,
    endedBy: 'retention',
    hold: held('desk_card', 'party', 'given_at, revoked_at'),
    erase: erased('desk_card', 'party'),
  },
  {
    table: 'passkey',
    purpose: 'Se connecter avec l’empreinte ou le code de son appareil.',
    about: 'Personnes qui l’ont choisi, agents',
    retention: lasting.account,
    endedBy: 'retention',
    hold: held('passkey', 'party', 'name, created_at, last_used_at'),
    erase: erased('passkey', 'party'),
  },
  {
    table: 'passkey_challenge',
    purpose: 'Demander une clé à un appareil, une seule fois.',
    about: 'Personnes qui se connectent avec une clé : un nombre tiré au sort, et la connexion',
    retention: '5 minutes',
    endedBy: 'short-lived-secrets',
  },
  {
    table: 'factor_recovery',
    purpose: 'Rendre sa seconde clé à qui l’a perdue, avec un code donné de vive voix.',
    about: 'Agents et élus',
    retention: 'Jusqu’à ce que le code ait servi',
    endedBy: 'request',
    hold: held('factor_recovery', 'party', 'made_at, expires_at'),
    erase: erased('factor_recovery', 'party'),
  },
  {
    table: 'totp',
    purpose: 'Demander une seconde clé aux personnes qui ont un rôle.',
    about: 'Agents et élus',
    retention: lasting.factor,
    endedBy: 'retention',
    hold: held('totp', 'party', 'confirmed_at'),
    erase: erased('totp', 'party'),
  },
  {
    table: 'role_grant',
    purpose: 'Savoir qui peut faire quoi, et qui l’a décidé.',
    about: 'Agents et élus',
    retention: lasting.role,
    endedBy: 'retention',
    hold: held('role_grant', 'party', 'role, scope_kind, scope_id, begins_on, ends_on, why'),
    erase: erased('role_grant', 'party'),
  },
  {
    table: 'residence',
    purpose: 'Connaître le quartier, quand un vote ou une réunion le demande.',
    about: 'Personnes qui participent',
    retention: lasting.account,
    endedBy: 'retention',
    hold: held('residence', 'party', 'address_text, neighbourhood, out_of_town, declared_at'),
    erase: erased('residence', 'party'),
  },
  {
    table: 'guardianship',
    purpose: 'Avoir l’accord d’un responsable quand un enfant participe.',
    about: 'Enfants de moins de 16 ans et leurs responsables',
    retention: lasting.guardianship,
    endedBy: 'retention',
    hold: held(
      'guardianship',
      'minor',
      'guardian_contact, asked_at, confirmed_at, confirmed_how, wording, withdrawn_at',
    ),
    erase: erased('guardianship', 'minor'),
  },
  {
    table: 'verification',
    purpose: 'Savoir ce qui a été vérifié, par qui, sans rien copier.',
    about: 'Personnes venues à l’accueil',
    retention: 'Jusqu’à la date de fin de la vérification',
    endedBy: 'retention',
    hold: held('verification', 'party', 'level, method, seen, verified_at, expires_at'),
    erase: erased('verification', 'party'),
  },
  {
    table: 'letter_request',
    purpose: 'Préparer le courrier que la personne a demandé.',
    about: 'Personnes qui attendent un code par courrier',
    retention: 'Jusqu’à ce que le courrier soit préparé',
    endedBy: 'act',
    hold: held('letter_request', 'party', 'asked_at'),
    erase: erased('letter_request', 'party'),
  },
  {
    table: 'letter_code',
    purpose: 'Vérifier une adresse par un courrier.',
    about: 'Personnes à qui la ville a écrit',
    retention: 'Deux mois',
    endedBy: 'retention',
    hold: held('letter_code', 'party', 'expires_at, used_at'),
    erase: erased('letter_code', 'party'),
  },
  {
    table: 'letter_batch',
    purpose: 'Imprimer les courriers : le fichier est détruit dès qu’il est téléchargé.',
    about: 'Agents qui ont préparé l’envoi',
    retention: lasting.letterBatch,
    endedBy: 'retention',
  },
  {
    table: 'consent',
    purpose: 'Prouver un accord, et son retrait.',
    about: 'Personnes qui ont donné un accord',
    retention: lasting.consent,
    endedBy: 'retention',
    hold: held('consent', 'party', 'purpose, wording, given_at, given_how, withdrawn_at'),
    erase: erased('consent', 'party'),
  },
  {
    table: 'rights_request',
    purpose: 'Répondre à qui demande de corriger ses données, ou s’y oppose, dans le mois.',
    about: 'Personnes qui l’ont demandé, et l’agent qui a répondu',
    retention: lasting.request,
    endedBy: 'retention',
    hold: held(
      'rights_request',
      'party',
      'kind, subject, text, asked_at, due_on, outcome, answer, answered_at',
    ),
    erase: eraseRequests,
  },
  {
    table: 'retention_warning',
    purpose: 'Prévenir avant d’effacer un compte qui dort.',
    about: 'Personnes qui ne sont plus venues',
    retention: lasting.warning,
    endedBy: 'retention',
    hold: held('retention_warning', 'party', 'warned_on, erases_on'),
    erase: erased('retention_warning', 'party'),
  },
  {
    table: 'attempt_window',
    purpose: 'Arrêter qui essaie trop de codes.',
    about: 'Personnes qui se connectent, sous une empreinte illisible',
    retention: 'Un jour',
    endedBy: 'short-lived-secrets',
  },
  {
    table: 'assisted_act',
    purpose: 'Savoir quand un agent a agi pour quelqu’un.',
    about: 'Personnes aidées à l’accueil, agents',
    retention: lasting.assistedAct,
    endedBy: 'retention',
    hold: held('assisted_act', 'party', 'began_at, ended_at'),
    erase: erased('assisted_act', 'party'),
  },
  {
    table: 'desk_tally',
    purpose: 'Arrêter, et voir, un agent qui agirait trop souvent sur des comptes.',
    about: 'Agents de l’accueil : combien de fois par jour, jamais pour qui',
    retention: lasting.tally,
    endedBy: 'retention',
    hold: held('desk_tally', 'agent', 'day, act, times'),
    erase: erased('desk_tally', 'agent'),
  },
  {
    table: 'class_code',
    purpose: 'Laisser une classe participer sans aucun nom d’élève.',
    about: 'Élèves, sans leur nom',
    retention: lasting.class,
    endedBy: 'retention',
    hold: held('class_code', 'party', 'class'),
    // The code goes with its pupil: it would else open another account, and vote again.
    erase: erased('class_code', 'party'),
  },
  {
    table: 'class',
    purpose: 'Savoir quel enseignant répond d’une classe.',
    about: 'Enseignants',
    retention: lasting.class,
    endedBy: 'retention',
    hold: held('class', 'teacher', 'name, school, ends_on'),
    erase: eraseClasses,
  },
  {
    table: 'organisation',
    purpose: 'Laisser une association ou un commerce participer en son nom.',
    about: 'Personnes qui l’ont déclarée',
    retention: 'Tant que l’organisation participe',
    endedBy: 'request',
    hold: held('organisation', 'declared_by', 'name, type'),
    erase: erasedReference('organisation', 'declared_by'),
  },
  {
    table: 'person',
    purpose: 'Savoir comment appeler la personne et, si une activité le demande, qui elle est.',
    about: 'Personnes qui ont un compte',
    retention: lasting.account,
    endedBy: 'retention',
    hold: held(
      'person',
      'party',
      'display_name, family_name, given_names, usage_name, birth_date, namesake',
    ),
    erase: erased('person', 'party'),
  },
  {
    table: 'party',
    purpose: 'Relier ce qui est à une même personne, et savoir depuis quand elle n’est plus venue.',
    about: 'Personnes qui ont un compte',
    retention: lasting.account,
    endedBy: 'retention',
    hold: held('party', 'id', 'kind, created_at, last_active_on'),
    erase: erased('party', 'id'),
  },
]
