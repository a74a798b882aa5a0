import {
  Actions,
  Button,
  Checkbox,
  type CheckboxProps,
  Disclosure,
  Form,
  RadioList,
  SectionHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { typed, useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { isToRoute } from '../rules/listing.ts'
import { likelyPersonal, masked } from '../rules/masking.ts'
import { questionPaths } from '../rules/paths.ts'
import { answerKinds } from '../rules/question.ts'
import { fewestDoors, squareMetres } from '../rules/shown-place.ts'
import { libraryWords, mapWords, workWords } from '../words/index.ts'
import { seenField } from './both-texts.tsx'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import type { RunForm, RunModel } from './run-model.ts'
import { chosenByHand, ProposedDepartment } from './proposed-department.tsx'
import { ChooseAnswer, PlainRemarks } from './writing-help.tsx'
import { themeOptions } from './theme-name.ts'

/** What was typed in the form that was refused, else what is kept. */
export function useFields(model: RunModel, form: RunForm, kept: Readonly<Record<string, string>>) {
  const say = useWords(workWords)
  const isSent = model.sent === form
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    value: isSent ? typed(model.given, name) : (kept[name] ?? ''),
    error: isSent ? faultOf(model.faults.map(own(form)), `${form}-${name}`, say) : undefined,
  })
}

const own =
  (form: RunForm) =>
  ({ field, code }: { readonly field: string; readonly code: string }) => ({
    field: field.startsWith(`${form}-`) ? field : `${form}-${field}`,
    code,
  })

/** Theme, then the button: the rest has its usual value. Six keys at most. */
export function AssignForm(model: RunModel) {
  const { question, themes, departments, faults } = model
  const say = useWords(workWords)
  const speech = useSpeech()
  const address = useAddress()
  const field = useFields(model, 'assign', {
    theme: question.theme ?? '',
    department: chosenByHand(model),
  })
  const isRouting = isToRoute(question)
  const due = field('dueOn')
  const department = field('department')
  return (
    <>
      <SectionHeading title={say('assign.title')} />
      <Form action={address(questionPaths.run(question.number, 'attribution'))}>
        <Select
          {...field('theme')}
          label={say('assign.theme')}
          hint={say(department.value === '' ? 'assign.theme-hint' : 'assign.theme-by-hand')}
          emptyLabel={say('assign.theme-none')}
          options={themeOptions(themes, speech, question.theme)}
          isFocused={isRouting && faults.length === 0}
        />
        <ProposedDepartment {...model} />
        <Button variant={isRouting ? 'primary' : 'secondary'}>{say('assign.go')}</Button>
        <Disclosure
          summary={say('assign.more')}
          isOpen={
            due.error !== undefined || department.value !== '' || department.error !== undefined
          }
        >
          <Select
            {...department}
            label={say('assign.department')}
            emptyLabel={say('assign.department-by-theme')}
            options={departments
              .filter(({ id, endedOn }) => endedOn === null || id === question.department)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            {...due}
            label={say('assign.due')}
            hint={say('assign.due-hint')}
            width={12}
            isOptional
          />
        </Disclosure>
      </Form>
    </>
  )
}

export function QualifyForm(model: RunModel) {
  const { question, themes, neighbourhoods, sent, given } = model
  const say = useWords(workWords)
  const speech = useSpeech()
  const address = useAddress()
  const field = useFields(model, 'qualify', {
    title: question.title ?? masked(question.subject ?? ''),
    publicText: question.publicText ?? masked(question.verbatim ?? ''),
    theme: question.theme ?? '',
    neighbourhood: question.neighbourhood ?? '',
    kind: question.kind,
  })
  const hidden = likelyPersonal(`${question.subject ?? ''}\n${question.verbatim ?? ''}`).length
  const box = (name: string, isKept: boolean) => {
    const { value: _, ...others } = field(name)
    return { ...others, isChecked: sent === 'qualify' ? typed(given, name) !== '' : isKept }
  }
  return (
    <>
      <SectionHeading title={say('qualify.title')} lead={say('qualify.public-hint')} />
      <Form
        action={address(questionPaths.run(question.number, 'qualification'))}
        label={say('qualify.title')}
      >
        <TextField
          {...field('title')}
          label={say('qualify.public-title')}
          maxLength={120}
          width={60}
          isOptional
        />
        <TextArea
          {...field('publicText')}
          label={say('qualify.public-text')}
          hint={question.publicText === null ? say('qualify.masked', { count: hidden }) : undefined}
          isOptional
        />
        <Select
          {...field('theme')}
          label={say('assign.theme')}
          hint={say(question.department === null ? 'qualify.theme-anew' : 'qualify.theme-kept')}
          emptyLabel={say('qualify.theme-none')}
          options={themeOptions(themes, speech, question.theme)}
        />
        <Select
          {...field('neighbourhood')}
          label={say('qualify.neighbourhood')}
          emptyLabel={say('qualify.neighbourhood-none')}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RadioList
          {...field('kind')}
          label={say('qualify.kind')}
          choices={answerKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
        />
        <Checkbox {...box('isSensitive', question.isSensitive)} label={say('qualify.sensitive')} />
        <Checkbox {...box('isComplex', question.isComplex)} label={say('qualify.complex')} />
        {question.wantsPublic && (
          <PlaceToShow {...model} box={box('showsPlace', question.shownPlace !== null)} />
        )}
        {question.wantsPublic && (
          <Checkbox
            {...box('isShown', question.publishedAt !== null)}
            label={say('qualify.shown')}
            hint={say('qualify.shown-hint')}
          />
        )}
        <Button variant="secondary">{say('qualify.save')}</Button>
      </Form>
    </>
  )
}

/** What the map of the public would show, said before it is chosen. */
function PlaceToShow({
  question,
  placeToShow,
  box,
}: RunModel & { readonly box: Omit<CheckboxProps, 'label' | 'hint'> }) {
  const say = useWords(mapWords)
  if (placeToShow === null) {
    const isPlaced = question.place !== null || question.pointed !== null
    return isPlaced ? <p class="muted">{say('officer-none', { doors: fewestDoors })}</p> : null
  }
  const { street } = placeToShow
  return (
    <Checkbox
      {...box}
      label={say('officer-label')}
      hint={
        street === null
          ? say('officer-square', { metres: squareMetres })
          : say('officer-street', { street })
      }
    />
  )
}

/** Kept, sent to those who sign, or published alone when the rule lets an officer do it. */
export function AnswerForm(model: RunModel) {
  const { question, told, inside, may, help } = model
  const say = useWords(workWords)
  const sayOfLibrary = useWords(libraryWords)
  const address = useAddress()
  const field = useFields(model, 'answer', { text: inside.draft })
  const isRouting = isToRoute(question)
  const isShown = question.publishedAt !== null && question.hiddenAt === null
  return (
    <>
      <SectionHeading title={say('answer.title')} />
      <Form action={address(questionPaths.run(question.number, 'reponse'))}>
        <input type="hidden" name={seenField} value={inside.drafts} />
        <TextArea
          {...field('text')}
          label={say('answer.text')}
          hint={say('answer.hint')}
          rows={8}
        />
        <PlainRemarks text={field('text').value} />
        {inside.drafts > 0 && (
          <p class="muted">
            {say('draft.kept', { count: inside.drafts })}{' '}
            {inside.drafts > 1 && (
              <a href={address(questionPaths.run(question.number, 'versions'))}>
                {sayOfLibrary('versions.link')}
              </a>
            )}
          </p>
        )}
        <ChooseAnswer {...help} />
        <p>{say(isShown ? 'answer.means-public' : 'answer.means-private', { count: told })}</p>
        <Actions>
          <Button
            variant={may('draft') && !isRouting ? 'primary' : 'secondary'}
            name="way"
            value="ask"
          >
            {say('draft.ask')}
          </Button>
          <Button variant="secondary" name="way" value="draft">
            {say('draft.save')}
          </Button>
          {may('answer') && model.mayPublishAlone && (
            <Button variant="secondary" name="way" value="alone">
              {say('draft.alone')}
            </Button>
          )}
        </Actions>
        {may('answer') && model.mayPublishAlone && (
          <p class="muted">
            {say('draft.alone-why')} {!isShown && say('draft.alone-unseen')}
          </p>
        )}
      </Form>
    </>
  )
}
