import { z } from 'zod'
import type { Database } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/index.ts'
import type { Day } from '../../../platform/kernel/day.ts'
import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  ticked,
  typed,
} from '../../../platform/web/index.ts'
import { deskAgents } from '../../../town/index.ts'
import { ageOn, guardianNeed } from '../../rules/age.ts'
import { hiddenContact, readContact } from '../../rules/contact.ts'
import { deskRefusal } from '../../rules/desk-acts.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import type { Identity } from '../../rules/identity.ts'
import { revocationReasons, seenThings } from '../../rules/verification.ts'
import { desk, nextNamesake, noteSeenAtDesk } from '../../store/desk.ts'
import { type DeskPerson, deskPeople, noteLook, tellAbout } from '../../store/desk-people.ts'
import { tallies } from '../../store/desk-tally.ts'
import { guardianships } from '../../store/guardianships.ts'
import { giveNamesake } from '../../store/namesakes.ts'
import { revokeCheck } from '../../store/verification.ts'
import {
  personDone,
  type PersonDone,
  type PersonFault,
  type PersonModel,
} from '../../views/desk/person-model.ts'
import { personPage } from '../../views/desk/person-page.tsx'
import { agentOf, daysOf, partyAddress, personAsked } from './desk-door.ts'
import { tellHer } from './tell-person.ts'

type Asking = Asked<{ readonly party: string }, unknown, unknown>

/** What the account says of who she is; `null` while it bears no name. */
export const identityOf = (person: DeskPerson): Identity | null =>
  person.familyName === null || person.givenNames === null || person.birthDate === null
    ? null
    : {
        familyName: person.familyName,
        givenNames: person.givenNames,
        birthDate: person.birthDate,
        namesake: person.namesake,
      }

const needsGuardian = (birthDate: Day | null, today: Day): boolean =>
  birthDate !== null && guardianNeed(ageOn(birthDate, today)) !== 'none'

async function modelOf(
  asked: Asking,
  person: DeskPerson,
  about: { readonly fault: PersonFault | null; readonly done: PersonDone | null },
): Promise<PersonModel> {
  const { db, now, today } = asked
  const dayOf = await daysOf(asked)
  const identity = identityOf(person)
  const { standing, checks, contacts, cardGivenAt, ...rest } = person
  return {
    ...rest,
    ...about,
    level: standing.level,
    until: standing.until === null ? null : dayOf(standing.until),
    contacts: contacts.map((one) => ({ shown: hiddenContact(one), isGuardians: one.isGuardians })),
    cardSince: cardGivenAt === null ? null : dayOf(cardGivenAt),
    checks: checks.map((check) => ({
      id: check.id,
      method: check.method,
      seen: check.seen,
      on: dayOf(check.verifiedAt),
      end: dayOf(check.expiresAt),
      isOver: Date.parse(check.expiresAt) <= now.getTime(),
      isRevoked: check.revokedAt !== null,
      revokedWhy: check.revokedWhy,
    })),
    alike: identity === null ? [] : await alikeTo(asked, person, identity),
    nextNumber: identity === null ? 0 : await nextNamesake(db, identity),
    child: needsGuardian(person.birthDate, today) ? await childOf(db, person.party) : null,
    refusal: deskRefusal('card', agentOf(asked), person),
  }
}

/** By which address the consent came: the child herself may have a second one. */
async function childOf(db: Database, party: string): Promise<PersonModel['child']> {
  const { contact, ...standing } = await guardianships(db).standing(party)
  const reached = readContact(contact)
  return { ...standing, by: reached === null ? null : hiddenContact(reached) }
}

/** Those who look like her, with what tells them apart. */
async function alikeTo({ db, now }: Asking, { party }: DeskPerson, identity: Identity) {
  const found = await desk(db).lookAlikes(identity)
  const people = await Promise.all(
    found
      .filter((one) => one.party !== party)
      .slice(0, 10)
      .map((one) => deskPeople(db, now).find(one.party)),
  )
  return people
    .filter((one) => one !== null)
    .map(({ standing, ...one }) => ({ ...one, level: standing.level }))
}

const doneQuery = z.object({ fait: z.enum(personDone).optional().catch(undefined) })

const person = route(
  { get: `${deskPaths.search}/:party`, may: deskAgents, params: partyAddress, query: doneQuery },
  async (asked) => {
    const shown = await personAsked(asked)
    await noteLook(asked.db, agentOf(asked), shown.party, asked.now)
    const about = { fault: null, done: asked.query.fait ?? null }
    return page(personPage(await modelOf(asked, shown, about), asked.speech))
  },
)

/** The person's page, with what was refused on it. */
export const refused = async (
  asked: Asking,
  shown: DeskPerson,
  fault: PersonFault | null,
  status = 422,
) => page(personPage(await modelOf(asked, shown, { fault, done: null }), asked.speech), status)

const done = (party: string, what: PersonDone) =>
  seeOther(`${deskPaths.person(party)}?fait=${what}`)

const confirm = route(
  { post: `${deskPaths.search}/:party/verifications`, may: deskAgents, params: partyAddress },
  async (asked) => {
    const { db, form, now, today } = asked
    const shown = await personAsked(asked)
    const by = agentOf(asked)
    if (deskRefusal('confirm', by, shown) !== null) return refused(asked, shown, null)
    const given = ticked(form.given, 'seen')
    const seen = seenThings.filter((thing) => given.includes(thing))
    if (seen.length === 0) return refused(asked, shown, 'seen')
    await inTransaction(db, async (tx) => {
      await noteSeenAtDesk(tx, shown.party, seen, by, now)
      await tallies(tx, { agent: by, today }, 'check')
      await tellHer(asked, tx, { party: shown.party, act: 'checked' })
    })
    return done(shown.party, 'confirmed')
  },
)

const checkAddress = partyAddress.extend({ check: z.uuid() })

const revoke = route(
  {
    post: `${deskPaths.search}/:party/verifications/:check`,
    may: deskAgents,
    params: checkAddress,
  },
  async (asked) => {
    const { db, form, now, params } = asked
    const shown = await personAsked(asked)
    const by = agentOf(asked)
    if (deskRefusal('confirm', by, shown) !== null) return refused(asked, shown, null)
    const why = revocationReasons.find((one) => one === typed(form.given, 'why'))
    if (why === undefined) return refused(asked, shown, 'why')
    const isDone = await revokeCheck(db, shown.party, params.check, { by, why, now })
    return isDone ? done(shown.party, 'revoked') : notFound()
  },
)

/** Two people of the same name and birth date each have their number. */
const tellApart = route(
  { post: `${deskPaths.search}/:party/numero`, may: deskAgents, params: partyAddress },
  async (asked) => {
    const { db, form, now, today } = asked
    const shown = await personAsked(asked)
    const by = agentOf(asked)
    const identity = identityOf(shown) ?? notFound()
    if (deskRefusal('correct', by, shown) !== null) return refused(asked, shown, null)
    const text = typed(form.given, 'namesake').trim()
    if (!/^\d{1,2}$/.test(text)) return refused(asked, shown, 'number')
    const isFree = await giveNamesake(
      db,
      shown.party,
      { ...identity, namesake: Number(text) },
      { by, today, now },
      (tx) => tellHer(asked, tx, { party: shown.party, act: 'corrected' }),
    )
    return isFree ? done(shown.party, 'namesake') : refused(asked, shown, 'taken')
  },
)

/** A guardian at the desk says yes or no. */
const answerForChild = route(
  { post: `${deskPaths.search}/:party/accord`, may: deskAgents, params: partyAddress },
  async (asked) => {
    const { db, form, now, today } = asked
    const shown = await personAsked(asked)
    const by = agentOf(asked)
    if (!needsGuardian(shown.birthDate, today)) return notFound()
    if (deskRefusal('confirm', by, shown) !== null) return refused(asked, shown, null)
    const text = typed(form.given, 'contact').trim()
    const contact = readContact(text)
    if (text !== '' && contact === null) return refused(asked, shown, 'contact')
    const isGiven = typed(form.given, 'accord') === 'oui'
    await inTransaction(db, async (tx) => {
      const about = { isGiven, contact: contact?.value ?? '', by, now }
      await guardianships(db).answerAtDesk(tx, shown.party, about)
      await tellAbout(tx, 'guardian-heard', shown.party, by, now)
      await tallies(tx, { agent: by, today }, 'consent')
    })
    return done(shown.party, 'guardian')
  },
)

export const personRoutes: readonly Route[] = [person, confirm, revoke, tellApart, answerForChild]
