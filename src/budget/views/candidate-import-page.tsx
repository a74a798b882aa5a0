import {
  Alert,
  Block,
  Button,
  DescriptionList,
  Form,
  PageHeading,
  SectionHeading,
  Table,
  TextArea,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { CandidateGiven } from '../rules/candidate.ts'
import { candidateColumns, type ImportFault, longest } from '../rules/imported-candidates.ts'
import { paths } from '../rules/paths.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { prepareWords } from '../words/index.ts'
import { preparedTrail } from './prepared-trail.ts'

export interface CandidateImportModel {
  readonly edition: RunningEdition
  readonly text: string
  readonly faults: readonly ImportFault[]
  /** What would be added, once read without a fault. */
  readonly found: readonly CandidateGiven[] | null
}

/** Projects from a file: read first, then added, all or none. */
export function candidateImportPage(model: CandidateImportModel, speech: Speech): Page {
  const say = sayWith(prepareWords, speech)
  return {
    title: say('import.title'),
    isPrivate: true,
    trail: [
      ...preparedTrail(speech, model.edition),
      { label: say('projects.title'), path: paths.candidates(model.edition.slug) },
    ],
    body: <CandidateImport {...model} />,
  }
}

function CandidateImport(model: CandidateImportModel) {
  const { edition, text, faults, found } = model
  const say = useWords(prepareWords)
  const address = useAddress()
  return (
    <Block>
      {faults.length > 0 && <Faults faults={faults} />}
      <PageHeading title={say('import.title')} lead={say('import.lead')} />
      {found !== null && <Found {...model} found={found} />}
      <Form action={address(paths.candidateImport(edition.slug))} hasFiles>
        <div class="field">
          <label class="field-label" for="fichier">
            {say('import.file')}
          </label>
          <input class="ds-input" type="file" id="fichier" name="fichier" accept=".csv,text/csv" />
        </div>
        <TextArea name="texte" label={say('import.text')} value={text} rows={8} isOptional />
        <Button variant={found === null ? 'primary' : 'secondary'}>{say('import.read')}</Button>
      </Form>
      <SectionHeading title={say('import.columns')} lead={say('import.columns-hint')} />
      <DescriptionList
        items={candidateColumns.map((column) => ({
          term: <code>{column}</code>,
          description: say(`import.column-${column}`, {
            lists: edition.envelopes.map(({ name }) => name).join(', '),
            first: edition.envelopes[0]?.name ?? '',
          }),
        }))}
      />
    </Block>
  )
}

const faultsShown = 30

function Faults({ faults }: { readonly faults: readonly ImportFault[] }) {
  const say = useWords(prepareWords)
  const left = faults.length - faultsShown
  return (
    <Alert kind="danger" title={say('import.faults')} isAnnounced>
      <ul>
        {faults.slice(0, faultsShown).map(({ line, code, facts }) => (
          <li>
            {say('import.fault', {
              line,
              what: say(`import.fault-${code}`, { most: longest.titre, ...facts }),
            })}
          </li>
        ))}
        {left > 0 && <li>{say('import.more-faults', { count: left })}</li>}
      </ul>
    </Alert>
  )
}

function Found({
  edition,
  text,
  found,
}: CandidateImportModel & { readonly found: readonly CandidateGiven[] }) {
  const say = useWords(prepareWords)
  const language = useSpoken()
  const address = useAddress()
  const count = found.length
  return (
    <>
      <Alert kind="success" isAnnounced>
        {say('import.found', { count })}
      </Alert>
      <Table
        caption={say('projects.title')}
        columns={[
          { key: 'title', label: say('project.title') },
          { key: 'envelope', label: say('project.envelope') },
          { key: 'cost', label: say('project.cost'), isNumeric: true },
        ]}
        rows={found.map(({ title, envelope, cost }) => ({
          title,
          envelope: edition.envelopes.find(({ code }) => code === envelope)?.name ?? envelope,
          cost: formatMoney(cost, language),
        }))}
      />
      <Form action={address(paths.candidateImport(edition.slug))} class="inline-form">
        <input type="hidden" name="texte" value={text} />
        <input type="hidden" name="ajouter" value={String(count)} />
        <Button>{say('import.confirm', { count })}</Button>
      </Form>
    </>
  )
}
