import { Alert, DownloadLink, Prose, SectionHeading } from '../../platform/design/index.ts'
import { interfaceFor } from '../../platform/words/languages.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { toText } from '../../platform/kernel/fraction.ts'
import type { CountSettings } from '../methods/count.ts'
import { explainPbWarning } from '../pb/index.ts'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { ResultsBlock } from './results-frame.tsx'

export interface RecountModel {
  readonly edition: Edition
  readonly ballotsSha256: string
  /** Whom to ask at the town hall: an e-mail address, when the town gave one. */
  readonly contact: string | null
}

/** All one needs to count again: the files, the command, and how to do it by hand. */
export function recountPage(model: RecountModel, speech: Speech): Page {
  const { edition } = model
  const say = sayWith(budgetWords, speech)
  return {
    title: say('recount.title'),
    trail: editionTrail(speech, edition, true),
    body: <RecountBody {...model} />,
  }
}

function RecountBody({ edition, ballotsSha256, contact }: RecountModel) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  const { slug } = edition
  return (
    <ResultsBlock
      edition={edition}
      path={paths.recount(slug)}
      title={say('recount.title')}
      lead={say(edition.ballotsWithheld ? 'recount.lead-totals' : 'recount.lead')}
    >
      <SectionHeading title={say('recount.files')} />
      <ul class="downloads" role="list">
        <li>
          <DownloadLink
            href={address(paths.ballotsFile(slug))}
            label={say(edition.ballotsWithheld ? 'recount.totals' : 'recount.ballots')}
            format="Pabulib"
          />
        </li>
        <li>
          <DownloadLink
            href={address(paths.outcomeFile(slug))}
            label={say('recount.outcome')}
            format="JSON"
          />
        </li>
        <li>
          <DownloadLink
            href={address(paths.projectsFile(slug))}
            label={say('recount.projects')}
            format="CSV"
          />
        </li>
      </ul>
      {edition.ballotsWithheld ? (
        <Alert kind="info">{say('withheld-note')}</Alert>
      ) : (
        <ByCommand edition={edition} contact={contact} />
      )}
      {edition.settings.rule === 'greedy' && (
        <>
          <SectionHeading title={say('recount.by-hand')} />
          <p>{say('recount.by-hand-text')}</p>
        </>
      )}
      {edition.source.warnings.length > 0 && (
        <>
          <SectionHeading title={say('recount.warnings')} />
          <ul>
            {edition.source.warnings.map((warning) => (
              <li>{explainPbWarning(warning, interfaceFor(speech.language))}</li>
            ))}
          </ul>
        </>
      )}
      <p>{say('recount.format')}</p>
      {!edition.ballotsWithheld && (
        <Fingerprints edition={edition} ballotsSha256={ballotsSha256} contact={contact} />
      )}
    </ResultsBlock>
  )
}

function ByCommand({ edition, contact }: Pick<RecountModel, 'edition' | 'contact'>) {
  const say = useWords(budgetWords)
  const { slug } = edition
  return (
    <>
      <p>{say('recount.privacy', { voters: edition.voters })}</p>
      <SectionHeading title={say('recount.command')} />
      <Prose>
        <p>{say('recount.get-parvis', { contact: contact ?? 'none' })}</p>
        <p>{say('recount.command-text')}</p>
        <pre tabIndex={0}>
          <code>{`./bin/parvis budget recount ${slug}.pb ${slug}.json`}</code>
        </pre>
        <p>{say('recount.answer')}</p>
        <p>{say('recount.one-rule')}</p>
        <pre tabIndex={0}>
          <code>{countCommand(slug, anotherRule(edition.settings), edition.tieOrderName)}</code>
        </pre>
      </Prose>
    </>
  )
}

/** Of the ballots, and of the file they came from. */
function Fingerprints({ edition, ballotsSha256, contact }: RecountModel) {
  const say = useWords(budgetWords)
  return (
    <>
      <p>
        {say('recount.ballots-fingerprint')} <code class="fingerprint">{ballotsSha256}</code>
      </p>
      <p>
        {say('recount.fingerprint')} <code class="fingerprint">{edition.source.sha256}</code>
      </p>
      <p>
        {say('recount.fingerprint-file', { file: edition.source.file })}{' '}
        {say('recount.ask-file', { contact: contact ?? 'none' })}
      </p>
    </>
  )
}

/** A rule to compare with: equal shares, or the order of votes when they were the rule. */
const anotherRule = ({ rule, satisfaction }: CountSettings): CountSettings =>
  rule === 'greedy'
    ? { rule: 'mes-add1u', satisfaction }
    : { rule: 'greedy', satisfaction, order: 'votes-or-points' }

function countCommand(slug: string, settings: CountSettings, ties: string): string {
  const { rule, satisfaction, order, increment } = settings
  return [
    `./bin/parvis budget count ${slug}.pb --rule ${rule} --satisfaction ${satisfaction}`,
    ...(order === undefined || rule !== 'greedy' ? [] : [`--order ${order}`]),
    ...(increment === undefined ? [] : [`--increment ${toText(increment)}`]),
    `--ties ${ties === 'given' ? `${slug}.ties` : ties}`,
  ].join(' ')
}
