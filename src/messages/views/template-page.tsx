import {
  Actions,
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  PageHeading,
  Prose,
  SectionHeading,
  SubNavigation,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../../platform/words/languages.ts'
import { samplesOf } from '../../platform/words/samples.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { htmlBlocks } from '../rules/html-mail.ts'
import { messagePaths } from '../rules/paths.ts'
import { choicesIn } from '../rules/choices.ts'
import type { TemplatePart, TemplateValues } from '../rules/template.ts'
import type { TemplateFault } from '../rules/template-fault.ts'
import { messageWorkWords } from '../words/index.ts'
import { mostOfPart } from '../rules/template-fault.ts'

export interface EditedPart {
  readonly part: TemplatePart
  readonly ours: string
  readonly message: string
  /** What takes the place of each value, as in the preview. */
  readonly values: TemplateValues
  readonly language: InterfaceLanguage
  readonly fault: TemplateFault | null
}

export interface TemplateModel {
  readonly key: string
  readonly name: string
  readonly language: InterfaceLanguage
  readonly parts: readonly EditedPart[]
  /** `null` while a part cannot be said. */
  readonly preview: readonly { readonly part: TemplatePart; readonly text: string }[] | null
  readonly isReal: boolean
  readonly history: readonly {
    readonly id: string
    readonly part: TemplatePart
    readonly former: string | null
    readonly when: string
    readonly who: string | null
  }[]
  readonly done: 'saved' | 'restored' | null
}

/** One template: its words, how they read, what they were. */
export function templatePage(model: TemplateModel, speech: Speech): Page {
  const say = sayWith(messageWorkWords, speech)
  return {
    title: model.name,
    isPrivate: true,
    trail: [
      { label: say('title'), path: messagePaths.work() },
      { label: say('templates-title'), path: messagePaths.templates() },
    ],
    body: <OneTemplate {...model} />,
  }
}

type SayOfWork = Say<keyof (typeof messageWorkWords)['messages']['fr']>

const faultSentence = (fault: TemplateFault | null, say: SayOfWork): string | undefined =>
  fault === null
    ? undefined
    : say(`fault-${fault.code}`, {
        most: mostOfPart,
        names: 'names' in fault ? fault.names.map((name) => `{${name}}`).join(', ') : '',
      })

function OneTemplate(model: TemplateModel) {
  const { key, name, language, parts, done } = model
  const say = useWords(messageWorkWords)
  const address = useAddress()
  const path = address(messagePaths.template(key))
  return (
    <Block>
      <ErrorSummary
        faults={parts.flatMap(({ part, fault }) => {
          const message = faultSentence(fault, say)
          return message === undefined ? [] : [{ field: part, message }]
        })}
      />
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(done)}
        </Alert>
      )}
      <PageHeading title={name} />
      <SubNavigation
        label={say('edit-language')}
        foldedLabel={say('edit-language')}
        items={interfaceLanguages.map((one) => ({
          label: say(`language-${one}`),
          href: path + queryText({ langue: one }),
          isCurrent: one === language,
        }))}
      />
      <Form action={path}>
        <input type="hidden" name="langue" value={language} />
        {parts.map((one) => (
          <PartField {...one} />
        ))}
        <Actions>
          <Button variant="secondary" name="act" value="see">
            {say('see')}
          </Button>
          <Button name="act" value="save">
            {say('save')}
          </Button>
        </Actions>
      </Form>
      <Preview {...model} />
      <History {...model} />
    </Block>
  )
}

/** Names between braces, each once: `{count, plural, …}` is `{count}`. */
const namesIn = (message: string): readonly string[] => [
  ...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '')),
]

/** A value short enough to be shown in the place of its name. */
const mostOfExample = 60

/** What the braces are, with one of them said. */
function hintOf({ ours, values }: EditedPart, say: SayOfWork): string {
  const names = namesIn(ours)
  const isShort = (name: string) => {
    const value = String(values[name] ?? '')
    return value !== '' && value.length <= mostOfExample && ours.includes(`{${name}}`)
  }
  const hint = say('edit-hint', { values: names.map((name) => `{${name}}`).join(', ') })
  const name = names.find(isShort)
  if (name === undefined) return hint
  return `${hint} ${say('edit-example', { name: `{${name}}`, value: values[name] ?? '' })}`
}

function PartField(props: EditedPart) {
  const { part, ours, message, fault } = props
  const say = useWords(messageWorkWords)
  const hasChoices = choicesIn(ours).length > 0
  const field = {
    name: part,
    label: say(`edit-${part}`),
    hint: hintOf(props, say),
    value: message,
    maxLength: 4000,
    error: faultSentence(fault, say),
  }
  return (
    <>
      {part === 'subject' && !hasChoices ? (
        <TextField {...field} />
      ) : (
        <TextArea {...field} rows={part === 'subject' ? 4 : 10} />
      )}
      {hasChoices && <Choices {...props} />}
    </>
  )
}

/** Words that change with a number or with what happened: how they are written, and what is read. */
function Choices({ ours, message, fault, language }: EditedPart) {
  const say = useWords(messageWorkWords)
  return (
    <>
      {choicesIn(fault === null ? message : ours).map(({ name, kind, written }) => (
        <div class="field">
          <p class="field-hint">{say(`choice-${kind}`, { opening: `{${name}, ${kind},` })}</p>
          <ul class="field-hint" lang={language}>
            {samplesOf(written, language).map((sample) => (
              <li>{sample}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function Preview({ preview, isReal, language }: TemplateModel) {
  const say = useWords(messageWorkWords)
  if (preview === null) return null
  return (
    <>
      <SectionHeading
        title={say('preview')}
        lead={say(isReal ? 'preview-real' : 'preview-examples')}
      />
      <div lang={language}>
        {preview.map(({ part, text }) =>
          part === 'subject' ? (
            <p>
              <strong>{text}</strong>
            </p>
          ) : (
            <Prose html={htmlBlocks(text)} />
          ),
        )}
      </div>
    </>
  )
}

function History({ key, language, history }: TemplateModel) {
  const say = useWords(messageWorkWords)
  const address = useAddress()
  if (history.length === 0) return null
  return (
    <>
      <SectionHeading title={say('history')} />
      {history.map(({ id, part, former, when, who }) => (
        <Disclosure
          summary={say('history-line', { part: say(`edit-${part}`), when, who: who ?? 'nobody' })}
        >
          <p lang={language}>{former ?? say('history-ours')}</p>
          <Form action={`${address(messagePaths.template(key))}/retour`}>
            <input type="hidden" name="langue" value={language} />
            <input type="hidden" name="part" value={part} />
            <input type="hidden" name="change" value={id} />
            <Button variant="secondary">{say('restore')}</Button>
          </Form>
        </Disclosure>
      ))}
    </>
  )
}
