import {
  Button,
  Form,
  InFrench,
  LinkButton,
  Prose,
  SectionHeading,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Minutes } from '../rules/file.ts'
import { mostSaid } from '../rules/forms.ts'
import { wasHeld } from '../rules/meeting.ts'
import { meetingPaths } from '../rules/paths.ts'
import type { ReadAgenda } from '../rules/carried.ts'
import { meetingWords, workWords } from '../words/index.ts'
import { useItemTitle } from './agenda-list.tsx'
import { type AroundMeeting, meetingWorkPage } from './meeting-frame.tsx'

export interface MinutesWorkModel extends AroundMeeting {
  readonly agenda: ReadAgenda
  /** By item: what was typed, what is kept, or what they are born with. */
  readonly texts: Readonly<Record<string, string>>
  /** A former version, to be read. */
  readonly read: Minutes | null
}

/** The minutes of a meeting as they are written, version after version. */
export const minutesWorkPage = (model: MinutesWorkModel, speech: Speech): Page =>
  meetingWorkPage(model, 'nav.minutes', speech, <MinutesWork {...model} />)

function MinutesWork(model: MinutesWorkModel) {
  const { file, read } = model
  const say = useWords(workWords)
  if (!wasHeld(file)) return <p>{say('minutes.not-yet')}</p>
  return (
    <>
      <Publish {...model} />
      {read === null ? <WriteForm {...model} /> : <Former {...model} minutes={read} />}
      <Versions {...model} />
    </>
  )
}

function Publish({ file }: MinutesWorkModel) {
  const say = useWords(workWords)
  const tell = useWords(meetingWords)
  const address = useAddress()
  const latest = file.minutes[0]?.version
  const { publishedVersion: version } = file
  return (
    <>
      {version !== null && (
        <p>
          {say('minutes.is-public', { version })}{' '}
          <a href={address(meetingPaths.minutes(file.number))}>{tell('page.minutes')}</a>
        </p>
      )}
      {latest !== undefined && latest !== version && (
        <Form action={address(meetingPaths.run(file.number, 'compte-rendu/publication'))}>
          <input type="hidden" name="version" value={latest} />
          <p>{say('minutes.publish-means')}</p>
          <Button>{say('minutes.publish', { version: latest })}</Button>
        </Form>
      )}
    </>
  )
}

function WriteForm(model: MinutesWorkModel) {
  const { file, texts, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  const titleOf = useItemTitle(model)
  return (
    <>
      <SectionHeading title={say('minutes.title')} lead={say('minutes.lead')} />
      <Form action={address(meetingPaths.run(file.number, 'compte-rendu'))}>
        {file.items.map((item) => (
          <TextArea
            name={`texte-${item.id}`}
            label={<InFrench>{titleOf(item)}</InFrench>}
            value={texts[item.id] ?? ''}
            error={faultOf(faults, `texte-${item.id}`, say)}
            rows={5}
            maxLength={mostSaid}
            isOptional
          />
        ))}
        <Button variant="secondary">{say('minutes.save')}</Button>
      </Form>
    </>
  )
}

function Former({ minutes, ...model }: MinutesWorkModel & { readonly minutes: Minutes }) {
  const say = useWords(workWords)
  const titleOf = useItemTitle(model)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('minutes.version', { version: minutes.version })} />
      {model.file.items.map((item) => (
        <>
          <h3>
            <InFrench>{titleOf(item)}</InFrench>
          </h3>
          <Prose html={paragraphs(minutes.texts[item.id] ?? '')} />
        </>
      ))}
      <LinkButton
        variant="secondary"
        href={address(meetingPaths.run(model.file.number, 'compte-rendu'))}
      >
        {say('form.cancel')}
      </LinkButton>
    </>
  )
}

function Versions({ file }: MinutesWorkModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (file.minutes.length === 0) return null
  const root = address(meetingPaths.run(file.number, 'compte-rendu'))
  return (
    <>
      <SectionHeading title={say('minutes.versions')} />
      <ul>
        {file.minutes.map(({ version }) => (
          <li>
            <a href={`${root}?version=${version}`}>{say('minutes.version', { version })}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
