import type { Body } from '../../bodies/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Card,
  EmptyState,
  FilterBar,
  Form,
  LinkButton,
  PageHeading,
  Pagination,
  RadioList,
  SearchField,
  SectionHeading,
  Stack,
  titleIn,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type FoundMessage, type Listed, type ListedThread, perPage } from '../rules/message.ts'
import { type MailPace, mailPaces } from '../rules/mail-choice.ts'
import { messageAnchor, spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'
import { authorName, type Told } from './author.ts'
import { ThreadTitle } from './thread-title.tsx'
import { trailToHome } from './trail.ts'

export interface HomeModel {
  readonly body: Body
  readonly isOver: boolean
  readonly query: { readonly mots: string; readonly page: number }
  /** What was looked for; `null`: nothing is. */
  readonly hits: Listed<FoundMessage> | null
  readonly threads: Listed<ListedThread>
  readonly told: Told
  readonly pace: MailPace
  readonly isDone: boolean
}

/** The first page of the space of a body. */
export const homePage = (model: HomeModel, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('home.title', { body: titleIn(model.body.name, speech) }),
  trail: trailToHome(speech),
  isPrivate: true,
  body: <Home {...model} />,
})

function Home(model: HomeModel) {
  const { body, isOver, hits, threads, query } = model
  const say = useWords(spaceWords)
  const speech = useSpeech()
  const address = useAddress()
  const home = address(spacePaths.home(body.id))
  const total = hits?.total ?? threads.total
  return (
    <Block>
      {model.isDone && (
        <Alert kind="success" isAnnounced>
          {say('mails.done')}
        </Alert>
      )}
      <PageHeading
        title={say('home.title', { body: titleIn(body.name, speech) })}
        lead={say('home.lead')}
        actions={
          <Actions>
            {!isOver && (
              <LinkButton href={address(spacePaths.fresh(body.id))}>{say('home.new')}</LinkButton>
            )}
            <LinkButton variant="secondary" href={address(spacePaths.documents(body.id))}>
              {say('documents.way')}
            </LinkButton>
          </Actions>
        }
      />
      {isOver && <Alert kind="info">{say('home.over')}</Alert>}
      <Alert kind="info">
        <p>{say('home.who')}</p>
        <p>{say('home.retention')}</p>
      </Alert>
      <SectionHeading title={say('home.threads')} />
      {(threads.total > 0 || hits !== null) && (
        <FilterBar
          action={home}
          actLabel={say('search.act')}
          clearHref={hits === null ? undefined : home}
          outcome={hits === null ? undefined : say('search.outcome', { count: hits.total })}
        >
          <SearchField name="mots" label={say('search.label')} value={query.mots} />
        </FilterBar>
      )}
      {hits === null ? <Threads {...model} /> : <Hits {...model} hits={hits} />}
      <Pagination
        current={query.page}
        total={Math.ceil(total / perPage)}
        hrefFor={(page) =>
          `${home}${queryText({ mots: query.mots, page: page === 1 ? '' : page })}`
        }
      />
      <Mails {...model} />
    </Block>
  )
}

function Mails({ body, pace }: HomeModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('mails.title')} />
      <Form action={address(spacePaths.mails(body.id))}>
        <RadioList
          name="pace"
          label={say('mails.label')}
          hint={say('mails.hint')}
          value={pace}
          choices={mailPaces.map((one) => ({ value: one, label: say(`mails.${one}`) }))}
        />
        <Button>{say('mails.send')}</Button>
      </Form>
    </>
  )
}

function Threads({ body, threads, told }: HomeModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  if (threads.total === 0) {
    return <EmptyState title={say('home.none')}>{say('home.none-hint')}</EmptyState>
  }
  return (
    <Stack>
      {threads.listed.map(({ id, title, count, lastAt, lastAuthor, lastPart }) => (
        <Card title={<ThreadTitle title={title} />} href={address(spacePaths.thread(body.id, id))}>
          <p>
            {say('home.line', {
              count,
              when: told.whenOf(lastAt),
              name: authorName({ author: lastAuthor, part: lastPart }, told, say),
            })}
          </p>
        </Card>
      ))}
    </Stack>
  )
}

function Hits({ body, hits, told }: HomeModel & { readonly hits: Listed<FoundMessage> }) {
  const say = useWords(spaceWords)
  const address = useAddress()
  if (hits.total === 0) {
    return <EmptyState title={say('search.none')}>{say('search.none-hint')}</EmptyState>
  }
  return (
    <Stack>
      {hits.listed.map((one) => (
        <Card
          title={<ThreadTitle title={one.title} />}
          href={`${address(spacePaths.thread(body.id, one.thread))}${queryText({ page: one.page })}#${messageAnchor(one.id)}`}
          overline={say('search.line', {
            name: authorName(one, told, say),
            when: told.whenOf(one.writtenAt),
          })}
        >
          <p class="written-text">{excerpt(one.text ?? '')}</p>
        </Card>
      ))}
    </Stack>
  )
}

const mostOfExcerpt = 240

const excerpt = (text: string): string =>
  text.length <= mostOfExcerpt ? text : `${text.slice(0, mostOfExcerpt)}…`
