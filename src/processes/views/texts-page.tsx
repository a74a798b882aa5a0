import {
  Actions,
  Alert,
  Block,
  Button,
  CheckboxList,
  Comparison,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  RadioList,
  SectionHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  ticked,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { writtenIn } from '../../platform/words/content.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { processPaths } from '../rules/paths.ts'
import { levels, type Process } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'

export interface TextsModel {
  /** `null` for a process that begins. */
  readonly slug: string | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** The mark of the texts that the writer has read. */
  readonly seen: string
  /** What somebody else saved meanwhile: nothing of hers was. */
  readonly theirs: FormGiven | null
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}

export const seenField = 'lu'

/** What is written of a process, as its form would have been sent. */
export function textsGiven({ level, neighbourhoods, ...texts }: Process): FormGiven {
  const fields = (['title', 'purpose', 'influence', 'limits'] as const).flatMap((field) => [
    [`${field}Fr`, writtenIn(texts[field], 'fr')] as const,
    [`${field}En`, writtenIn(texts[field], 'en')] as const,
  ])
  return { ...Object.fromEntries(fields), level, neighbourhoods }
}

export function textsPage(model: TextsModel, speech: Speech): Page {
  const say = sayWith(processWords, speech)
  const title = say(model.slug === null ? 'form.new-title' : 'form.edit-title')
  return {
    title,
    trail: [{ label: say('work.title'), path: processPaths.workbench() }],
    isPrivate: true,
    body: <Texts {...model} title={title} />,
  }
}

function Texts(model: TextsModel & { readonly title: string }) {
  const { slug, given, faults, neighbourhoods, title, seen, theirs } = model
  const say = useWords(processWords)
  const address = useAddress()
  const action = slug === null ? processPaths.fresh() : processPaths.run(slug, 'textes')
  const back = slug === null ? processPaths.workbench() : processPaths.run(slug)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={title} lead={say('form.lead')} />
      {theirs !== null && <Theirs {...model} theirs={theirs} />}
      <Form action={address(action)}>
        <input type="hidden" name={seenField} value={seen} />
        <SectionHeading title={say('form.french')} />
        <InLanguage suffix="Fr" given={given} faults={faults} />
        <RadioList
          name="level"
          label={say('form.level')}
          value={typed(given, 'level')}
          error={faultOf(faults, 'level', say)}
          choices={levels.map((level) => ({
            value: level,
            label: say(`level.${level}`),
            hint: say(`level.${level}-means`),
          }))}
        />
        {neighbourhoods.length > 0 && (
          <CheckboxList
            name="neighbourhoods"
            label={say('form.neighbourhoods')}
            hint={say('form.neighbourhoods-hint')}
            values={ticked(given, 'neighbourhoods')}
            error={faultOf(faults, 'neighbourhoods', say)}
            choices={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
            isOptional
          />
        )}
        <SectionHeading title={say('form.english')} lead={say('form.english-hint')} />
        <InLanguage suffix="En" given={given} faults={faults} />
        <Actions>
          <Button>{say('form.save')}</Button>
          <LinkButton variant="secondary" href={address(back)}>
            {say('form.cancel')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}

/** Both, where they differ: hers stay in the form below. */
function Theirs({ given, theirs, neighbourhoods }: TextsModel & { readonly theirs: FormGiven }) {
  const say = useWords(processWords)
  const names = (['Fr', 'En'] as const).flatMap((suffix) =>
    (['title', 'purpose', 'influence', 'limits'] as const).map((field) => ({ field, suffix })),
  )
  const written = (from: FormGiven, name: string) =>
    typed(from, name).replaceAll('\r\n', '\n').trim()
  const whole = (from: FormGiven, name: string) => [
    { text: written(from, name) || '—', isChanged: false },
  ]
  const differing = names.filter(
    ({ field, suffix }) => written(given, field + suffix) !== written(theirs, field + suffix),
  )
  const level = typed(theirs, 'level')
  const theirLevel = levels.find((one) => one === level)
  const placesIn = (from: FormGiven) =>
    neighbourhoods
      .filter(({ id }) => ticked(from, 'neighbourhoods').includes(id))
      .map(({ name }) => name)
      .join(', ')
  const theirPlaces = placesIn(theirs)
  return (
    <>
      <Alert kind="warning" isAnnounced>
        {say('form.changed-meanwhile')}
      </Alert>
      {differing.map(({ field, suffix }) => (
        <>
          <h2>
            {say(`form.${field}`)} · {say(suffix === 'Fr' ? 'form.french' : 'form.english')}
          </h2>
          <Comparison
            beforeLabel={say('form.theirs')}
            before={whole(theirs, field + suffix)}
            afterLabel={say('form.yours')}
            after={whole(given, field + suffix)}
          />
        </>
      ))}
      {theirLevel !== undefined && typed(given, 'level') !== level && (
        <p>{say('form.their-level', { level: say(`level.${theirLevel}`) })}</p>
      )}
      {theirPlaces !== placesIn(given) && (
        <p>{say('form.their-neighbourhoods', { names: theirPlaces || say('page.whole-town') })}</p>
      )}
      <p>{say('form.keep-yours')}</p>
    </>
  )
}

function InLanguage({
  suffix,
  given,
  faults,
}: Pick<TextsModel, 'given' | 'faults'> & { readonly suffix: 'Fr' | 'En' }) {
  const say = useWords(processWords)
  const isOptional = suffix === 'En'
  return (
    <>
      <TextField
        name={`title${suffix}`}
        label={say('form.title')}
        value={typed(given, `title${suffix}`)}
        error={faultOf(faults, `title${suffix}`, say)}
        maxLength={120}
        width={48}
        isOptional={isOptional}
      />
      {(['purpose', 'influence', 'limits'] as const).map((field) => (
        <TextArea
          name={`${field}${suffix}`}
          label={say(`form.${field}`)}
          hint={say('form.markdown-hint')}
          value={typed(given, `${field}${suffix}`)}
          error={faultOf(faults, `${field}${suffix}`, say)}
          isOptional={isOptional}
        />
      ))}
    </>
  )
}
