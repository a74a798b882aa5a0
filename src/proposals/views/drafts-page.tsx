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
  Tags,
} from '../../platform/design/index.ts'
import { GuideLink } from '../../town/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { proposalPaths } from '../rules/paths.ts'
import { isAdopted, type Proposal } from '../rules/proposal.ts'
import { draftWords, proposalWords } from '../words/index.ts'
import type { Named } from '../../bodies/index.ts'
import type { Place } from './place.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface DraftsModel extends Place {
  readonly body: Named
  readonly proposals: readonly Proposal[]
  /** Of a body that is not over. */
  readonly takesMore: boolean
}

/** What the members of a body write, and what it adopted. */
export function draftsPage(model: DraftsModel, speech: Speech): Page {
  const say = sayWith(draftWords, speech)
  const shown = sayWith(proposalWords, speech)
  return {
    title: say('list.title', { body: model.body.name }),
    trail: [{ label: shown('list.title'), path: proposalPaths.all() }],
    isPrivate: true,
    body: <Drafts {...model} />,
  }
}

function Drafts(model: DraftsModel) {
  const { body, proposals, takesMore } = model
  const say = useWords(draftWords)
  const address = useAddress()
  const drafts = proposals.filter((one) => !isAdopted(one))
  const adopted = proposals.filter(isAdopted)
  return (
    <Block>
      <PageHeading
        title={say('list.title', { body: body.name })}
        lead={say('list.lead')}
        actions={
          takesMore && (
            <Actions>
              <LinkButton href={address(proposalPaths.fresh(body.id))}>
                {say('list.new')}
              </LinkButton>
            </Actions>
          )
        }
      />
      <GuideLink of="animators" />
      <SectionHeading title={say('list.drafts')} />
      {drafts.length === 0 ? (
        <EmptyState title={say('list.no-draft')}>{say('list.no-draft-hint')}</EmptyState>
      ) : (
        <CardGrid size="large">
          {drafts.map((one) => (
            <Card
              title={<InFrench>{one.title}</InFrench>}
              href={address(proposalPaths.draft(body.id, one.id))}
            >
              <p>
                {say('list.written', { day: model.dayOf(one.writtenAt), version: one.version })}
              </p>
            </Card>
          ))}
        </CardGrid>
      )}
      {adopted.length > 0 && (
        <>
          <SectionHeading title={say('list.adopted')} />
          <Adopted {...model} proposals={adopted} />
        </>
      )}
    </Block>
  )
}

function Adopted(
  model: Omit<DraftsModel, 'proposals'> & { readonly proposals: readonly Proposal[] },
) {
  const say = useWords(proposalWords)
  const address = useAddress()
  return (
    <CardGrid size="large">
      {model.proposals.map((one) => (
        <Card
          title={<InFrench>{one.title}</InFrench>}
          href={address(proposalPaths.one(one.number ?? 0))}
          tags={
            <Tags>
              <StandingTag proposal={one} today={model.today} />
            </Tags>
          }
        >
          <p>{dueSentence(one, model, say)}</p>
        </Card>
      ))}
    </CardGrid>
  )
}
