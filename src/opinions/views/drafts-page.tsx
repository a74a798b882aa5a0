import type { Named } from '../../bodies/index.ts'
import {
  Actions,
  Block,
  Card,
  CardGrid,
  EmptyState,
  InFrench,
  LinkButton,
  PageHeading,
  SectionHeading,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { GuideLink } from '../../town/index.ts'
import type { OpinionDraft } from '../rules/draft.ts'
import type { Opinion } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { draftWords } from '../words/index.ts'

export interface DraftsModel {
  readonly body: Named
  /** What it has to give its opinion on. */
  readonly awaited: readonly Opinion[]
  readonly drafts: readonly OpinionDraft[]
  readonly takesMore: boolean
  readonly dayOf: (instant: string) => string
}

/** What the members of a body write before it gives its opinion. */
export const draftsPage = (model: DraftsModel, speech: Speech): Page => ({
  title: sayWith(draftWords, speech)('list.title', { body: model.body.name }),
  isPrivate: true,
  body: <Drafts {...model} />,
})

function Drafts(model: DraftsModel) {
  const { body, awaited, drafts, takesMore } = model
  const say = useWords(draftWords)
  const address = useAddress()
  const own = drafts.filter(({ opinion }) => opinion === null)
  return (
    <Block>
      <PageHeading
        title={say('list.title', { body: body.name })}
        lead={say('list.lead')}
        actions={
          <Actions>
            {takesMore && (
              <LinkButton href={address(opinionPaths.freshDraft(body.id))}>
                {say('list.new')}
              </LinkButton>
            )}
            <LinkButton
              variant="secondary"
              href={`${address(opinionPaths.all())}${queryText({ instance: body.id })}`}
            >
              {say('list.adopted')}
            </LinkButton>
          </Actions>
        }
      />
      <GuideLink of="animators" />
      <SectionHeading title={say('list.asked')} />
      {awaited.length === 0 ? (
        <EmptyState title={say('list.none')}>{say('list.none-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {awaited.map(({ id, subject }) => (
            <Listing
              {...model}
              id={id}
              subject={subject}
              draft={drafts.find(({ opinion }) => opinion === id)}
            />
          ))}
        </CardGrid>
      )}
      {own.length > 0 && (
        <>
          <SectionHeading title={say('list.own')} />
          <CardGrid size="large">
            {own.map((draft) => (
              <Listing {...model} id={draft.id} subject={draft.subject} draft={draft} />
            ))}
          </CardGrid>
        </>
      )}
    </Block>
  )
}

interface ListingProps extends Pick<DraftsModel, 'body' | 'dayOf'> {
  readonly id: string
  readonly subject: string
  readonly draft: OpinionDraft | undefined
}

function Listing({ body, id, subject, draft, dayOf }: ListingProps) {
  const say = useWords(draftWords)
  const address = useAddress()
  return (
    <Card title={<InFrench>{subject}</InFrench>} href={address(opinionPaths.draft(body.id, id))}>
      <p>
        {draft === undefined
          ? say('list.no-draft')
          : say('list.written', { day: dayOf(draft.writtenAt), version: draft.version })}
      </p>
    </Card>
  )
}
