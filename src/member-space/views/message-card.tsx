import { PlainText } from '../../comments/index.ts'
import { ReportLink } from '../../moderation/index.ts'
import { Card, Tag, Tags } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { SpaceMessage } from '../rules/message.ts'
import { messageAnchor, spacePaths } from '../rules/paths.ts'
import { messageKind } from '../rules/subject.ts'
import { spaceWords } from '../words/index.ts'
import { authorName, type Told } from './author.ts'

/** A message, with what who reads it may do. */
export interface ShownMessage extends SpaceMessage {
  readonly mayEdit: boolean
  readonly mayWithdraw: boolean
  readonly mayReport: boolean
}

interface CardProps {
  readonly one: ShownMessage
  readonly body: string
  readonly person: string
  readonly told: Told
}

/** One message of a discussion: who, when, what; or that it is no longer there. */
export function MessageCard({ one, body, person, told }: CardProps) {
  const say = useWords(spaceWords)
  const isOwn = one.author === person
  const hasWays = one.mayEdit || one.mayWithdraw || one.mayReport
  const hasTags = one.part !== 'member' || isOwn
  return (
    <div id={messageAnchor(one.id)}>
      <Card
        level={2}
        title={authorName(one, told, say)}
        overline={
          <>
            {told.whenOf(one.writtenAt)}
            {one.editedAt !== null && ` · ${say('thread.edited')}`}
          </>
        }
        tags={
          hasTags ? (
            <Tags>
              {one.part !== 'member' && <Tag>{say(`part.${one.part}`)}</Tag>}
              {isOwn && <Tag tone="info">{say('thread.yours')}</Tag>}
            </Tags>
          ) : undefined
        }
        footer={hasWays ? <Ways one={one} body={body} told={told} /> : undefined}
      >
        <Words one={one} />
      </Card>
    </div>
  )
}

function Words({ one: { state, text, withdrawnBy, withdrawnWhy } }: Pick<CardProps, 'one'>) {
  const say = useWords(spaceWords)
  if (state === 'shown') return <PlainText text={text ?? ''} />
  return (
    <p class="muted">
      {state === 'hidden'
        ? say('thread.hidden')
        : say(`thread.withdrawn-${withdrawnBy ?? 'author'}`, { why: withdrawnWhy || 'none' })}
    </p>
  )
}

function Ways({ one, body, told }: Omit<CardProps, 'person'>) {
  const say = useWords(spaceWords)
  const address = useAddress()
  const about = { name: authorName(one, told, say), when: told.whenOf(one.writtenAt) }
  return (
    <>
      {one.mayEdit && (
        <a
          href={address(spacePaths.edit(body, one.id))}
          aria-label={say('thread.edit-about', about)}
        >
          {say('thread.edit')}
        </a>
      )}{' '}
      {one.mayWithdraw && (
        <a
          href={address(spacePaths.withdraw(body, one.id))}
          aria-label={say('thread.withdraw-about', about)}
        >
          {say('thread.withdraw')}
        </a>
      )}{' '}
      {one.mayReport && (
        <ReportLink
          subject={{ kind: messageKind, id: one.id }}
          what={`${about.name}, ${about.when}`}
        />
      )}
    </>
  )
}
