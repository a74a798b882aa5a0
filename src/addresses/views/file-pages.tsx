import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  EmptyState,
  ErrorSummary,
  Figure,
  Figures,
  Form,
  LinkButton,
  PageHeading,
  SectionHeading,
  Table,
  TextField,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import type { FileFormat, RefusedLine } from '../rules/address-file.ts'
import { draftPath, filePath, sidesPath } from '../rules/paths.ts'
import { faultSentence, reportSentences, type ToldFault } from '../words/file-sentences.ts'
import { SetupBanner } from '../../town/index.ts'
import { addressWords } from '../words/index.ts'
import { trailAboveFile, trailUnderFile } from './file-trail.ts'

export interface FileModel {
  readonly isInstalling: boolean
  readonly inForce: {
    readonly insee: string
    readonly format: FileFormat
    readonly day: Day
    readonly addresses: number
    readonly streets: number
    readonly outside: number
  } | null
  readonly isDone: boolean
  /** As typed. */
  readonly insee: string
  readonly fault: ToldFault | null
  readonly lines: readonly RefusedLine[]
  readonly refused: number
}

/** The file in force, and the way to another. */
export function filePage(model: FileModel, speech: Speech): Page {
  const say = sayWith(addressWords, speech)
  return {
    title: say('file.title'),
    isPrivate: true,
    trail: trailAboveFile(speech),
    body: (
      <>
        <SetupBanner step="addresses" isInstalling={model.isInstalling} />
        <FileBody {...model} />
      </>
    ),
  }
}

function FileBody(model: FileModel) {
  const { inForce, isDone } = model
  const say = useWords(addressWords)
  const address = useAddress()
  return (
    <Block>
      <WhatIsWrong {...model} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('file.imported')}
        </Alert>
      )}
      <PageHeading title={say('file.title')} lead={say('file.lead')} />
      {inForce === null ? (
        <EmptyState title={say('file.none')}>{say('file.none-text')}</EmptyState>
      ) : (
        <InForce {...inForce} />
      )}
      {inForce !== null && (
        <Actions>
          <LinkButton variant="secondary" href={address(sidesPath)}>
            {say('file.sides')}
          </LinkButton>
        </Actions>
      )}
      <Upload {...model} />
    </Block>
  )
}

function InForce(file: NonNullable<FileModel['inForce']>) {
  const say = useWords(addressWords)
  const language = useSpoken()
  const figure = (count: number) => new Intl.NumberFormat(language).format(count)
  const day = formatDay(file.day, language)
  return (
    <>
      <SectionHeading title={say('file.in-force')} />
      <Figures>
        <Figure label={say('file.addresses')} value={figure(file.addresses)} />
        <Figure label={say('file.streets')} value={figure(file.streets)} />
        <Figure label={say('file.outside')} value={figure(file.outside)} />
      </Figures>
      <p>
        {say('file.since', { day, insee: file.insee, format: say(`file.format-${file.format}`) })}
      </p>
    </>
  )
}

function Upload({ insee, fault }: FileModel) {
  const say = useWords(addressWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('file.import')} />
      <p>{say('file.where')}</p>
      <Form action={address(`${filePath}/fichier`)} hasFiles>
        <div class="field">
          <label class="field-label" for="file">
            {say('file.file')}
          </label>
          <input class="ds-input" type="file" id="file" name="file" accept=".csv,text/csv" />
        </div>
        <TextField
          name="insee"
          value={insee}
          label={say('file.insee')}
          hint={say('file.insee-hint')}
          error={fault?.code === 'insee' ? say('fault.insee') : undefined}
          width={8}
          maxLength={5}
          isOptional
        />
        <p>{say('file.read-hint')}</p>
        <Button>{say('file.read')}</Button>
      </Form>
    </>
  )
}

function WhatIsWrong({ fault, lines, refused }: FileModel) {
  const say = useWords(addressWords)
  if (fault === null && refused === 0) return null
  const message =
    fault === null ? say('file.wrong-lines', { count: refused }) : faultSentence(fault, say)
  return (
    <>
      <ErrorSummary faults={[{ field: fault?.code === 'insee' ? 'insee' : 'file', message }]} />
      <Alert kind="danger">{say('file.wrong')}</Alert>
      {lines.length > 0 && (
        <Table
          caption={say(refused > lines.length ? 'file.first-lines' : 'file.wrong-lines', {
            count: refused > lines.length ? lines.length : refused,
          })}
          columns={[
            { key: 'line', label: say('file.line'), isNumeric: true },
            { key: 'why', label: say('file.why') },
          ]}
          rows={lines.map(({ line, why }) => ({ line: String(line), why: say(`line.${why}`) }))}
        />
      )}
    </>
  )
}

export interface ReportModel {
  readonly draft: string
  readonly insee: string
  readonly addresses: number
  readonly streets: number
  readonly isNew: number
  readonly gone: number
  readonly residences: number
  readonly outside: number
  readonly withoutPosition: number
}

/** What the file will change, then two doors. */
export function reportPage(model: ReportModel, speech: Speech): Page {
  const say = sayWith(addressWords, speech)
  return {
    title: say('report.title'),
    isPrivate: true,
    trail: trailUnderFile(speech),
    body: <Report {...model} />,
  }
}

function Report(model: ReportModel) {
  const say = useWords(addressWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('report.title')} lead={say('report.lead')} />
      <Confirmation
        title={say('report.confirm-title', { insee: model.insee })}
        effects={reportSentences(model, say)}
        action={address(draftPath(model.draft))}
        confirmLabel={say('report.do')}
        cancelHref={address(filePath)}
      />
    </Block>
  )
}
