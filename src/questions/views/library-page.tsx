import {
  Alert,
  Block,
  Button,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  Select,
  Table,
  Tag,
  Tags,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type FieldRefusal, type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type LibraryAnswer, mustBeCheckedAgain, variables } from '../rules/library.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Theme } from '../rules/question.ts'
import { libraryWords, settingWords } from '../words/index.ts'
import { themeName, themeOptions } from './theme-name.ts'

export interface LibraryModel {
  readonly answers: readonly LibraryAnswer[]
  readonly themes: readonly Theme[]
  readonly today: Day
  readonly day: (on: Day) => string
  /** The one being written again; `null`: a new one. */
  readonly chosen: LibraryAnswer | null
  /** What the form shows. */
  readonly fields: Readonly<Record<string, string>>
  readonly faults: readonly FieldRefusal[]
  /** Something was saved: the form that puts back what there was. */
  readonly undo: Readonly<Record<string, string>> | null
}

/** Answers kept to be given again. */
export function libraryPage(model: LibraryModel, speech: Speech): Page {
  const say = sayWith(libraryWords, speech)
  const settings = sayWith(settingWords, speech)('title')
  return {
    title: say('title'),
    trail: [{ label: settings, path: questionPaths.settings() }],
    isPrivate: true,
    body: <Library {...model} />,
  }
}

function Library(model: LibraryModel) {
  const say = useWords(libraryWords)
  const { answers, faults, undo } = model
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {undo !== null && <Saved undo={undo} />}
      <PageHeading title={say('title')} lead={say('lead')} />
      <p>{say('variables', { list: variables.map((name) => `{${name}}`).join(', ') })}</p>
      {answers.length === 0 ? (
        <EmptyState title={say('none')}>{say('none-hint')}</EmptyState>
      ) : (
        <Kept {...model} />
      )}
      <One {...model} />
    </Block>
  )
}

function Saved({ undo }: { readonly undo: Readonly<Record<string, string>> }) {
  const say = useWords(libraryWords)
  const address = useAddress()
  return (
    <>
      <Alert kind="success" isAnnounced>
        {say('saved')}
      </Alert>
      <Form action={address(questionPaths.library())}>
        {Object.entries(undo).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button variant="secondary">{say('undo')}</Button>
      </Form>
    </>
  )
}

function Kept({ answers, themes, today, day }: LibraryModel) {
  const say = useWords(libraryWords)
  const speech = useSpeech()
  const address = useAddress()
  return (
    <Table
      caption={say('title')}
      isCaptionHidden
      columns={[
        { key: 'title', label: say('column.title') },
        { key: 'theme', label: say('column.theme') },
        { key: 'basis', label: say('column.basis') },
        { key: 'state', label: say('column.state') },
      ]}
      rows={answers.map((answer) => ({
        title: (
          <a href={address(`${questionPaths.library()}?reponse=${answer.id}`)}>{answer.title}</a>
        ),
        theme: themeName(themes, answer.theme, speech) || '—',
        basis: (
          <>
            {answer.checkedOn === null
              ? '—'
              : say('basis.read', { basis: answer.legalBasis, day: day(answer.checkedOn) })}{' '}
            {mustBeCheckedAgain(answer, today) && (
              <Tags>
                <Tag tone="warning">{say('basis.again')}</Tag>
              </Tags>
            )}
          </>
        ),
        state: say(answer.isEnded ? 'ended' : 'offered'),
      }))}
    />
  )
}

function One({ chosen, fields, faults, themes }: LibraryModel) {
  const say = useWords(libraryWords)
  const speech = useSpeech()
  const address = useAddress()
  const field = (name: string) => ({
    name,
    id: name,
    value: fields[name] ?? '',
    error: faultOf(faults, name, say),
  })
  return (
    <>
      <SectionHeading
        title={chosen === null ? say('new') : say('change', { title: chosen.title })}
      />
      <Form action={address(questionPaths.library())}>
        <input type="hidden" name="id" value={chosen?.id ?? ''} />
        <TextField {...field('title')} label={say('field.title')} width={60} maxLength={120} />
        <TextArea {...field('text')} label={say('field.text')} rows={8} />
        <TextField
          {...field('legalBasis')}
          label={say('field.basis')}
          hint={say('field.basis-hint')}
          width={60}
          isOptional
        />
        <TextField
          {...field('checkedOn')}
          label={say('field.checked')}
          hint={say('field.checked-hint')}
          width={12}
          isOptional
        />
        <Select
          {...field('theme')}
          label={say('field.theme')}
          emptyLabel={say('field.theme-none')}
          options={themeOptions(themes, speech, chosen?.theme ?? null)}
        />
        {chosen !== null && (
          <Checkbox
            name="isEnded"
            id="isEnded"
            label={say('field.ended')}
            isChecked={fields['isEnded'] === 'yes'}
          />
        )}
        <Button>{say('save')}</Button>
      </Form>
      {chosen !== null && (
        <p>
          <a href={address(questionPaths.library())}>{say('back')}</a>
        </p>
      )}
    </>
  )
}
