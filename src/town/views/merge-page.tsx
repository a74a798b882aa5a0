import {
  Actions,
  Alert,
  Block,
  Button,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Select,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Department, EntrustedKind } from '../rules/officials.ts'
import { settingPaths } from '../rules/settings.ts'
import { officialsWords } from '../words/index.ts'

export interface MergeModel {
  readonly department: Department
  /** Those that may take it up. */
  readonly others: readonly Department[]
  readonly moved: readonly { readonly kind: EntrustedKind; readonly count: number }[]
  readonly into: string
  readonly isRefused: boolean
}

/** Before a department is merged into another: what moves, what stays, and who has to be told. */
export function mergePage(model: MergeModel, speech: Speech): Page {
  const say = sayWith(officialsWords, speech)
  return {
    title: say('merge.title', { name: model.department.name }),
    isPrivate: true,
    trail: [{ label: say('title'), path: settingPaths.departments }],
    body: <Merge {...model} />,
  }
}

function Merge(model: MergeModel) {
  const { department, others, moved } = model
  const { name } = department
  const say = useWords(officialsWords)
  return (
    <Block>
      <PageHeading title={say('merge.title', { name })} lead={say('merge.lead', { name })} />
      <SectionHeading title={say('merge.effects')} />
      <ul>
        {moved.map(({ kind, count }) => (
          <li>{say(`merge.${kind}`, { count })}</li>
        ))}
        <li>{say('merge.closed', { name })}</li>
        <li>{say('merge.kept', { name })}</li>
        <li>{say('merge.links')}</li>
      </ul>
      <Alert kind="warning">{say('merge.roles')}</Alert>
      {others.length === 0 ? (
        <EmptyState title={say('merge.nobody')}>{say('merge.nobody-hint')}</EmptyState>
      ) : (
        <MergeForm {...model} />
      )}
    </Block>
  )
}

function MergeForm({ department, others, into, isRefused }: MergeModel) {
  const say = useWords(officialsWords)
  const address = useAddress()
  return (
    <Form action={address(`${settingPaths.departments}/service/${department.id}/reunion`)}>
      <Select
        name="into"
        label={say('merge.into')}
        emptyLabel={say('merge.choose')}
        value={into}
        error={isRefused ? say('merge.fault') : undefined}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p>{say('merge.no-way-back')}</p>
      <Actions>
        <Button>{say('merge.do', { name: department.name })}</Button>
        <LinkButton variant="secondary" href={address(settingPaths.departments)}>
          {say('merge.cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
