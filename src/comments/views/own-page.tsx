import {
  Alert,
  Block,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  Pagination,
  RadioList,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type FieldRefusal, type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Comment, perPage } from '../rules/comment.ts'
import { commentPaths } from '../rules/paths.ts'
import { commentWords } from '../words/index.ts'
import { OwnLinks } from './own-links.tsx'
import { PlainText } from './plain-text.tsx'

export type OwnDone = 'waiting' | 'edited' | 'erased' | 'wish'

export interface OwnModel {
  readonly comments: readonly (Comment & {
    readonly title: string
    readonly mayEdit: boolean
    readonly mayErase: boolean
    /** Where the decision about it is read; `null` without any. */
    readonly decision: string | null
  })[]
  readonly total: number
  readonly current: number
  readonly keepsTexts: boolean
  readonly done: OwnDone | null
  readonly faults: readonly FieldRefusal[]
  readonly dayOf: (instant: string) => string
}

/** « Mes commentaires ». */
export function ownPage(model: OwnModel, speech: Speech): Page {
  const say = sayWith(commentWords, speech)
  return { title: say('own-title'), isPrivate: true, body: <Own {...model} /> }
}

function Own(model: OwnModel) {
  const { comments, total, current, keepsTexts, done, faults } = model
  const say = useWords(commentWords)
  const address = useAddress()
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`done.${done}`)}
        </Alert>
      )}
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('own-title')} lead={say('own-lead')} />
      {comments.length === 0 ? (
        <EmptyState title={say('own-none')} />
      ) : (
        comments.map((one) => <OwnComment one={one} dayOf={model.dayOf} />)
      )}
      <Pagination
        current={current}
        total={Math.ceil(total / perPage)}
        hrefFor={(page) => address(commentPaths.own()) + queryText({ page })}
      />
      <SectionHeading title={say('wish-title')} />
      <Form action={address(commentPaths.wish())}>
        <RadioList
          name="texts"
          label={say('wish-label')}
          value={keepsTexts ? 'keep' : 'go'}
          error={faultOf(faults, 'texts', say)}
          choices={[
            { value: 'go', label: say('wish-go') },
            { value: 'keep', label: say('wish-keep') },
          ]}
        />
        <Button variant="secondary">{say('wish-save')}</Button>
      </Form>
    </Block>
  )
}

function OwnComment({
  one,
  dayOf,
}: {
  readonly one: OwnModel['comments'][number]
  readonly dayOf: (instant: string) => string
}) {
  const say = useWords(commentWords)
  const address = useAddress()
  const day = dayOf(one.writtenAt)
  return (
    <Card
      level={2}
      title={one.title}
      overline={day}
      tags={
        <Tags>
          <Tag tone={one.state === 'hidden' ? 'warning' : 'neutral'}>
            {say(`state.${one.state}`)}
          </Tag>
        </Tags>
      }
      footer={
        <>
          <OwnLinks one={one} day={day} />{' '}
          {one.decision !== null && <a href={address(one.decision)}>{say('decision')}</a>}
        </>
      }
    >
      <PlainText text={one.text ?? ''} />
    </Card>
  )
}
