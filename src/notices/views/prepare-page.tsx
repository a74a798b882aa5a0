import { bodyPaths } from '../../bodies/index.ts'
import { type MeetingFile, meetingPaths, meetingWords } from '../../meetings/index.ts'
import {
  Actions,
  Alert,
  Button,
  Disclosure,
  EmptyState,
  Form,
  SectionHeading,
  Table,
  TextArea,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type FormGiven, type Page, typed, useAddress } from '../../platform/web/index.ts'
import { type ContentLanguage, nameOfLanguage } from '../../platform/words/languages.ts'
import { type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { mostText, textField } from '../rules/forms.ts'
import { type AgendaLine, type Called, callsByName, effectOf, wayOf } from '../rules/notice.ts'
import { noticePaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { useEffectSentences } from './effect-sentences.ts'
import { type AroundNotice, noticeWorkPage } from './notice-frame.tsx'

export interface PrepareModel extends AroundNotice {
  readonly called: readonly Called[]
  readonly languages: readonly ContentLanguage[]
  readonly agenda: readonly AgendaLine[]
  readonly deadline: Day | null
  readonly given: FormGiven
  readonly today: Day
  readonly isDone: boolean
}

/** Before a notice leaves: whom it calls, what it says, until when. */
export const preparePage = (model: PrepareModel, speech: Speech): Page =>
  noticeWorkPage(model, speech, <Prepare {...model} />)

function Prepare(model: PrepareModel) {
  const { isDone } = model
  const say = useWords(workWords)
  return (
    <>
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <p>{say('lead')}</p>
      <Deadline {...model} />
      <WhoIsCalled {...model} />
      <Agenda {...model} />
      <Text {...model} />
    </>
  )
}

export function Deadline({
  deadline,
  today,
  day,
}: Pick<PrepareModel, 'deadline' | 'today' | 'day'>) {
  const say = useWords(workWords)
  if (deadline === null) return null
  return deadline < today ? (
    <Alert kind="warning">{say('deadline.late', { day: day(deadline) })}</Alert>
  ) : (
    <p>{say('deadline.before', { day: day(deadline) })}</p>
  )
}

function WhoIsCalled({ file, called }: PrepareModel) {
  const say = useWords(workWords)
  const effectSentences = useEffectSentences()
  const spoken = useSpoken()
  if (!callsByName(file))
    return (
      <>
        <SectionHeading title={say('called.title')} />
        <p>{say('called.nobody')}</p>
      </>
    )
  return (
    <>
      <SectionHeading title={say('called.title')} lead={say('called.lead')} />
      {called.length === 0 ? (
        <EmptyState title={say('called.empty')} />
      ) : (
        <>
          <ul>
            {effectSentences(effectOf(called)).map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <Disclosure summary={say('called.list', { count: called.length })}>
            <Table
              caption={say('called.title')}
              isCaptionHidden
              columns={[
                { key: 'name', label: say('called.name') },
                { key: 'way', label: say('called.way') },
                { key: 'language', label: say('called.language') },
              ]}
              rows={called.map((one) => ({
                name: one.name,
                way: <Way file={file} one={one} />,
                language: nameOfLanguage(one.language, spoken),
              }))}
            />
          </Disclosure>
        </>
      )}
    </>
  )
}

function Way({ file, one }: { readonly file: MeetingFile; readonly one: Called }) {
  const say = useWords(workWords)
  const address = useAddress()
  const way = wayOf(one)
  return (
    <span>
      {say(`way.${way}`)}{' '}
      {way === 'none' && file.body !== null && (
        <a href={address(bodyPaths.contact(file.body, one.member))}>
          {say('called.reach')}
          <span class="visually-hidden"> {one.name}</span>
        </a>
      )}
    </span>
  )
}

function Agenda({ file, agenda }: PrepareModel) {
  const say = useWords(workWords)
  const sayOfMeetings = useWords(meetingWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('agenda.title')} />
      <ol>
        {agenda.map(({ title, documents }) => (
          <li>
            {title ?? sayOfMeetings('agenda.answers')}
            {documents.length > 0 && (
              <>
                <br />
                {sayOfMeetings('minutes.documents', {
                  count: documents.length,
                  titles: documents.join(', '),
                })}
              </>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={address(meetingPaths.run(file.number, 'ordre-du-jour'))}>{say('agenda.edit')}</a>
      </p>
    </>
  )
}

function Text({ file, called, languages, given, faults }: PrepareModel) {
  const say = useWords(workWords)
  const spoken = useSpoken()
  const address = useAddress()
  const readers = (wanted: ContentLanguage) =>
    called.filter(({ language }) => language === wanted).length
  return (
    <>
      <SectionHeading title={say('text.title')} lead={say('text.lead')} />
      <Form action={address(noticePaths.run(file.number))}>
        {languages.map((language) => (
          <TextArea
            name={textField(language)}
            label={say('text.in', { language: nameOfLanguage(language, spoken) })}
            hint={
              language === 'fr' ? undefined : say('text.hint-other', { count: readers(language) })
            }
            value={typed(given, textField(language))}
            error={faultOf(faults, textField(language), say)}
            rows={5}
            maxLength={mostText}
            isOptional={language !== 'fr'}
          />
        ))}
        {file.place === '' && <Alert kind="warning">{say('no-place')}</Alert>}
        <Actions>
          {file.place !== '' && (
            <Button name="suite" value="envoi">
              {say('text.next')}
            </Button>
          )}
          <Button variant="secondary">{say('text.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
