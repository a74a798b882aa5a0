import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'
import { marksUnder, RegisterDestroyed, registerSecret } from './store/register.ts'

export const personalData: readonly PersonalDataDeclaration[] = [
  { table: 'ballot_box', none: 'La règle, les projets et les dates d’un vote.' },
  { table: 'ballot_box_secret', none: 'Un nombre secret par vote, détruit avec le registre.' },
  {
    table: 'voter_register',
    purpose: 'Qu’une personne ne vote qu’une fois, par internet ou sur papier.',
    about: 'Personnes qui ont voté, sous une empreinte : ni nom, ni heure',
    retention:
      'Deux mois après l’ouverture des bulletins ; si le vote est contesté, la fin de la contestation',
    endedBy: 'voter-registers',
    hold: heldOf,
    // Nothing to erase: no name is in it, and without it the same person could vote twice.
  },
  {
    table: 'sealed_ballot',
    purpose: 'Pouvoir changer d’avis jusqu’à la fin du vote.',
    about: 'Personnes qui ont voté : leur bulletin est scellé, personne ici n’en a la clé',
    retention: 'La fin du vote : le lien est alors détruit',
    endedBy: 'act',
  },
  { table: 'ballot_backup', none: 'Où et quand une sauvegarde a été faite pendant un vote.' },
  {
    table: 'ballot_backup_box',
    none: 'De quels votes une telle sauvegarde contient les bulletins.',
  },
  { table: 'separated_ballot', none: 'Bulletins scellés, que plus rien ne relie à personne.' },
  {
    table: 'unsealed_ballot',
    none: 'Ce qui a été voté, dans un ordre tiré au sort, sans personne.',
  },
  {
    table: 'paper_ballot',
    none: 'Bulletins papier tels qu’ils sont saisis : ni nom, ni quartier, ni heure.',
  },
]

/** In which votes this person took part: her account is known there by a hash. */
async function heldOf(db: Database, person: string): Promise<readonly HeldRow[]> {
  const boxes = await sql<{ id: string; name: string }>`
    select id, name from ballot_box join ballot_box_secret on box = id`.execute(db)
  const rows: HeldRow[] = []
  for (const { id, name } of boxes.rows) {
    const secret = await registerSecret(db, id).catch(unlessDestroyed)
    if (secret === null) continue
    const marks = marksUnder(secret, { identity: '', account: person })
    const found = await sql<HeldRow>`
      select ${name} as vote, channel, neighbourhood, age_band from voter_register
      where box = ${id} and account_hash = ${marks.account}`.execute(db)
    rows.push(...found.rows)
  }
  return rows
}

function unlessDestroyed(error: unknown): null {
  if (error instanceof RegisterDestroyed) return null
  throw error
}
