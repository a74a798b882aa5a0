import {
  Alert,
  Block,
  EmptyState,
  PageHeading,
  Pagination,
  Table,
} from '../../../platform/design/index.ts'
import { type Page, useAddress } from '../../../platform/web/index.ts'
import type { Day } from '../../../platform/kernel/day.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../../platform/words/speech.tsx'
import { deskPaths } from '../../rules/desk-paths.ts'
import type { Resemblance } from '../../rules/resemblance.ts'
import { resemblancesPath } from '../../rules/way-back.ts'
import { deskWords } from '../../words/index.ts'

export interface ResemblingShown {
  readonly party: string
  readonly familyName: string
  readonly givenNames: string
  readonly birthDate: Day
  readonly namesake: number
}

export interface ResemblancesModel {
  readonly pairs: readonly {
    readonly one: ResemblingShown
    readonly other: ResemblingShown
    readonly why: Resemblance
  }[]
  readonly count: number
  readonly current: number
  readonly pages: number
  /** She works at the desk too, where people are compared. */
  readonly mayOpen: boolean
}

/** Before a vote closes: who may be one person with two accounts, and why. */
export function resemblancesPage(model: ResemblancesModel, speech: Speech): Page {
  const say = sayWith(deskWords, speech)
  return { title: say('resemblance.title'), isPrivate: true, body: <Resemblances {...model} /> }
}

function Resemblances({ pairs, count, current, pages, mayOpen }: ResemblancesModel) {
  const say = useWords(deskWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('resemblance.title')} lead={say('resemblance.lead')} />
      {count === 0 ? (
        <EmptyState title={say('resemblance.none')} />
      ) : (
        <>
          <Alert kind="info">{say(mayOpen ? 'resemblance.what' : 'resemblance.what-desk')}</Alert>
          <Table
            caption={say('resemblance.caption', { count })}
            columns={[
              { key: 'one', label: say('resemblance.one') },
              { key: 'other', label: say('resemblance.other') },
              { key: 'why', label: say('resemblance.why') },
            ]}
            rows={pairs.map(({ one, other, why }) => ({
              one: <Person person={one} mayOpen={mayOpen} />,
              other: <Person person={other} mayOpen={mayOpen} />,
              why: (
                <>
                  {say(`resemblance.why-${why}`)}
                  {mayOpen && (
                    <>
                      <br />
                      <a href={address(deskPaths.merge(one.party, other.party))}>
                        {say('resemblance.merge')}
                      </a>
                    </>
                  )}
                </>
              ),
            }))}
          />
        </>
      )}
      <Pagination
        current={current}
        total={pages}
        hrefFor={(page) => address(`${resemblancesPath}?page=${String(page)}`)}
      />
    </Block>
  )
}

function Person({ person, mayOpen }: { person: ResemblingShown; mayOpen: boolean }) {
  const say = useWords(deskWords)
  const language = useSpoken()
  const address = useAddress()
  const { party, familyName, givenNames, birthDate, namesake } = person
  const name = `${givenNames} ${familyName}`
  return (
    <>
      {mayOpen ? <a href={address(deskPaths.person(party))}>{name}</a> : name}
      <br />
      {say('resemblance.born', { day: formatDay(birthDate, language) })}
      {namesake > 0 && ` · ${say('resemblance.number', { number: namesake })}`}
    </>
  )
}
