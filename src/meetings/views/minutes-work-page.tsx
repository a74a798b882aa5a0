import { type Approval, approvalPaths, ComparedTexts } from '../../approvals/index.ts'
import { bodyPaths } from '../../bodies/index.ts'
import {
  Actions,
  Alert,
  Button,
  Checkbox,
  Form,
  InFrench,
  LinkButton,
  Prose,
  SectionHeading,
  Stack,
  Tag,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import { toldByCount } from '../rules/came-back.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import { mostSaid } from '../rules/forms.ts'
import { wasHeld } from '../rules/meeting.ts'
import { type MinutesStage, savesItself, stageOf } from '../rules/minutes.ts'
import type { Texts } from '../rules/minutes-text.ts'
import { hintsPrint } from '../rules/name-hints.ts'
import { meetingPaths } from '../rules/paths.ts'
import { printOf } from '../rules/text-print.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { useItemTitle } from './agenda-list.tsx'
import { versionTold } from './version-told.ts'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'

/** The revision that stood in the page. */
export const seenField = 'lu'
/** Said by what saves itself: it is drawn again in place. */
export const aloneField = 'seul'
/** Ticked once what may tell who somebody is was read again. */
export const readAgainField = 'relu'
/** The print of the text that stood under an item when its writer began. */
export const readField = (item: string): string => `lu-${item}`
export const textField = (item: string): string => `texte-${item}`

export interface MinutesWorkModel extends AroundMeeting {
  readonly agenda: ReadAgenda
  /** By item: what was typed, what is kept, or what they are born with. */
  readonly texts: Texts
  /** By item: what is kept, which is read with the page. */
  readonly kept: Texts
  /** It has just saved itself. */
  readonly isSaved: boolean
  /** Of items that somebody else wrote meanwhile: what they wrote. */
  readonly theirs: Texts
  /** Typed while they were sent to those who sign: not kept, not lost. */
  readonly tooLate: string | null
  /** What they may tell of somebody. */
  readonly hints: readonly string[]
  /** The last time they were sent to those who sign. */
  readonly approval: Approval | null
  /** Names of who animates its body and can agree today; `null`: it is not their turn. */
  readonly team: readonly string[] | null
}

/** The minutes of a meeting as they are written, signed, then published. */
export const minutesWorkPage = (model: MinutesWorkModel, speech: Speech): Page => ({
  ...meetingWorkPage(model, 'nav.minutes', speech, <MinutesWork {...model} />),
  islands: savesItself({ ...model.file, latest: model.file.minutes[0] ?? null })
    ? ['save-as-you-write']
    : [],
})

function MinutesWork(model: MinutesWorkModel) {
  const { file } = model
  const say = useWords(workWords)
  if (!wasHeld(file)) return <p>{say('minutes.not-yet')}</p>
  return (
    <>
      <div id="etape" data-drawn>
        <Stack>
          <Stage {...model} />
        </Stack>
      </div>
      {file.askedVersion === null ? <WriteForm {...model} /> : <Asked {...model} />}
      <div id="anciennes" data-drawn>
        <Stack>
          <Versions {...model} />
        </Stack>
      </div>
    </>
  )
}

const tones = { none: 'info', draft: 'info', asked: 'warning', granted: 'success' } as const

/** Where they are, and the next thing to do with them. */
function Stage(model: MinutesWorkModel) {
  const { file } = model
  const say = useWords(workWords)
  const stage = stageOf({ ...file, latest: file.minutes[0] ?? null })
  const version = file.minutes[0]?.version ?? 0
  return (
    <>
      {stage !== 'published' && stage !== 'none' && (
        <p>
          <Tag tone={tones[stage]}>{say(`minutes.stage-${stage}`)}</Tag>{' '}
          {say(`minutes.stage-${stage}-means`, { version })}
        </p>
      )}
      <Published {...model} />
      <SentBack {...model} />
      <TeamAsked {...model} />
      <NextStep model={model} stage={stage} version={version} />
    </>
  )
}

function Published({ file, dayOf }: MinutesWorkModel) {
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  const address = useAddress()
  const { publishedVersion: version } = file
  const one = file.minutes.find((kept) => kept.version === version)
  if (version === null || one === undefined) return null
  return (
    <p>
      {say('minutes.is-public', { version, day: dayOf(one.publishedAt ?? one.writtenAt) })}{' '}
      <a href={address(meetingPaths.minutes(file.number))}>{tell('page.minutes')}</a>
    </p>
  )
}

/** What the one who sent it back asks for, until they are sent again. */
function SentBack({ approval, dayOf }: MinutesWorkModel) {
  const say = useWords(workWords)
  const last = approval?.acts.at(-1)
  if (approval?.state !== 'returned' || last === undefined) return null
  return (
    <Alert kind="warning" title={say('minutes.sent-back', { day: dayOf(last.at) })}>
      <InFrench>{last.comment ?? ''}</InFrench>
    </Alert>
  )
}

/** Whom they wait for; when the last of the team left meanwhile, the ways on. */
function TeamAsked({ team, file }: MinutesWorkModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (team === null || file.body === null) return null
  if (team.length > 0) return <p>{say('minutes.team', { names: team.join(', ') })}</p>
  return (
    <Alert kind="warning" title={say('minutes.no-team')}>
      <p>{say('minutes.no-team-means')}</p>
      <p>
        <a href={address(approvalPaths.toSign)}>{say('minutes.no-team-note')}</a>
        {' · '}
        <a href={address(bodyPaths.run(file.body))}>{say('minutes.no-team-name')}</a>
      </p>
    </Alert>
  )
}

function NextStep({
  model,
  stage,
  version,
}: {
  readonly model: MinutesWorkModel
  readonly stage: MinutesStage
  readonly version: number
}) {
  const { file, approval } = model
  const say = useWords(workWords)
  const address = useAddress()
  const to = (what: string) => address(meetingPaths.run(file.number, `compte-rendu/${what}`))
  if (stage === 'asked')
    return (
      <Form action={to('reprise')}>
        <Actions>
          {approval !== null && (
            <LinkButton href={address(approvalPaths.history(approval.id))}>
              {say('minutes.follow')}
            </LinkButton>
          )}
          <Button variant="secondary">{say('minutes.take-back')}</Button>
        </Actions>
      </Form>
    )
  if (stage === 'draft' || stage === 'granted')
    return (
      <Form action={to(stage === 'draft' ? 'signature' : 'publication')}>
        {stage === 'draft' ? (
          <input type="hidden" name={seenField} value={file.minutes[0]?.revision ?? 0} />
        ) : (
          <input type="hidden" name="version" value={version} />
        )}
        {stage === 'draft' && <Hints {...model} />}
        <p>{say(stage === 'draft' ? 'minutes.ask-means' : 'minutes.publish-means')}</p>
        <Button>{say(stage === 'draft' ? 'minutes.ask' : 'minutes.publish', { version })}</Button>
      </Form>
    )
  return null
}

/** A hint, never a refusal: who reads it judges. */
function Hints({ hints, faults }: MinutesWorkModel) {
  const say = useWords(workWords)
  if (hints.length === 0) return null
  return (
    <>
      <Alert kind="warning" title={say('minutes.hints')}>
        <p>{say('minutes.hints-means')}</p>
        <ul>
          {hints.map((hint) => (
            <li>
              <InFrench>{hint}</InFrench>
            </li>
          ))}
        </ul>
      </Alert>
      <Checkbox
        name={readAgainField}
        value={hintsPrint(hints)}
        label={say('minutes.hints-read')}
        error={faultOf(faults, readAgainField, say)}
      />
    </>
  )
}

function WriteForm(model: MinutesWorkModel) {
  const { file, texts, theirs } = model
  const say = useWords(workWords)
  const address = useAddress()
  const counted = toldByCount(file.items)
  const isCounted = ({ id }: { readonly id: string }) =>
    counted.has(id) && (texts[id] ?? '') === '' && theirs[id] === undefined
  const others = file.items.filter(isCounted).length
  const lead = file.minutes[0]?.isGranted === true ? 'minutes.lead-granted' : 'minutes.lead'
  return (
    <>
      <SectionHeading title={say('minutes.title')} lead={say(lead)} />
      <Form id="compte-rendu" action={address(meetingPaths.run(file.number, 'compte-rendu'))}>
        {file.items.map((item) =>
          isCounted(item) ? null : <ItemField key={item.id} model={model} item={item} />,
        )}
        {others > 0 && <p>{say('minutes.others-no-field', { count: others })}</p>}
        <Button variant="secondary">{say('minutes.save')}</Button>
        <SavedState {...model} />
      </Form>
    </>
  )
}

/** What became of the text that saves itself; read aloud when it changes. */
function SavedState({ file, faults, isSaved, hourOf }: MinutesWorkModel) {
  const say = useWords(workWords)
  const [latest] = file.minutes
  const [fault] = faultTexts(faults, say)
  return (
    <p
      id="enregistrement"
      role="status"
      data-lost={say('minutes.not-saved-lost')}
      data-ended={say('minutes.not-saved-ended')}
    >
      {isSaved &&
        latest !== undefined &&
        say('minutes.saved-at', { hour: hourOf(latest.writtenAt) })}
      {fault !== undefined && say('minutes.not-saved', { why: fault.message })}
    </p>
  )
}

function ItemField({
  model,
  item,
}: {
  readonly model: MinutesWorkModel
  readonly item: MinutesWorkModel['file']['items'][number]
}) {
  const { texts, kept, theirs, faults } = model
  const say = useWords(workWords)
  const titleOf = useItemTitle(model)
  const others = theirs[item.id]
  const yours = texts[item.id] ?? ''
  return (
    <div class="field">
      <input type="hidden" name={readField(item.id)} value={printOf(kept[item.id] ?? '')} />
      <TextArea
        name={textField(item.id)}
        label={<InFrench>{titleOf(item)}</InFrench>}
        value={yours}
        error={faultOf(faults, textField(item.id), say)}
        rows={Math.min(14, 4 + Math.ceil(yours.length / 120))}
        maxLength={mostSaid}
        isOptional
      />
      <div id={`autre-${item.id}`} hidden={others === undefined} data-drawn>
        {others !== undefined && (
          <ComparedTexts
            before={{ name: say('minutes.theirs'), text: others }}
            after={{ name: say('minutes.yours'), text: yours }}
          />
        )}
      </div>
    </div>
  )
}

/** What those who sign are reading: nobody writes it meanwhile. */
function Asked(model: MinutesWorkModel) {
  const { file, tooLate } = model
  const say = useWords(workWords)
  const text = file.minutes[0]?.text ?? ''
  return (
    <>
      <SectionHeading title={say('minutes.title')} lead={say('minutes.lead-asked')} />
      {tooLate !== null && <SavedState {...model} />}
      {tooLate === null ? (
        <div lang="fr">
          <Prose html={paragraphs(text)} />
        </div>
      ) : (
        <ComparedTexts
          before={{ name: say('minutes.stage-asked'), text }}
          after={{ name: say('minutes.too-late'), text: tooLate }}
        />
      )}
    </>
  )
}

function Versions({ file, ...place }: MinutesWorkModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (file.minutes.length === 0) return null
  const isGranted = ({ isGranted: is }: (typeof file.minutes)[number]) =>
    is ? ` · ${say('minutes.stage-granted')}` : ''
  return (
    <>
      <SectionHeading title={say('minutes.versions')} id="versions" />
      <ul>
        {file.minutes.map((one) => (
          <li>
            {versionTold(one, place, say)}
            {isGranted(one)}
          </li>
        ))}
      </ul>
      <p>
        <a href={address(meetingPaths.run(file.number, 'compte-rendu/versions'))}>
          {say('minutes.compare')}
        </a>
      </p>
    </>
  )
}
