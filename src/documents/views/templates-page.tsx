import {
  Block,
  DescriptionList,
  DownloadLink,
  PageHeading,
  SectionHeading,
  Tag,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { documentPaths } from '../rules/paths.ts'
import { documentWords } from '../words/index.ts'

export interface TemplateLine {
  readonly template: string
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
  return (
    <Block>
      <PageHeading title={say('title')} lead={say('lead')} />
      {templates.map((one) => (
        <OneTemplate {...one} />
      ))}
      <SectionHeading title={say('fonts')} />
      <p>{say('fonts.text')}</p>
    </Block>
  )
}

function OneTemplate({ template, name, what, law, reviewedOn, isOld, hasDocx }: TemplateLine) {
  const say = useWords(documentWords)
  const address = useAddress()
  const label = say('preview', { name })
  return (
    <>
      <SectionHeading title={name} lead={what} />
      <DescriptionList
        items={[
          { term: say('law'), description: law },
          {
            term: say('reviewed'),
            description: (
              <>
                {reviewedOn} {isOld && <Tag tone="warning">{say('old')}</Tag>}
              </>
            ),
          },
        ]}
      />
      <p>
        <DownloadLink href={address(documentPaths.pdf(template))} label={label} format="PDF" />
        {hasDocx && (
          <>
            <br />
            <DownloadLink
              href={address(documentPaths.docx(template))}
              label={label}
              format=".docx"
            />
          </>
        )}
      </p>
    </>
  )
}
