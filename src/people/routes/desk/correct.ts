import { inTransaction } from '../../../platform/database/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  forbidden,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../../platform/web/index.ts'
import { deskAgents } from '../../../town/index.ts'
import { deskRefusal } from '../../rules/desk-acts.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { identityKey } from '../../rules/identity.ts'
import { typedDay } from '../../../platform/kernel/written-day.ts'
import { identityForm } from '../../rules/identity-form.ts'
import { residenceGiven } from '../../rules/residence-form.ts'
import { seenThings } from '../../rules/verification.ts'
import { noteSeenAtDesk } from '../../store/desk.ts'
import { type DeskPerson, tellAbout } from '../../store/desk-people.ts'
import { tallies } from '../../store/desk-tally.ts'
import { identities } from '../../store/identities.ts'
import { declareResidence } from '../../store/residences.ts'
import { revokeChecks } from '../../store/verification.ts'
import { correctPage } from '../../views/desk/correct-page.tsx'
import { nameAt } from '../../views/desk/person-name.ts'
import { readResidence, residenceModel } from '../residence.ts'
import { agentOf, partyAddress, personAsked } from './desk-door.ts'
import { identityOf } from './person.ts'
import { tellHer } from './tell-person.ts'

const shape = { may: deskAgents, params: partyAddress } as const
const path = `${deskPaths.search}/:party/correction`

const writtenNow = (person: DeskPerson): FormGiven => ({
  familyName: person.familyName ?? '',
  givenNames: person.givenNames ?? '',
  usageName: person.usageName ?? '',
  birthDate: person.birthDate === null ? '' : typedDay(person.birthDate),
  ...residenceGiven(person),
})

const ask = route({ get: path, ...shape }, async (asked) => {
  const person = await personAsked(asked)
  if (deskRefusal('correct', agentOf(asked), person) !== null) return forbidden()
  const given = writtenNow(person)
  const residence = await residenceModel(asked, given)
  const { party } = person
  const name = nameAt(person, asked.speech)
  return page(correctPage({ party, name, given, faults: [], residence }, asked.speech))
})

const correct = route({ post: path, ...shape }, async (asked) => {
  const { db, form, today, now, speech } = asked
  const person = await personAsked(asked)
  const { party } = person
  const by = agentOf(asked)
  if (deskRefusal('correct', by, person) !== null) return forbidden()
  const { given } = form
  const read = readForm(identityForm(today), given)
  const lives = await readResidence(asked, given)
  const seen = seenThings.find((thing) => thing === typed(given, 'seen'))
  if (!read.ok || !lives.ok || seen === undefined) {
    const faults: readonly FieldRefusal[] = [
      ...(read.ok ? [] : read.faults),
      ...(lives.ok ? [] : lives.faults),
      ...(seen === undefined ? [{ field: 'seen', code: 'missing' }] : []),
    ]
    const name = nameAt(person, speech)
    return page(correctPage({ party, name, given, faults, residence: lives.model }, speech), 422)
  }
  const { usageName, ...names } = read.value
  const former = identityOf(person)
  const identity = { ...names, namesake: former?.namesake ?? 0 }
  const isSame = former !== null && identityKey(former) === identityKey(identity)
  await inTransaction(db, async (tx) => {
    const store = identities(tx)
    // The number told her from namesakes of her former name.
    await store.save(party, isSame ? identity : { ...identity, namesake: 0 }, usageName)
    if (!isSame) await revokeChecks(tx, party, now)
    await declareResidence(tx, party, lives.residence, now)
    await noteSeenAtDesk(tx, party, [seen], by, now)
    await tellAbout(tx, 'identity-corrected', party, by, now)
    await tallies(tx, { agent: by, today }, 'correction')
    await tellHer(asked, tx, { party, act: 'corrected' })
  })
  return seeOther(`${deskPaths.person(party)}?fait=corrected`)
})

export const correctRoutes: readonly Route[] = [ask, correct]
