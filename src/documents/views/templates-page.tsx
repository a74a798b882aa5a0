import {
  Block,
  DownloadLink,
  PageHeading,
  SectionHeading,
  Table,
  Tag,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { documentPaths } from '../rules/paths.ts'
import { documentWords } from '../words/index.ts'

export interface TemplateLine {
  readonly key: string
  readonly name: string
  readonly what: string
  readonly law: string
  readonly reviewedOn: string
  /** Nobody read it for a year: laws move. */
  readonly isOld: boolean
  /** It is also a text to edit. */
  readonly hasDocx: boolean
}

/** Every document the town makes many times. */
export function templatesPage(templates: readonly TemplateLine[], speech: Speech): Page {
  const say = sayWith(documentWords, speech)
  return { title: say('title'), isPrivate: true, body: <Templates templates={templates} /> }
}

function Templates({ templates }: { readonly templates: readonly TemplateLine[] }) {
  const say = useWords(documentWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('title')} lead={say('lead')} />
      <Table
        caption={say('caption')}
        isCaptionHidden
        columns={[
          { key: 'name', label: say('column.name') },
          { key: 'law', label: say('column.law') },
          { key: 'reviewed', label: say('column.reviewed') },
          { key: 'preview', label: say('column.preview') },
        ]}
        rows={templates.map(({ key, name, what, law, reviewedOn, isOld, hasDocx }) => ({
          name: (
            <>
              <strong>{name}</strong>
              <br />
              {what}
            </>
          ),
          law,
          reviewed: (
            <>
              {reviewedOn} {isOld && <Tag tone="warning">{say('old')}</Tag>}
            </>
          ),
          preview: (
            <>
              <DownloadLink
                href={address(documentPaths.pdf(key))}
                label={say('preview', { name })}
                format="PDF"
              />
              {hasDocx && (
                <>
                  <br />
                  <DownloadLink
                    href={address(documentPaths.docx(key))}
                    label={say('preview', { name })}
                    format=".docx"
                  />
                </>
              )}
            </>
          ),
        }))}
      />
      <SectionHeading title={say('fonts')} />
      <p>{say('fonts.text')}</p>
    </Block>
  )
}
