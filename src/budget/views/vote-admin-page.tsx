import {
  Actions,
  Alert,
  Block,
  Button,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Steps,
} from '../../platform/design/index.ts'
import { type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { BallotBox } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { isRehearsalStale, isStale, type RunningEdition } from '../rules/running-edition.ts'
import { isOfVoteOfficer, nextStep, type VoteStep, voteSteps } from '../rules/vote-steps.ts'
import { paperWords, voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { preparedTrail } from './prepared-trail.ts'
import { type BackupShown, VoteBackups } from './vote-backups.tsx'
import { CountedEnvelopes } from './published-vote.tsx'

export type Urn = 'vote' | 'essai'

export interface VoteAdminModel {
  readonly edition: RunningEdition
  readonly urn: Urn
  readonly box: BallotBox | null
  /** Exact, for those who carry the vote out; never a tally. */
  readonly voters: number
  readonly isVoteOfficer: boolean
  readonly done: 'done' | 'thrown-away' | null
  /** Share of the ballots opened so far, while they are being opened. */
  readonly opening: number | 'stopped' | null
  /** Made before the separation. */
  readonly backups: readonly BackupShown[]
}

/** Where a vote stands, and the one thing to do now. */
export function voteAdminPage(model: VoteAdminModel, speech: Speech): Page {
  return {
    title: nameIn(model.edition.name, speech),
    isPrivate: true,
    trail: preparedTrail(speech, model.edition),
    body: <VoteAdmin {...model} />,
  }
}

function VoteAdmin(model: VoteAdminModel) {
  const { edition, urn, box, voters, done, opening } = model
  const say = useWords(voteWords)
  const sayPaper = useWords(paperWords)
  const speech = useSpeech()
  const address = useAddress()
  const isBoxStale = box !== null && isStale(edition, box)
  const next = nextStep(edition, box, isBoxStale)
  const steps = voteSteps.filter(
    (step) => urn === 'vote' || (step !== 'count' && step !== 'publish'),
  )
  const reached = next === null ? steps.length : steps.indexOf(next)
  return (
    <Block>
      {done !== null && opening === null && (
        <Alert kind="success" isAnnounced>
          {say(`admin.${done}`)}
        </Alert>
      )}
      {opening === 'stopped' && (
        <Alert kind="warning" isAnnounced>
          {say('admin.opening-stopped')}
        </Alert>
      )}
      <PageHeading
        eyebrow={say(urn === 'vote' ? 'admin.real' : 'admin.rehearsal')}
        title={nameIn(edition.name, speech)}
        {...(urn === 'essai' && { lead: say('admin.rehearsal-lead') })}
      />
      <Steps
        label={say('admin.state')}
        steps={steps.map((step, place) => ({
          label: say(`admin.step-${step}`),
          state: place < reached ? 'done' : place === reached ? 'current' : 'coming',
        }))}
      />
      {box !== null && box.state !== 'prepared' && (
        <p>{say('admin.voters-now', { count: voters })}</p>
      )}
      {edition.counted !== null && urn === 'vote' && (
        <CountedEnvelopes edition={edition} counted={edition.counted} hasLinks={false} level={2} />
      )}
      {isKeyThrownAway(model) && <Alert kind="warning">{sayPaper('demo.key')}</Alert>}
      {hasResults(model) && (
        <p>
          <a href={address(`${paths.votes(edition.slug, urn)}/resultats`)}>
            {sayPaper('results.see')}
          </a>
        </p>
      )}
      {urn === 'vote' && box?.state === 'unsealed' && edition.publishedAt === null && (
        <p>
          <a href={address(paths.paperCount(edition.slug))}>{sayPaper('count.title')}</a>
        </p>
      )}
      {box?.isRehearsal === true && isRehearsalStale(edition, box) && (
        <Alert kind="warning">{say('admin.rehearsal-stale')}</Alert>
      )}
      {isBoxStale && <Alert kind="warning">{say('refusal.stale-box')}</Alert>}
      <SectionHeading title={say('admin.next')} />
      {typeof opening === 'number' ? (
        <Opening {...model} share={opening} />
      ) : (
        <NextStep {...model} step={next} />
      )}
      <VoteBackups backups={model.backups} />
      {urn === 'essai' && box?.state === 'open' && (
        <Actions>
          <LinkButton variant="secondary" href={address(paths.rehearsal(edition.slug))}>
            {say('admin.vote-now')}
          </LinkButton>
        </Actions>
      )}
      <OtherUrn {...model} />
    </Block>
  )
}

/** Only the demonstration opens a vote at the very instant its key was made and tried. */
const isKeyThrownAway = ({ edition, box, urn }: VoteAdminModel): boolean =>
  edition.isFictional &&
  urn === 'vote' &&
  box !== null &&
  box.keyCheckedAt !== null &&
  box.actedAt.open !== undefined &&
  Date.parse(box.keyCheckedAt) === Date.parse(box.actedAt.open)

const hasResults = ({ edition, box, urn }: VoteAdminModel): boolean =>
  box?.state === 'unsealed' &&
  (urn === 'essai' || (edition.counted !== null && edition.publishedAt === null))

function Opening({ edition, urn, share }: VoteAdminModel & { readonly share: number }) {
  const say = useWords(voteWords)
  const address = useAddress()
  return (
    <>
      <p role="status">{say('admin.opening', { share })}</p>
      <Actions>
        <LinkButton variant="secondary" href={address(paths.votes(edition.slug, urn))}>
          {say('admin.opening-look')}
        </LinkButton>
      </Actions>
    </>
  )
}

function NextStep(model: VoteAdminModel & { readonly step: VoteStep | null }) {
  const { step, edition, urn, isVoteOfficer } = model
  const say = useWords(voteWords)
  const address = useAddress()
  if (step === null) return <p>{urn === 'vote' ? say('admin.nothing-left') : say('admin.done')}</p>
  if (isOfVoteOfficer(step) && !isVoteOfficer) return <p>{say('admin.not-yours')}</p>
  return (
    <Actions>
      <LinkButton href={address(`${paths.votes(edition.slug, urn)}/${step}`)}>
        {say(`admin.step-${step}`)}
      </LinkButton>
    </Actions>
  )
}

function OtherUrn({ edition, urn, box }: VoteAdminModel) {
  const say = useWords(voteWords)
  const address = useAddress()
  if (urn === 'vote') {
    return (
      <p>
        <a href={address(paths.votes(edition.slug, 'essai'))}>{say('admin.to-rehearsal')}</a>
      </p>
    )
  }
  return (
    <>
      {box !== null && (
        <Form action={address(`${paths.votes(edition.slug, 'essai')}/fin`)}>
          <Button variant="secondary" tone="danger">
            {say('admin.throw-away')}
          </Button>
        </Form>
      )}
      <p>
        <a href={address(paths.votes(edition.slug, 'vote'))}>{say('admin.to-real')}</a>
      </p>
    </>
  )
}
