import { commentPaths } from '../../comments/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  Photo,
  SectionHeading,
  Table,
  Tags,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { mayRemove, takesDepartment, takesMilestones } from '../rules/life.ts'
import { proposalPaths } from '../rules/paths.ts'
import { isAdopted } from '../rules/proposal.ts'
import { proposalWords, workWords } from '../words/index.ts'
import { nameIn } from '../../bodies/index.ts'
import { History, Points, ProposalFacts, Reasons } from './proposal-parts.tsx'
import {
  AdmitForm,
  AdoptForm,
  EntrustForm,
  JoinForm,
  MilestoneForm,
  PhotoForm,
  PostponeForm,
  ReasonForm,
  ReplyForm,
} from './run-forms.tsx'
import type { RunModel } from './run-model.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

/** One proposal, and all an officer may do with it. */
export function runPage(model: RunModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: model.proposal.title,
    trail: [{ label: say('list.title'), path: proposalPaths.workbench() }],
    isPrivate: true,
    body: <Run {...model} />,
  }
}

function Run(model: RunModel) {
  const { proposal, bodies, today, faults, isDone } = model
  const say = useWords(workWords)
  const tell = useWords(proposalWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('run.done')}
        </Alert>
      )}
      <PageHeading
        eyebrow={
          proposal.number === null
            ? nameIn(bodies, proposal.body)
            : tell('page.eyebrow', { number: proposal.number, body: nameIn(bodies, proposal.body) })
        }
        title={proposal.title}
        tags={
          <Tags>
            <StandingTag proposal={proposal} today={today} />
          </Tags>
        }
      />
      <Ways {...model} />
      <Next {...model} />
      {takesMilestones(proposal) && <Work {...model} />}
      {takesDepartment(proposal) && <EntrustForm {...model} />}
      {isAdopted(proposal) && <JoinForm {...model} />}
      <SectionHeading title={tell('page.points')} />
      <Points {...model} />
      <Reasons {...model} />
      <SectionHeading title={tell('page.facts')} />
      <ProposalFacts {...model} />
      <History {...model} />
    </Block>
  )
}

/** Where it stands, and the pages beside. */
function Ways(model: RunModel) {
  const { proposal } = model
  const say = useWords(workWords)
  const tell = useWords(proposalWords)
  const address = useAddress()
  return (
    <p>
      {dueSentence(proposal, model, tell)}
      {' · '}
      {isAdopted(proposal) ? (
        <>
          <a href={address(proposalPaths.one(proposal.number))}>{say('run.public')}</a>
          {' · '}
          <a href={address(commentPaths.office({ kind: 'proposal', id: String(proposal.number) }))}>
            {say('run.comments')}
          </a>
        </>
      ) : (
        <a href={address(proposalPaths.draft(proposal.body, proposal.id))}>
          {say('run.draft-link')}
        </a>
      )}
    </p>
  )
}

/** What may be done now, by where it stands. */
function Next(model: RunModel) {
  const { state } = model.proposal
  if (state === 'draft') return <AdoptForm {...model} />
  if (state === 'submitted') {
    return (
      <>
        <AdmitForm {...model} />
        <ReasonForm {...model} form="inadmissible" />
        <PostponeForm {...model} />
      </>
    )
  }
  if (state === 'under-review') {
    return (
      <>
        <ReplyForm {...model} />
        <PostponeForm {...model} />
      </>
    )
  }
  if (state !== 'planned' && state !== 'under-way') return null
  return (
    <>
      {state === 'planned' && <ReasonForm {...model} form="begin" />}
      <ReasonForm {...model} form="finish" />
      <ReasonForm {...model} form="drop" />
    </>
  )
}

/** The steps of the work, and its photos. */
function Work(model: RunModel) {
  const { proposal, milestones, photos } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('milestone.title')} lead={say('milestone.lead')} />
      {milestones.length > 0 && <Steps {...model} />}
      <MilestoneForm {...model} />
      <PhotoForm {...model} />
      {photos.map(({ id, words, width, height }) => (
        <>
          <Photo
            src={address(proposalPaths.photo(proposal.number ?? 0, id))}
            words={words}
            width={width}
            height={height}
          />
          <Form action={address(proposalPaths.run(proposal.id, `photos/${id}`))}>
            <Button variant="secondary" tone="danger">
              {say('photo.withdraw')}
            </Button>
          </Form>
        </>
      ))}
    </>
  )
}

function Steps({ proposal, milestones, today, day }: RunModel) {
  const say = useWords(workWords)
  const tell = useWords(proposalWords)
  const address = useAddress()
  return (
    <Table
      caption={say('milestone.title')}
      isCaptionHidden
      columns={[
        { key: 'words', label: say('milestone.words') },
        { key: 'due', label: say('milestone.due') },
        { key: 'act', label: say('run.next') },
      ]}
      rows={milestones.map(({ id, words, dueOn, doneOn, addedOn }) => ({
        words,
        due: doneOn === null ? day(dueOn) : tell('page.milestone-done', { day: day(doneOn) }),
        act: (
          <Form action={address(proposalPaths.run(proposal.id, `etapes/${id}`))}>
            <Actions>
              <Button variant="secondary" name="acte" value={doneOn === null ? 'fait' : 'pas-fait'}>
                {say(doneOn === null ? 'milestone.done' : 'milestone.undone')}
              </Button>
              {mayRemove({ addedOn }, today) && (
                <Button variant="secondary" tone="danger" name="acte" value="efface">
                  {say('milestone.remove')}
                </Button>
              )}
            </Actions>
          </Form>
        ),
      }))}
    />
  )
}
