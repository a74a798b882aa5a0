import {
  Block,
  EmptyState,
  PageHeading,
  SectionHeading,
  Table,
} from '../../platform/design/index.ts'
import type { Page } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Councillor, Department } from '../rules/officials.ts'
import { officialsWords } from '../words/index.ts'

export interface OfficialsModel {
  /** In office today; the neighbourhood by its name. */
  readonly councillors: readonly Councillor[]
  readonly departments: readonly Department[]
}

/** « Vos élus et les services ». */
export function officialsPage(model: OfficialsModel, speech: Speech): Page {
  const say = sayWith(officialsWords, speech)
  return { title: say('title'), description: say('lead'), body: <Officials {...model} /> }
}

function Officials({ councillors, departments }: OfficialsModel) {
  const say = useWords(officialsWords)
  return (
    <>
      <PageHeading title={say('title')} lead={say('lead')} />
      <Block>
        <SectionHeading title={say('councillors')} />
        {councillors.length === 0 ? (
          <EmptyState level={3} title={say('no-councillor')} />
        ) : (
          <Table
            caption={say('councillors')}
            isCaptionHidden
            columns={[
              { key: 'name', label: say('councillorName') },
              { key: 'delegation', label: say('delegation') },
              { key: 'neighbourhood', label: say('neighbourhood') },
            ]}
            rows={councillors.map(({ name, delegation, neighbourhood }) => ({
              name,
              delegation: delegation === '' ? '—' : delegation,
              neighbourhood: neighbourhood ?? say('whole-town'),
            }))}
          />
        )}
        <SectionHeading title={say('departments')} />
        {departments.length === 0 ? (
          <EmptyState level={3} title={say('no-department')} />
        ) : (
          <Table
            caption={say('departments')}
            isCaptionHidden
            columns={[
              { key: 'name', label: say('name') },
              { key: 'headName', label: say('headName') },
              { key: 'email', label: say('email') },
            ]}
            rows={departments.map(({ name, headName, email }) => ({
              name,
              headName: headName ?? '—',
              email: email === null ? '—' : <a href={`mailto:${email}`}>{email}</a>,
            }))}
          />
        )}
      </Block>
    </>
  )
}
