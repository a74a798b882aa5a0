import { type Body, bodyPaths } from '../../bodies/index.ts'
import {
  Actions,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  ShortText,
  TextField,
  titleIn,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type BudgetLine, yearsOf } from '../rules/budget-line.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { workWords } from '../words/index.ts'
import { GrantFields, keyField } from './line-fields.tsx'
import { LineTable } from './line-parts.tsx'

export interface WorkbenchModel {
  readonly body: Body
  /** Of all years. */
  readonly lines: readonly BudgetLine[]
  /** Of a new one, with its key. */
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** What a body is granted, for officers. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  const name = titleIn(model.body.name, speech)
  return {
    title: say('list.title-of', { body: name }),
    trail: [
      { label: say('list.bodies'), path: bodyPaths.workbench() },
      { label: name, path: bodyPaths.run(model.body.id) },
    ],
    isPrivate: true,
    body: <Workbench {...model} />,
  }
}

function Workbench(model: WorkbenchModel) {
  const { body, lines, faults } = model
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        eyebrow={<ShortText content={body.name} />}
        title={say('of-body')}
        lead={say('list.lead')}
        actions={
          body.publishedAt !== null && (
            <Actions>
              <LinkButton variant="secondary" href={address(bodyBudgetPaths.all(body.id))}>
                {say('public')}
              </LinkButton>
            </Actions>
          )
        }
      />
      {lines.length === 0 && <EmptyState title={say('list.none')} />}
      {yearsOf(lines).map((year) => (
        <LineTable
          lines={lines.filter((line) => line.year === year)}
          year={year}
          pathOf={({ number }) => bodyBudgetPaths.run(body.id, number)}
        />
      ))}
      <GrantForm {...model} />
    </Block>
  )
}

function GrantForm({ body, given, faults }: WorkbenchModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <>
      <SectionHeading title={say('grant.title')} lead={say('grant.lead')} />
      <Form action={address(bodyBudgetPaths.workbench(body.id))}>
        <input type="hidden" name={keyField} value={typed(given, keyField)} />
        <TextField {...field('year')} label={say('form.year')} inputMode="numeric" width={4} />
        <GrantFields field={field} amountHint={say('form.amount-hint')} />
        <Button>{say('grant.go')}</Button>
      </Form>
    </>
  )
}
