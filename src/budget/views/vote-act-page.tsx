import { Alert, Block, Confirmation } from '../../platform/design/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { paths } from '../rules/paths.ts'
import { areFew, type RunningEdition } from '../rules/running-edition.ts'
import type { VoteStep } from '../rules/vote-steps.ts'
import { voteWords } from '../words/index.ts'
import { preparedTrail } from './prepared-trail.ts'
import type { ActModel } from './vote-act-model.ts'
import { CopiesDestroyed, VoteBackups } from './vote-backups.tsx'
import { CheckKey, KeyFileField, MakeKey } from './vote-key-forms.tsx'

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
        ...(step === 'publish' && few.length > 0
          ? [say('act.publish-few', { names: few.join(', '), count: few.length })]
          : []),
        ...effectsOf[step].map((effect) => say(effect, facts)),
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
