import { Alert, Block, PageHeading, SectionHeading, Table } from '../../platform/design/index.ts'
import type { PersonalDataDeclaration } from '../../platform/kernel/personal-data.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Page } from '../../platform/web/index.ts'
import type { Town } from '../rules/town.ts'
import { townWords } from '../words/index.ts'

export interface PersonalDataModel {
  readonly town: Town
  readonly declarations: readonly PersonalDataDeclaration[]
}

/** What is held about people, made from what each module declares. */
export function personalDataPage(model: PersonalDataModel, speech: Speech): Page {
  const say = sayWith(townWords, speech)
  return { title: say('personal-data'), body: <PersonalDataBody {...model} /> }
}

function PersonalDataBody({ town, declarations }: PersonalDataModel) {
  const say = useWords(townWords)
  const ofPeople = declarations.flatMap((declared) => ('none' in declared ? [] : [declared]))
  const ofNobody = declarations.flatMap((declared) => ('none' in declared ? [declared] : []))
  return (
    <Block>
      <PageHeading title={say('personal-data')} lead={say('data-page.lead')} />
      {ofPeople.length === 0 && <Alert kind="success">{say('data-page.none')}</Alert>}
      <SectionHeading title={say('data-page.tables')} />
      <div lang="fr">
        <Table
          caption={say('data-page.tables')}
          isCaptionHidden
          columns={[
            { key: 'table', label: say('data-page.table') },
            { key: 'about', label: say('data-page.about') },
            { key: 'purpose', label: say('data-page.purpose') },
            { key: 'retention', label: say('data-page.retention') },
          ]}
          rows={ofPeople.map(({ table, about, purpose, retention }) => ({
            table,
            about,
            purpose,
            retention,
          }))}
        />
      </div>
      <SectionHeading title={say('data-page.nobody')} />
      <ul lang="fr">
        {ofNobody.map(({ table, none }) => (
          <li>
            {table}&nbsp;: {none}
          </li>
        ))}
      </ul>
      <SectionHeading title={say('data-page.rights')} />
      <p>{say('data-page.rights-text', { contact: town.contactEmail ?? say('data-page.desk') })}</p>
    </Block>
  )
}
