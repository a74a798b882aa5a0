import type { Body } from '../../bodies/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Card,
  Confirmation,
  DownloadLink,
  ErrorSummary,
  FileField,
  Form,
  InFrench,
  LinkButton,
  PageHeading,
  SectionHeading,
  Stack,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { SpaceDocument } from '../rules/document.ts'
import { spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'
import { authorName, type Told } from './author.ts'
import { acceptedFiles } from './documents-page.tsx'
import { trailTo } from './trail.ts'

export interface DocumentModel {
  readonly body: Body
  readonly document: SpaceDocument
  readonly takesVersion: boolean
  readonly mayWithdraw: boolean
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
  readonly told: Told
}

/** One document, with each of its versions. */
export const documentPage = (model: DocumentModel, speech: Speech): Page => ({
  title: model.document.title,
  trail: trailToDocuments(model.body, speech),
  isPrivate: true,
  body: <OneDocument {...model} />,
})

const trailToDocuments = (body: Body, speech: Speech) => [
  ...trailTo(body, speech),
  {
    label: sayWith(spaceWords, speech)('documents.title'),
    path: spacePaths.documents(body.id),
  },
]

function OneDocument(model: DocumentModel) {
  const { body, document, takesVersion, mayWithdraw, faults, isDone } = model
  const say = useWords(spaceWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('document.done')}
        </Alert>
      )}
      <PageHeading title={<InFrench>{document.title}</InFrench>} />
      {document.withdrawnBy !== null && (
        <Alert kind="info">
          {say(`document.withdrawn-${document.withdrawnBy}`, {
            why: document.withdrawnWhy || 'none',
          })}
        </Alert>
      )}
      <SectionHeading title={say('document.versions')} />
      <Versions {...model} />
      {takesVersion && <PutVersion {...model} />}
      <Actions>
        {mayWithdraw && (
          <LinkButton
            variant="secondary"
            href={address(spacePaths.withdrawDocument(body.id, document.id))}
          >
            {say('document.withdraw')}
          </LinkButton>
        )}
        <LinkButton variant="tertiary" href={address(spacePaths.documents(body.id))}>
          {say('document.back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function Versions({ body, document, told }: DocumentModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  return (
    <Stack>
      {document.versions.map((version) => (
        <Card
          title={say('document.version', { number: version.number })}
          overline={told.whenOf(version.putAt)}
        >
          <p>{say('document.by', { name: authorName(version, told, say) })}</p>
          {version.file !== null && (
            <p>
              <DownloadLink
                href={address(spacePaths.version(body.id, document.id, String(version.number)))}
                format={version.kind === 'pdf' ? 'PDF' : 'JPEG'}
                bytes={version.bytes}
                label={say('document.download', { number: version.number })}
              />
            </p>
          )}
        </Card>
      ))}
    </Stack>
  )
}

function PutVersion({ body, document, faults }: DocumentModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('document.more-title')} lead={say('document.more-lead')} />
      <Form action={address(spacePaths.document(body.id, document.id))} hasFiles>
        <FileField
          name="file"
          label={say('documents.file')}
          hint={say('documents.file-hint')}
          error={faultOf(faults, 'file', say)}
          accept={acceptedFiles}
        />
        <Button>{say('document.more')}</Button>
      </Form>
    </>
  )
}

export interface WithdrawDocumentModel {
  readonly body: Body
  readonly document: SpaceDocument
  readonly as: 'author' | 'officer'
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** Taking a document away, with all its versions. */
export const withdrawDocumentPage = (model: WithdrawDocumentModel, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('document.withdraw'),
  trail: trailToDocuments(model.body, speech),
  isPrivate: true,
  body: <WithdrawDocument {...model} />,
})

function WithdrawDocument({ body, document, as, given, faults }: WithdrawDocumentModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        eyebrow={<InFrench>{document.title}</InFrench>}
        title={say('document.withdraw')}
      />
      <Confirmation
        title={say('document.withdraw')}
        effects={[say('document.withdraw-effect', { count: document.versions.length })]}
        isIrreversible
        action={address(spacePaths.withdrawDocument(body.id, document.id))}
        confirmLabel={say('document.withdraw-send')}
        cancelHref={address(spacePaths.document(body.id, document.id))}
      >
        <TextField
          {...field('why')}
          label={say(`withdraw.why-${as}`)}
          hint={say('withdraw.why-hint')}
          width={60}
          isOptional={as === 'author'}
        />
      </Confirmation>
    </Block>
  )
}
