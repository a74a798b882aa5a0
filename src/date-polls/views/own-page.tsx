import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  PageHeading,
  ShortText,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { datePollPaths } from '../rules/paths.ts'
import { datePollWords } from '../words/index.ts'
import type { PollsModel } from './list-page.tsx'

/** The polls that ask somebody with an account. */
export function ownPage(model: PollsModel, speech: Speech): Page {
  const say = sayWith(datePollWords, speech)
  return { title: say('own.title'), isPrivate: true, body: <Own {...model} /> }
}

function Own({ polls, until }: PollsModel) {
  const say = useWords(datePollWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('own.title')} lead={say('own.lead')} />
      {polls.length === 0 ? (
        <EmptyState title={say('own.empty')}>{say('own.empty-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {polls.map(({ poll, door }) => (
            <Card level={2} title={<ShortText content={poll.title} />}>
              <p>
                <ShortText content={poll.bodyName} />, {say(`own.${door}`, { day: until(poll) })}
              </p>
              <p>
                <a href={address(datePollPaths.ownOne(poll.number))}>{say('title')}</a>
              </p>
            </Card>
          ))}
        </CardGrid>
      )}
    </Block>
  )
}
