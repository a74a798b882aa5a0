import { randomBytes, randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { cardCodeOf } from '../rules/codes.ts'
import { type Identity, identityKey } from '../rules/identity.ts'
import { likePairs } from '../rules/resemblance.ts'
import type { Residence } from '../rules/residence.ts'
import { makePerson } from './accounts.ts'
import { tellAbout } from './desk-people.ts'
import { tallies } from './desk-tally.ts'
import { identities } from './identities.ts'
import { declareResidence } from './residences.ts'
import { deskCheckYears, type SeenThing } from '../rules/verification.ts'
import { codeHash } from './secrets.ts'
import { noteCheck, yearsAfter } from './verification.ts'

/** Somebody who may be the person at the desk: a human decides. */
export interface LookAlike {
  readonly party: string
  readonly familyName: string
  readonly givenNames: string
  readonly birthDate: Day
  readonly namesake: number
  readonly isSame: boolean
}

/** Which agent acts, and when. */
export interface ByAgent {
  readonly by: string
  /** In the town. */
  readonly today: Day
  readonly now: Date
}

/** Writes to the person what was done on her account. */
export type TellHer = (tx: Transaction<object>) => Promise<void>

/** What an agent does for somebody who stands in front of her. */
export function desk(db: Database) {
  return {
    /**
     * Those who look like somebody, the likeliest first. Compared with everybody born the same day or
     * of the same name: nobody else can look alike.
     */
    async lookAlikes(identity: Identity): Promise<readonly LookAlike[]> {
      const [family, given] = identityKey(identity).split('|')
      const found = await sql<Omit<LookAlike, 'isSame'>>`
        select party, family_name as "familyName", given_names as "givenNames",
          birth_date as "birthDate", namesake
        from person where identity_key is not null
          and (birth_date = ${identity.birthDate}
            or identity_key like ${`${family ?? ''}|${given ?? ''}|%`})`.execute(db)
      const asked = { ...identity, party: '', isSame: false }
      return likePairs(found.rows.map((row) => [asked, { ...row, isSame: false }] as const)).map(
        ({ other, why }) => ({ ...other, isSame: why === 'same' }),
      )
    },

    /**
     * Makes an account for somebody seen at the desk, with a card. A person of the same identity is
     * told apart by the next number: the agent has seen that they are two.
     *
     * @returns `null` when the agent has made all she may make today
     */
    async welcome(
      identity: Identity,
      residence: Residence,
      { by, today, now }: ByAgent,
    ): Promise<{ readonly party: string; readonly card: string } | null> {
      return inTransaction(db, async (tx) => {
        if (!(await tallies(tx, { agent: by, today }, 'account'))) return null
        const namesake = await nextNamesake(tx, identity)
        const party = await makePerson(tx, null, { displayName: identity.givenNames, now })
        await identities(tx).save(party, { ...identity, namesake })
        await declareResidence(tx, party, residence, now)
        await noteSeenAtDesk(tx, party, ['identity-document'], by, now)
        await tellAbout(tx, 'desk-account-made', party, by, now)
        return { party, card: await giveCard(tx, party, by, now) }
      })
    },

    /**
     * Another card: the former one opens nothing any more, and whoever was signed in is so no longer.
     *
     * @param tell  writes to the person, in the same transaction
     * @returns `null` when the agent has replaced all she may replace today
     */
    async replaceCard(
      party: string,
      { by, today, now }: ByAgent,
      tell: TellHer,
    ): Promise<string | null> {
      return inTransaction(db, async (tx) => {
        if (!(await tallies(tx, { agent: by, today }, 'card'))) return null
        await sql`delete from session where party = ${party}`.execute(tx)
        const card = await giveCard(tx, party, by, now)
        await tell(tx)
        return card
      })
    },
  }
}

/** What an agent saw, each thing a check of level 2. */
export async function noteSeenAtDesk(
  tx: Transaction<object>,
  party: string,
  seen: readonly SeenThing[],
  by: string,
  now: Date,
): Promise<void> {
  const expiresAt = yearsAfter(now, deskCheckYears)
  for (const thing of seen) {
    await noteCheck(tx, party, { level: 2, method: 'desk', seen: thing, by, expiresAt, now })
  }
}

/** The first number nobody of that name and birth date has. */
export async function nextNamesake(db: Database, identity: Identity): Promise<number> {
  const start = identityKey({ ...identity, namesake: 0 }).replace(/0$/, '')
  const found = await sql<{ next: number }>`
    select coalesce(max(namesake) + 1, 0) as next from person
    where identity_key like ${`${start}%`}`.execute(db)
  return found.rows[0]?.next ?? 0
}

async function giveCard(
  tx: Transaction<object>,
  party: string,
  by: string,
  now: Date,
): Promise<string> {
  const at = now.toISOString()
  await sql`
    update desk_card set revoked_at = ${at} where party = ${party} and revoked_at is null`.execute(
    tx,
  )
  const card = drawCard()
  await sql`
    insert into desk_card (id, party, code_hash, given_at, given_by)
    values (${randomUUID()}, ${party}, ${codeHash('card', card)}, ${at}, ${by})`.execute(tx)
  const subject = { kind: 'party', id: party }
  await recordEvents(tx, [{ type: 'desk-card-given', subject, payload: { by }, at }])
  return card
}

function drawCard(): string {
  for (;;) {
    const card = cardCodeOf(randomBytes(32))
    if (card !== null) return card
  }
}

/** Whose card a code is, in force; `null` for any other text. */
export async function holderOfCard(db: Database, code: string): Promise<string | null> {
  const found = await sql<{ party: string }>`
    select party from desk_card
    where code_hash = ${codeHash('card', code)} and revoked_at is null`.execute(db)
  return found.rows[0]?.party ?? null
}
