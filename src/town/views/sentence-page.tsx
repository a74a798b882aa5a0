import {
  Actions,
  Button,
  DescriptionList,
  Form,
  SectionHeading,
  TextArea,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { settingPaths } from '../rules/settings.ts'
import { mostLetters } from '../rules/wording.ts'
import { settingsWords, wordingWords } from '../words/index.ts'
import { type AroundSetting, settingPage } from './setting-frame.tsx'

export interface SentenceModel {
  readonly around: AroundSetting
  readonly key: string
  readonly language: InterfaceLanguage
  readonly ours: string
  readonly own: string | null
  /** In the field: typed, or in force. */
  readonly message: string
  /** What is wrong with it, as `words import` says it. */
  readonly fault: string | null
  readonly isTooLong: boolean
  readonly samples: readonly string[]
  readonly history: readonly {
    readonly id: string
    readonly former: string | null
    readonly when: string
    readonly who: string | null
  }[]
}

/** One sentence: how it is said, how it would sound, what it was. */
export function sentencePage(model: SentenceModel, speech: Speech): Page {
  const say = sayWith(wordingWords, speech)
  const message = faultSentence(model, say)
  const faults = message === undefined ? [] : [{ field: 'message', message }]
  return settingPage(
    { setting: 'wording', around: model.around, faults, children: <OneSentence {...model} /> },
    speech,
  )
}

const faultSentence = (
  { fault, isTooLong }: Pick<SentenceModel, 'fault' | 'isTooLong'>,
  say: Say<'fault' | 'fault-too-long'>,
): string | undefined =>
  isTooLong
    ? say('fault-too-long', { most: mostLetters })
    : fault === null
      ? undefined
      : say('fault')

function OneSentence(model: SentenceModel) {
  const { key, language, ours, message, fault, samples } = model
  const say = useWords(wordingWords)
  const settings = useWords(settingsWords)
  const address = useAddress()
  const root = address(settingPaths.wording)
  return (
    <>
      <DescriptionList
        items={[
          { term: say('key'), description: <code>{key}</code> },
          { term: say('ours'), description: <span lang={language}>{ours}</span> },
        ]}
      />
      <Form action={`${root}/phrase`}>
        <Named name={key} language={language} />
        <TextArea
          name="message"
          label={say('yours')}
          hint={say('yours-hint')}
          value={message}
          rows={4}
          maxLength={mostLetters}
          error={fault === null ? faultSentence(model, say) : `${say('fault')} (${fault})`}
        />
        <Actions>
          <Button variant="secondary" name="act" value="see">
            {say('see')}
          </Button>
          <Button name="act" value="save">
            {settings('save')}
          </Button>
        </Actions>
      </Form>
      {samples.length > 0 && (
        <>
          <SectionHeading title={say('samples')} lead={say('samples-lead')} />
          <ul lang={language}>
            {samples.map((sample) => (
              <li>{sample}</li>
            ))}
          </ul>
        </>
      )}
      <History {...model} />
      <p>
        <a href={root + queryText({ langue: language })}>{say('back')}</a>
      </p>
    </>
  )
}

const Named = (props: { readonly name: string; readonly language: string }) => (
  <>
    <input type="hidden" name="cle" value={props.name} />
    <input type="hidden" name="langue" value={props.language} />
  </>
)

function History({ key, language, history }: SentenceModel) {
  const say = useWords(wordingWords)
  const address = useAddress()
  if (history.length === 0) return null
  return (
    <>
      <SectionHeading title={say('history')} />
      <ul class="plain-list" role="list">
        {history.map(({ id, former, when, who }) => (
          <li>
            <span>
              {who === null ? say('before', { when }) : say('before-by', { when, who })}{' '}
              {former === null ? say('was-ours') : <q lang={language}>{former}</q>}
            </span>
            <Form action={`${address(settingPaths.wording)}/retour`} class="inline-form">
              <Named name={key} language={language} />
              <input type="hidden" name="change" value={id} />
              <Button variant="tertiary">{say('restore')}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}
