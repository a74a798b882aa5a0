import {
  Alert,
  Block,
  Button,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  Prose,
  SectionHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import type { Day } from '../../platform/kernel/day.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { paragraphs } from '../../platform/words/markdown.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { AnswerToPost } from '../rules/answer-letter.ts'
import { linkPlace, mayGetSms, mostSms } from '../rules/answer-told.ts'
import { questionPaths } from '../rules/paths.ts'
import { paperWords, workWords } from '../words/index.ts'

interface LineToTell extends AnswerToPost {
  /** The text message proposed, in her language. */
  readonly sms: string
  /** The name of that language, and what it says, when it is a guest’s; `null`: the town’s own. */
  readonly foreign: { readonly language: string; readonly meaning: string } | null
}

export interface ToldModel {
  readonly number: number
  readonly town: string
  readonly lines: readonly LineToTell[]
  readonly today: Day
  /** The public page. */
  readonly link: string
  /** The form that was refused, and whom it was about. */
  readonly sent: 'sms' | 'note' | null
  readonly about: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly done: 'note' | 'sms' | null
  readonly dayOf: (instant: string) => string
}

/** What is proposed to be sent; the address of her page comes when it leaves. */
export const proposedSms = (
  speech: Speech,
  { town, number }: { readonly town: string; readonly number: number },
): string => sayWith(paperWords, speech)('told.sms-proposed', { town, number, place: linkPlace })

/** An answer, for who left a phone number and no e-mail. */
export function toldPage(model: ToldModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const { number } = model
  return {
    title: sayWith(paperWords, speech)('told.title', { number }),
    trail: [
      { label: say('list.title'), path: questionPaths.workbench() },
      { label: say('run.title', { number }), path: questionPaths.run(number) },
    ],
    isPrivate: true,
    body: <Told {...model} />,
  }
}

function Told(model: ToldModel) {
  const { number, lines, faults, done } = model
  const say = useWords(paperWords)
  return (
    <Block>
      <div class="screen-only">
        <ErrorSummary faults={faultTexts(faults, say)} />
        {done !== null && (
          <Alert kind="success" isAnnounced>
            {say(done === 'sms' ? 'told.sent' : 'told.done')}
          </Alert>
        )}
      </div>
      <PageHeading title={say('told.title', { number })} lead={say('told.lead')} />
      {lines.length === 0 && (
        <EmptyState title={say('told.none')}>{say('told.none-hint')}</EmptyState>
      )}
      {lines.map((line) => (
        <OneToTell {...model} line={line} />
      ))}
    </Block>
  )
}

interface OfOne extends ToldModel {
  readonly line: LineToTell
}

function OneToTell(model: OfOne) {
  const { line, dayOf } = model
  const say = useWords(paperWords)
  const name = line.name ?? say('told.nobody')
  return (
    <section class="sheet">
      <SectionHeading
        title={say('told.who', { name, number: line.number, day: dayOf(line.receivedAt) })}
        lead={line.phone ?? say('told.no-phone')}
      />
      {mayGetSms(line.phone) && (
        <div class="screen-only">
          <Sms {...model} phone={line.phone} />
        </div>
      )}
      <div class="screen-only">
        <NoteTold {...model} />
      </div>
      <p class="screen-only muted">{say('told.script-print')}</p>
      <Script {...model} />
    </section>
  )
}

/** What was typed for this person, when it was refused. */
const isRefused = ({ sent, about, line, faults }: OfOne, form: ToldModel['sent']): boolean =>
  sent === form && about === line.asker && faults.length > 0

function Sms(model: OfOne & { readonly phone: string }) {
  const { number, line, phone, given, faults } = model
  const say = useWords(paperWords)
  const address = useAddress()
  const isOwn = isRefused(model, 'sms')
  return (
    <Disclosure summary={say('told.sms', { phone })} isOpen={isOwn}>
      <Form action={address(questionPaths.tell(number, 'sms'))}>
        <input type="hidden" name="asker" value={line.asker} />
        <TextArea
          name="text"
          id={isOwn ? 'text' : `text-${line.asker}`}
          label={say('told.sms-text')}
          hint={say('told.sms-hint', { place: linkPlace })}
          value={isOwn ? typed(given, 'text') : line.sms}
          error={isOwn ? faultOf(faults, 'text', say) : undefined}
          maxLength={mostSms}
          rows={3}
        />
        {line.foreign !== null && <p>{say('told.sms-language', line.foreign)}</p>}
        <p>{say('told.sms-means')}</p>
        <Button variant="secondary">{say('told.sms-send')}</Button>
      </Form>
    </Disclosure>
  )
}

function NoteTold(model: OfOne) {
  const { number, line, today, given, faults } = model
  const say = useWords(paperWords)
  const address = useAddress()
  const isOwn = isRefused(model, 'note')
  return (
    <Form action={address(questionPaths.tell(number, 'note'))}>
      <input type="hidden" name="asker" value={line.asker} />
      <TextField
        name="on"
        id={isOwn ? 'on' : `on-${line.asker}`}
        label={say('told.on')}
        hint={say('told.on-hint')}
        value={isOwn ? typed(given, 'on') : today.split('-').toReversed().join('/')}
        error={isOwn ? faultOf(faults, 'on', say) : undefined}
        width={12}
      />
      <Button>{say('told.note')}</Button>
    </Form>
  )
}

/** One page to keep beside the phone. */
function Script({ line, town, link, dayOf }: OfOne) {
  const say = useWords(paperWords)
  const { name, number, subject, receivedAt, text, isShown } = line
  const day = dayOf(receivedAt)
  return (
    <>
      <h3>{say('told.script')}</h3>
      <ol>
        <li>{name === null ? say('told.step-anybody') : say('told.step-who', { name })}</li>
        <li>{say('told.step-hello', { town })}</li>
        <li>
          {subject === null
            ? say('told.step-asked-erased', { day })
            : say('told.step-asked', { day, subject })}
        </li>
        <li>
          {say('told.step-answer')}
          <Prose html={paragraphs(text)} />
        </li>
        <li>{say('told.step-enough')}</li>
        <li>
          {say('told.step-number', { number })} {isShown && say('told.step-again', { link })}
        </li>
        <li>{say('told.step-end')}</li>
      </ol>
    </>
  )
}
