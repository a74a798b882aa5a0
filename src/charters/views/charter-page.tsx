import { meetingPaths } from '../../meetings/index.ts'
import { messagePaths } from '../../messages/index.ts'
import {
  Alert,
  Block,
  DescriptionList,
  DownloadLink,
  InFrench,
  PageHeading,
  SectionHeading,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import {
  type Charter,
  type CharterVersion,
  standingOf,
  type VersionStanding,
  versionToCome,
} from '../rules/charter.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterWords } from '../words/index.ts'
import { Articles, Contents } from './articles.tsx'
import { bodyName, type Place, standingSentence } from './place.ts'

export interface CharterModel extends Place {
  readonly charter: Charter
  readonly version: CharterVersion
}

/** One version of a charter, as anybody reads it. */
export function charterPage(model: CharterModel, speech: Speech): Page {
  const say = sayWith(charterWords, speech)
  const { charter, version } = model
  return {
    title: say('page.short', { title: charter.title, version: version.version }),
    description: charter.title,
    trail: [{ label: say('list.title'), path: charterPaths.all() }],
    body: <CharterBody {...model} />,
  }
}

const tones = { 'in-force': 'success', 'to-come': 'info', past: 'neutral' } as const

function CharterBody(model: CharterModel) {
  const { charter, version, today } = model
  const say = useWords(charterWords)
  const standing = standingOf(version, charter.versions, today)
  return (
    <>
      <Block>
        <PageHeading
          eyebrow={say('page.eyebrow', {
            kind: say(`kind.${charter.kind}`),
            body: bodyName(charter, model, say),
          })}
          title={<InFrench>{charter.title}</InFrench>}
          tags={
            <Tags>
              <Tag tone={tones[standing.is]}>{say(`page.${standing.is}`)}</Tag>
            </Tags>
          }
        />
        <Told {...model} standing={standing} />
        <Contents articles={version.articles} />
        <Articles articles={version.articles} />
      </Block>
      <Block>
        <Facts {...model} />
        <Versions {...model} />
        <Files {...model} />
      </Block>
    </>
  )
}

/** What its reader has to know before she reads on. */
function Told({
  charter,
  day,
  today,
  standing,
}: CharterModel & { readonly standing: VersionStanding }) {
  const say = useWords(charterWords)
  const address = useAddress()
  const next = versionToCome(charter.versions, today)
  if (standing.is === 'past')
    return (
      <Alert kind="warning">
        {say('page.told-past', { day: day(standing.day) })}{' '}
        <a href={address(charterPaths.one(charter.number))}>{say('page.see-current')}</a>
      </Alert>
    )
  if (standing.is === 'to-come')
    return <Alert kind="info">{say('page.told-to-come', { day: day(standing.day) })}</Alert>
  if (next === null) return null
  return (
    <Alert kind="info">
      {say('page.next', { day: day(next.inForceOn) })}{' '}
      <a href={address(charterPaths.version(charter.number, next.version))}>
        {say('page.see-next')}
      </a>
    </Alert>
  )
}

/** Who adopted it, when, by which act. */
function Facts({ charter, version, ...place }: CharterModel) {
  const say = useWords(charterWords)
  const address = useAddress()
  const { meeting, source } = version
  return (
    <>
      <SectionHeading title={say('page.facts')} />
      <DescriptionList
        items={[
          { term: say('page.body'), description: bodyName(charter, place, say) },
          { term: say('page.version'), description: version.version },
          {
            term: say('page.adopted'),
            description: say(`page.by-${version.adoptedBy}`, { day: place.day(version.adoptedOn) }),
          },
          ...(meeting === null
            ? []
            : [
                {
                  term: say('page.meeting'),
                  description: (
                    <a href={address(meetingPaths.one(meeting))}>
                      {say('page.meeting-of', { number: meeting })}
                    </a>
                  ),
                },
              ]),
          { term: say('page.in-force-from'), description: place.day(version.inForceOn) },
          ...(source === ''
            ? []
            : [{ term: say('page.source'), description: <InFrench>{source}</InFrench> }]),
        ]}
      />
    </>
  )
}

/** Each at its own address, for ever. */
function Versions({ charter, ...place }: CharterModel) {
  const say = useWords(charterWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('page.versions')} />
      <ul>
        {charter.versions.map((one) => (
          <li>
            <a href={address(charterPaths.version(charter.number, one.version))}>
              {say('page.version-line', {
                version: one.version,
                standing: standingSentence(one, charter, place, say),
              })}
            </a>
          </li>
        ))}
      </ul>
      {charter.versions.length > 1 && (
        <p>
          <a href={address(charterPaths.differences(charter.number))}>
            {say('page.see-differences')}
          </a>
        </p>
      )}
    </>
  )
}

function Files({ charter, version }: CharterModel) {
  const say = useWords(charterWords)
  const address = useAddress()
  const file = (ending: 'pdf' | 'docx') =>
    address(charterPaths.file(charter.number, version.version, ending))
  return (
    <>
      <SectionHeading title={say('page.files')} />
      <p>
        <DownloadLink href={file('pdf')} label={say('page.pdf')} format="PDF" />
      </p>
      <p>
        <DownloadLink href={file('docx')} label={say('page.docx')} format=".docx" />
      </p>
      {charter.body !== null && (
        <p>
          <a href={address(messagePaths.follow({ kind: 'body', id: charter.body }))}>
            {say('page.follow')}
          </a>
        </p>
      )}
    </>
  )
}
