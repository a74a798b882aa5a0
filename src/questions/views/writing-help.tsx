import { Alert, Button, Disclosure, Select } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { type PlainHint, plainHints } from '../methods/plain-language.ts'
import { leftToFill } from '../rules/library.ts'
import { libraryWords } from '../words/index.ts'

/** The model answer chosen, in the form of the answer. */
export const modelField = 'modele'

export interface WritingHelp {
  readonly models: readonly {
    readonly id: string
    readonly title: string
    /** Nobody read its law again for a year. */
    readonly isOld: boolean
  }[]
  /** One was just put in the text. */
  readonly isAdded: boolean
}

/** In the form of the answer: its button keeps nothing, it fills the text. */
export function ChooseAnswer({ models, isAdded }: WritingHelp) {
  const say = useWords(libraryWords)
  if (models.length === 0) return null
  return (
    <>
      {isAdded && (
        <Alert kind="success" isAnnounced>
          {say('choose.added')}
        </Alert>
      )}
      <Disclosure summary={say('choose.label')}>
        <Select
          name={modelField}
          label={say('choose.label')}
          emptyLabel={say('choose.none')}
          options={models.map(({ id, title, isOld }) => ({
            value: id,
            label: isOld ? say('choose.again', { title }) : title,
          }))}
          value=""
        />
        <Button variant="secondary" name="way" value="fill">
          {say('choose.go')}
        </Button>
      </Disclosure>
    </>
  )
}

/** As many as one reads. */
const mostRemarks = 8

/** What may stop a reader of this text. */
export function PlainRemarks({ text }: { readonly text: string }) {
  const say = useWords(libraryWords)
  const remarks = [
    ...leftToFill(text).map((excerpt) => say('plain.left', { excerpt })),
    ...plainHints(text).map((hint) => said(hint, say)),
  ]
  if (remarks.length === 0) return null
  const more = remarks.length - mostRemarks
  return (
    <div>
      <p>
        <strong>{say('plain.title')}</strong> <span class="muted">{say('plain.lead')}</span>
      </p>
      <ul>
        {remarks.slice(0, mostRemarks).map((remark) => (
          <li>{remark}</li>
        ))}
        {more > 0 && <li>{say('plain.more', { count: more })}</li>}
      </ul>
    </div>
  )
}

function said(
  hint: PlainHint,
  say: ReturnType<typeof useWords<keyof typeof libraryWords.messages.fr>>,
) {
  const { code, excerpt } = hint
  if (code === 'long-sentence') return say('plain.long-sentence', { excerpt, words: hint.words })
  if (code === 'jargon') return say('plain.jargon', { excerpt, instead: hint.instead })
  return say(`plain.${code}`, { excerpt })
}
