import { Block, PageHeading, Table } from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { messagePaths } from '../rules/paths.ts'
import { messageWorkWords } from '../words/index.ts'
import { MessageParts } from './messages-page.tsx'

export interface TemplateLine {
  readonly key: string
  readonly name: string
  readonly isLegal: boolean
  readonly leaves: 'any-hour' | 'day'
  readonly isChanged: boolean
}

/** Every message that leaves many times. */
export function templatesPage(templates: readonly TemplateLine[], speech: Speech): Page {
  const say = sayWith(messageWorkWords, speech)
  return {
    title: say('templates-title'),
    isPrivate: true,
    trail: [{ label: say('title'), path: messagePaths.work() }],
    body: <Templates templates={templates} />,
  }
}

function Templates({ templates }: { readonly templates: readonly TemplateLine[] }) {
  const say = useWords(messageWorkWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('templates-title')} lead={say('templates-lead')} />
      <MessageParts current="templates" />
      <Table
        caption={say('templates-caption')}
        columns={[
          { key: 'name', label: say('template-name') },
          { key: 'about', label: say('template-about') },
          { key: 'words', label: say('template-words') },
        ]}
        rows={templates.map(({ key, name, isLegal, leaves, isChanged }) => ({
          name: <a href={address(messagePaths.template(key))}>{name}</a>,
          about: `${say(isLegal ? 'template-legal' : 'template-ordinary')}, ${say(
            leaves === 'day' ? 'template-by-day' : 'template-any-hour',
          )}`,
          words: say(isChanged ? 'template-changed' : 'template-ours'),
        }))}
      />
    </Block>
  )
}
