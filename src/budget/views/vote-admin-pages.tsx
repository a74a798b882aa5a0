import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Steps,
} from '../../platform/design/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { BallotBox, BoxActRefusal, KeyFileRefusal } from '../../voting/index.ts'
import { paths } from '../rules/paths.ts'
import { areFew, isRehearsalStale, isStale, type RunningEdition } from '../rules/running-edition.ts'
import { isOfVoteOfficer, nextStep, type VoteStep, voteSteps } from '../rules/vote-steps.ts'
import { paperWords, voteWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { preparedTrail } from './prepared-trail.ts'
import { type BackupShown, CopiesDestroyed, VoteBackups } from './vote-backups.tsx'
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

export type ActFault =
  | BoxActRefusal
  | KeyFileRefusal
  | 'no-file'
  | 'check-refused'
  | 'name-taken'
  | 'stale-box'
  | 'paper-differs'
  | null

export interface ActModel {
  readonly edition: RunningEdition
  readonly urn: Urn
  readonly step: VoteStep
  readonly box: BallotBox | null
  readonly opens: string
  readonly until: string
  readonly fault: ActFault
  readonly challenge: { readonly sealed: string; readonly mark: string } | null
  readonly backups: readonly BackupShown[]
  /** As text, for the browser to compare the file with. */
  readonly publicKey: string
}

/** One act: its exact effect first, then two doors. */
export function voteActPage(model: ActModel, speech: Speech): Page {
  const say = sayWith(voteWords, speech)
  const islands = { key: ['make-vote-key'], check: ['check-vote-key'] } as const
  return {
    title: say(`admin.step-${model.step}`),
    isPrivate: true,
    trail: [
      ...preparedTrail(speech, model.edition),
      {
        label: say(model.urn === 'vote' ? 'admin.real' : 'admin.rehearsal'),
        path: paths.votes(model.edition.slug, model.urn),
      },
    ],
    ...((model.step === 'key' || model.step === 'check') && { islands: islands[model.step] }),
    body: <Act {...model} />,
  }
}

function Act(model: ActModel) {
  const { fault, step, until } = model
  const say = useWords(voteWords)
  const sentence =
    fault === null
      ? null
      : say(fault === 'check-refused' ? 'act.check-refused' : `refusal.${fault}`, { until })
  return (
    <Block>
      {sentence !== null && (
        <Alert kind="warning" isAnnounced>
          {sentence}
        </Alert>
      )}
      {step === 'key' && <MakeKey {...model} />}
      {step === 'check' && <CheckKey {...model} />}
      {step !== 'key' && step !== 'check' && <Confirmed {...model} step={step} />}
    </Block>
  )
}

type PlainStep = Exclude<VoteStep, 'key' | 'check'>

const effectsOf = {
  prepare: ['act.prepare-effect-1', 'act.prepare-effect-2'],
  open: ['act.open-effect-1', 'act.open-effect-2'],
  close: ['act.close-effect-1', 'act.close-effect-2'],
  separate: [
    'act.separate-effect-1',
    'act.separate-effect-2',
    'act.separate-effect-3',
    'act.separate-effect-4',
  ],
  unseal: ['act.unseal-effect-1', 'act.unseal-effect-2', 'act.unseal-effect-3'],
  count: ['act.count-effect-1'],
  publish: ['act.publish-effect-1', 'act.publish-effect-2'],
} as const

const irreversible: readonly PlainStep[] = ['open', 'close', 'separate', 'unseal', 'publish']

function Confirmed({
  edition,
  urn,
  step,
  opens,
  until,
  backups,
}: Omit<ActModel, 'step'> & { readonly step: PlainStep }) {
  const say = useWords(voteWords)
  const address = useAddress()
  const facts = {
    opens,
    until,
    projects: edition.projects.length,
    envelopes: edition.envelopes.length,
  }
  const place = address(`${paths.votes(edition.slug, urn)}/${step}`)
  const few = listsOfFew(edition)
  return (
    <Confirmation
      title={say(`admin.step-${step}`)}
      level={1}
      effects={[
        ...effectsOf[step].map((effect) => say(effect, facts)),
        ...(step === 'publish' && few.length > 0
          ? [say('act.publish-few', { names: few.join(', '), count: few.length })]
          : []),
      ]}
      isIrreversible={urn === 'vote' && irreversible.includes(step)}
      action={place}
      hasFiles={step === 'unseal'}
      confirmLabel={say(`admin.step-${step}`)}
      cancelHref={address(paths.votes(edition.slug, urn))}
    >
      {step === 'unseal' && (
        <>
          <VoteBackups backups={backups} />
          <CopiesDestroyed backups={backups} />
          <KeyFileField />
        </>
      )}
    </Confirmation>
  )
}

/** The lists that too few ballots chose in, by name. */
const listsOfFew = ({ counted, envelopes }: RunningEdition): readonly string[] =>
  (counted?.envelopes ?? [])
    .filter(({ voters }) => areFew(voters))
    .map(({ code }) => envelopes.find((one) => one.code === code)?.name ?? code)

function KeyFileField() {
  const say = useWords(voteWords)
  return (
    <div class="field">
      <label class="field-label" for="key">
        {say('act.check-file')}
      </label>
      <input class="ds-input" type="file" id="key" name="key" accept=".json,application/json" />
    </div>
  )
}

function MakeKey({ edition, urn, box }: ActModel) {
  const say = useWords(voteWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <>
      <PageHeading title={say('admin.step-key')} lead={say('act.key-lead')} />
      <p>
        <strong>{say('act.key-two')}</strong>
      </p>
      <noscript>
        <p>{say('act.key-script')}</p>
      </noscript>
      <Form action={address(`${paths.votes(edition.slug, urn)}/key`)} class="form make-key">
        <div
          data-make-key
          data-box={box?.id ?? ''}
          data-name={nameIn(edition.name, speech)}
          data-file={`cle-${edition.slug}${urn === 'essai' ? '-essai' : ''}.json`}
        >
          <input type="hidden" name="publicKey" value="" />
          <Actions>
            <button class="ds-button" type="button" data-make hidden>
              {say('act.key-make')}
            </button>
            {[1, 2].map((number) => (
              <a class="ds-button" data-variant="secondary" data-copy href="#contenu" hidden>
                {say('act.key-copy', { number })}
              </a>
            ))}
            <button class="ds-button" type="submit" data-send hidden>
              {say('act.key-send')}
            </button>
          </Actions>
        </div>
      </Form>
    </>
  )
}

function CheckKey({ edition, urn, box, challenge, publicKey }: ActModel) {
  const say = useWords(voteWords)
  const address = useAddress()
  const faults = {
    'not-a-key-file': say('refusal.not-a-key-file'),
    damaged: say('refusal.damaged'),
    'another-vote': say('refusal.another-vote'),
    'another-key': say('refusal.another-key'),
    sound: say('act.check-sound'),
  }
  return (
    <>
      <PageHeading title={say('admin.step-check')} lead={say('act.check-lead')} />
      <noscript>
        <p>{say('act.check-script')}</p>
      </noscript>
      <Form action={address(`${paths.votes(edition.slug, urn)}/check`)} class="form check-key">
        <div
          data-check-key
          data-box={box?.id ?? ''}
          data-key={publicKey}
          data-challenge={challenge?.sealed ?? ''}
          data-faults={JSON.stringify(faults)}
        >
          <KeyFileField />
          <input type="hidden" name="answer" value="" />
          <input type="hidden" name="mark" value={challenge?.mark ?? ''} />
          <p role="status" data-told />
          <Button>{say('act.check-do')}</Button>
        </div>
      </Form>
    </>
  )
}
