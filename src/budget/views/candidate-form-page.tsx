import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { longest } from '../rules/imported-candidates.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { prepareWords } from '../words/index.ts'
import { faultWord } from './edition-form-page.tsx'
import { preparedTrail } from './prepared-trail.ts'

export interface CandidateFormModel {
  readonly edition: RunningEdition
  /** `null`: a new one. */
  readonly code: string | null
  /** Its vote was opened: only its texts are asked. */
  readonly isFrozen: boolean
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** One project: what is on the ballot of it, and what explains it. */
export function candidateFormPage(model: CandidateFormModel, speech: Speech): Page {
  const say = sayWith(prepareWords, speech)
  return {
    title: say(model.code === null ? 'project.new' : 'project.edit'),
    isPrivate: true,
    trail: [
      ...preparedTrail(speech, model.edition),
      { label: say('projects.title'), path: paths.candidates(model.edition.slug) },
    ],
    body: <CandidateForm {...model} />,
  }
}

function CandidateForm({ edition, code, isFrozen, given, faults }: CandidateFormModel) {
  const say = useWords(prepareWords)
  const address = useAddress()
  const field = (name: string) => {
    const fault = faults.find((one) => one.field === name)
    return {
      name,
      value: typed(given, name),
      error: fault === undefined ? undefined : say(faultWord(fault.code)),
    }
  }
  const { slug, envelopes } = edition
  return (
    <Block>
      <ErrorSummary
        faults={faults.map((fault) => ({
          field: fault.field,
          message: say(faultWord(fault.code)),
        }))}
      />
      <PageHeading
        title={say(code === null ? 'project.new' : 'project.edit')}
        {...(isFrozen && { lead: typed(given, 'title') })}
      />
      {isFrozen && <Alert kind="info">{say('project.frozen')}</Alert>}
      <Form
        action={address(code === null ? paths.newCandidate(slug) : paths.candidate(slug, code))}
      >
        {!isFrozen && (
          <>
            <TextField
              {...field('title')}
              label={say('project.title')}
              hint={say('project.title-hint')}
              width={48}
              maxLength={longest.titre}
            />
            <Select
              {...field('envelope')}
              label={say('project.envelope')}
              emptyLabel={say('project.choose')}
              options={envelopes.map(({ code: value, name }) => ({ value, label: name }))}
            />
            <TextField
              {...field('cost')}
              label={say('project.cost')}
              inputMode="decimal"
              width={12}
              maxLength={20}
            />
            <TextField
              {...field('theme')}
              label={say('project.theme')}
              width={24}
              maxLength={longest.theme}
              isOptional
            />
          </>
        )}
        <TextArea
          {...field('summary')}
          label={say('project.summary')}
          hint={say('project.summary-hint')}
          rows={3}
          maxLength={longest.resume}
          isOptional
        />
        <TextArea
          {...field('description')}
          label={say('project.description')}
          hint={say('project.description-hint')}
          rows={8}
          maxLength={longest.description}
          isOptional
        />
        <Actions>
          <Button>{say('project.save')}</Button>
          {code === null && (
            <button
              class="ds-button"
              data-variant="secondary"
              type="submit"
              name="suite"
              value="encore"
            >
              {say('project.save-and-next')}
            </button>
          )}
          <LinkButton variant="tertiary" href={address(paths.candidates(slug))}>
            {say('projects.title')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}
