import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  InFrench,
  LinkButton,
  PageHeading,
  ShortText,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { NoticeAnswer } from '../rules/answer.ts'
import type { OwnNotice } from '../rules/recipient.ts'
import { noticeWords } from '../words/index.ts'

export interface MineModel {
  /** The nearest first, each with her personal page of it. */
  readonly mine: readonly (OwnNotice & { readonly path: string; readonly when: string })[]
}

/** The meetings somebody is called to, from her account. */
export const minePage = (model: MineModel, speech: Speech): Page => ({
  title: sayWith(noticeWords, speech)('mine.title'),
  isPrivate: true,
  body: <MineBody {...model} />,
})

function MineBody({ mine }: MineModel) {
  const say = useWords(noticeWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('mine.title')} lead={say('mine.lead')} />
      {mine.length === 0 ? (
        <EmptyState title={say('mine.empty')}>{say('mine.empty-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {mine.map(({ title, place, answer, path, when }) => (
            <Card
              level={2}
              overline={when}
              title={<ShortText content={title} />}
              href={address(path)}
              tags={
                <Tags>
                  <Tag tone={answer === null ? 'warning' : 'success'}>{say(standing(answer))}</Tag>
                </Tags>
              }
            >
              {place !== '' && (
                <p>
                  <InFrench>{place}</InFrench>
                </p>
              )}
            </Card>
          ))}
        </CardGrid>
      )}
    </Block>
  )
}

const standing = (answer: NoticeAnswer | null) => `mine.${answer ?? 'silent'}` as const

/** On the page of a meeting, for who is called to it: her answer, and the way to it. */
export function OwnAnswer({
  answer,
  path,
}: {
  readonly answer: NoticeAnswer | null
  readonly path: string
}) {
  const say = useWords(noticeWords)
  const address = useAddress()
  return (
    <>
      <p>
        <strong>{say('mine.called')}</strong> {say(standing(answer))}.
      </p>
      <p>
        <LinkButton href={address(path)}>
          {say(answer === null ? 'mine.answer' : 'mine.change')}
        </LinkButton>
      </p>
    </>
  )
}
