import {
  Actions,
  Card,
  LinkButton,
  Pagination,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { ReportLink } from '../../moderation/index.ts'
import { queryText, useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { perPage, type ShownComment } from '../rules/comment.ts'
import { commentsAnchor } from '../rules/paths.ts'
import { commentKind } from '../rules/subject.ts'
import type { ThreadState } from '../rules/thread.ts'
import { commentWords } from '../words/index.ts'
import { OwnLinks } from './own-links.tsx'
import { PlainText } from './plain-text.tsx'

/** What a page shows of its comments. */
export interface CommentsModel {
  /** Its page, without language. */
  readonly path: string
  /** Where one writes: by the sign-in, for who did not. */
  readonly writePath: string
  readonly state: ThreadState
  readonly total: number
  readonly current: number
  readonly comments: readonly (ShownComment & {
    readonly mayEdit: boolean
    readonly mayErase: boolean
  })[]
  readonly dayOf: (instant: string) => string
}

/** Comments under a page; nothing where nobody ever opened them. */
export function Comments(model: CommentsModel) {
  const { path, writePath, state, total, current, comments } = model
  const say = useWords(commentWords)
  const address = useAddress()
  if (state === 'none') return null
  return (
    <>
      <SectionHeading id={commentsAnchor} title={say('title', { count: total })} />
      {state === 'closed' && <p class="muted">{say('closed')}</p>}
      {total === 0 && state === 'open' && <p class="muted">{say('none')}</p>}
      {comments.map((one) => (
        <OneComment one={one} dayOf={model.dayOf} />
      ))}
      <Pagination
        current={current}
        total={Math.ceil(total / perPage)}
        hrefFor={(to) =>
          `${address(path)}${queryText({ commentaires: to === 1 ? '' : to })}#${commentsAnchor}`
        }
      />
      {state === 'open' && (
        <Actions>
          <LinkButton href={address(writePath)}>{say('write')}</LinkButton>
        </Actions>
      )}
    </>
  )
}

function OneComment({
  one,
  dayOf,
}: {
  readonly one: CommentsModel['comments'][number]
  readonly dayOf: (instant: string) => string
}) {
  const say = useWords(commentWords)
  const { author, name } = one
  const day = dayOf(one.writtenAt)
  const who = author === null ? say('gone') : (name?.name ?? say('anonymous'))
  const isOwn = one.mayEdit || one.mayErase
  return (
    <Card
      level={3}
      title={who}
      overline={
        <>
          {day}
          {one.editedAt !== null && ` · ${say('edited')}`}
        </>
      }
      tags={
        name?.badge != null || isOwn ? (
          <Tags>
            {name?.badge != null && <Tag>{say(`badge.${name.badge}`)}</Tag>}
            {isOwn && <Tag tone="info">{say('yours')}</Tag>}
          </Tags>
        ) : undefined
      }
      footer={
        <>
          <OwnLinks one={one} day={day} />{' '}
          {!isOwn && (
            <ReportLink subject={{ kind: commentKind, id: one.id }} what={`${who}, ${day}`} />
          )}
        </>
      }
    >
      <PlainText text={one.text ?? ''} />
    </Card>
  )
}
