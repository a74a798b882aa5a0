import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { namedOnce } from '../platform/database/named-once.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

async function heldInCharge(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number, text from commitment
    where owner = ${person}::uuid or deputy = ${person}::uuid order by number`.execute(db)
  return found.rows
}

/** The department still answers for it. */
async function eraseInCharge(db: Database, person: string): Promise<number> {
  const emptied = await sql`
    update commitment set owner = nullif(owner, ${person}::uuid),
      deputy = nullif(deputy, ${person}::uuid)
    where owner = ${person}::uuid or deputy = ${person}::uuid`.execute(db)
  return Number(emptied.numAffectedRows ?? 0n)
}

const proposed = namedOnce('commitment_proposal', 'by')
const decided = namedOnce('commitment_proposal', 'decided_by')
const namedByProposal = {
  hold: async (db: Database, person: string): Promise<readonly HeldRow[]> => [
    ...(await proposed.hold(db, person)),
    ...(await decided.hold(db, person)),
  ],
  erase: async (db: Database, person: string): Promise<number> =>
    (await proposed.erase(db, person)) + (await decided.erase(db, person)),
}

const lasting = 'Tant que l’engagement est public ; le nom de l’agent, jusqu’à ce qu’il parte'

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'commitment',
    purpose: 'Savoir qui, à la mairie, s’occupe de chaque engagement et qui prend le relais.',
    about: 'Agents',
    retention: lasting,
    endedBy: 'request',
    hold: heldInCharge,
    erase: eraseInCharge,
  },
  {
    table: 'commitment_change',
    purpose: 'Savoir qui a marqué un engagement comme tenu, reporté ou abandonné.',
    about: 'Agents',
    retention: lasting,
    endedBy: 'request',
    ...namedOnce('commitment_change', 'by'),
  },
  {
    table: 'commitment_proof',
    purpose: 'Savoir qui a ajouté la preuve d’un engagement tenu.',
    about: 'Agents',
    retention: lasting,
    endedBy: 'request',
    ...namedOnce('commitment_proof', 'by'),
  },
  {
    table: 'commitment_proposal',
    purpose: 'Savoir quel agent a proposé de dire un engagement tenu, et qui a décidé.',
    about: 'Agents',
    retention: lasting,
    endedBy: 'request',
    ...namedByProposal,
  },
  { table: 'commitment_reminder', none: 'Quels rappels sont partis, pour quelle date.' },
]
