import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

/** The meetings she was called to, and what she answered. */
async function heldAnswers(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select meeting.number, recipient.way, recipient.language, recipient.answer,
      recipient.needs::text as needs
    from notice_recipient as recipient
    join body_member as member on member.id = recipient.member
    join meeting on meeting.id = recipient.meeting
    where member.party = ${person}::uuid order by meeting.number`.execute(db)
  return found.rows
}

async function eraseAnswers(db: Database, person: string): Promise<number> {
  const erased = await sql`
    delete from notice_recipient as recipient using body_member as member
    where member.id = recipient.member and member.party = ${person}::uuid`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'notice_recipient',
    purpose:
      'Convoquer les membres d’une instance, savoir qui vient et préparer ce dont chacun a besoin.',
    about: 'Membres d’instances',
    retention:
      'Les réponses et les besoins : un mois après la réunion. Le fait d’avoir été convoqué : autant que le mandat.',
    endedBy: 'notice-answers',
    hold: heldAnswers,
    erase: eraseAnswers,
  },
  { table: 'notice', none: 'Le texte d’une convocation et le jour où elle est partie.' },
]
