import type { PersonalDataDeclaration } from '../../../platform/kernel/personal-data.ts'
import { forbidden, page, type Route, route, seeOther, typed } from '../../../platform/web/index.ts'
import { inTransaction } from '../../../platform/database/index.ts'
import { deskAgents, shownTown } from '../../../town/index.ts'
import { deskRefusal } from '../../rules/desk-acts.ts'
import { deskPaths } from '../../rules/desk-paths.ts'
import { lettersOf } from '../../rules/person-search.ts'
import { tellAbout } from '../../store/desk-people.ts'
import { eraseEverywhere, heldAbout } from '../../store/rights.ts'
import { nameAt } from '../../views/desk/person-name.ts'
import { deskErasePage, deskHeldPage } from '../../views/desk/rights-pages.tsx'
import { agentOf, partyAddress, personAsked } from './desk-door.ts'

/** The rights of a person, asked for at the desk (GDPR, art. 15 and 17). */
export function deskRightsRoutes(
  declarations: readonly PersonalDataDeclaration[],
): readonly Route[] {
  const shape = { may: deskAgents, params: partyAddress } as const
  const erasePath = `${deskPaths.search}/:party/effacer`
  return [
    route({ get: `${deskPaths.search}/:party/donnees`, ...shape }, async (asked) => {
      const { db, now, speech } = asked
      const person = await personAsked(asked)
      const agent = agentOf(asked)
      if (deskRefusal('erase', agent, person) !== null) return forbidden()
      const { party } = person
      const held = await heldAbout(db, declarations, party)
      await inTransaction(db, (tx) => tellAbout(tx, 'data-printed', party, agent, now))
      const { zone } = await shownTown(asked).town()
      return page(deskHeldPage({ party, name: nameAt(person, speech) }, { held, zone }, speech))
    }),

    route({ get: erasePath, ...shape }, async (asked) => {
      const person = await personAsked(asked)
      if (deskRefusal('erase', agentOf(asked), person) !== null) return forbidden()
      const name = nameAt(person, asked.speech)
      const model = { party: person.party, name, typed: '', isWrong: false }
      return page(deskErasePage(model, asked.speech))
    }),

    route({ post: erasePath, ...shape }, async (asked) => {
      const { db, form, now, speech } = asked
      const person = await personAsked(asked)
      const { party } = person
      if (deskRefusal('erase', agentOf(asked), person) !== null) return forbidden()
      const name = nameAt(person, speech)
      const given = typed(form.given, 'name')
      if (lettersOf(given) !== lettersOf(name)) {
        return page(deskErasePage({ party, name, typed: given, isWrong: true }, speech), 422)
      }
      await eraseEverywhere(db, declarations, party, now)
      return seeOther(`${deskPaths.search}?fait=efface`)
    }),
  ]
}
