import type { Body } from '../../bodies/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  InFrench,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  Stack,
  Tag,
  Tags,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  queryText,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { SpaceDocument } from '../rules/document.ts'
import { type Listed, perPage } from '../rules/message.ts'
import { spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'
import { authorName, type Told } from './author.ts'
import { keyField } from './fresh-page.tsx'
import { trailTo } from './trail.ts'

export interface DocumentsModel {
  readonly body: Body
  readonly isOver: boolean
  readonly documents: Listed<SpaceDocument>
  readonly page: number
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly told: Told
}

/** The documents of the members of a body. */
export const documentsPage = (model: DocumentsModel, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('documents.title'),
  trail: trailTo(model.body, speech),
  isPrivate: true,
  body: <Documents {...model} />,
})

function Documents(model: DocumentsModel) {
  const { body, isOver, documents, page, faults } = model
  const say = useWords(spaceWords)
  const address = useAddress()
  const all = address(spacePaths.documents(body.id))
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('documents.title')} lead={say('documents.lead')} />
      {documents.total === 0 ? (
        <EmptyState title={say('documents.none')}>{say('documents.none-hint')}</EmptyState>
      ) : (
        <Stack>
          {documents.listed.map((one) => (
            <Listing one={one} {...model} />
          ))}
        </Stack>
      )}
      <Pagination
        current={page}
        total={Math.ceil(documents.total / perPage)}
        hrefFor={(to) => `${all}${queryText({ page: to === 1 ? '' : to })}`}
      />
      {isOver ? <Alert kind="info">{say('home.over')}</Alert> : <Put {...model} />}
      <Actions>
        <LinkButton variant="secondary" href={address(spacePaths.home(body.id))}>
          {say('form.back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function Listing({ one, body, told }: DocumentsModel & { readonly one: SpaceDocument }) {
  const say = useWords(spaceWords)
  const address = useAddress()
  const [latest] = one.versions
  return (
    <Card
      level={2}
      title={<InFrench>{one.title}</InFrench>}
      href={address(spacePaths.document(body.id, one.id))}
      tags={
        one.withdrawnBy === null ? undefined : (
          <Tags>
            <Tag>{say('documents.withdrawn')}</Tag>
          </Tags>
        )
      }
    >
      {latest !== undefined && (
        <p>
          {say('documents.line', {
            number: latest.number,
            when: told.whenOf(latest.putAt),
            name: authorName(latest, told, say),
          })}
        </p>
      )}
    </Card>
  )
}

function Put({ body, key, given, faults }: DocumentsModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <>
      <SectionHeading title={say('documents.put-title')} />
      <Form action={address(spacePaths.documents(body.id))} hasFiles>
        <input type="hidden" name={keyField} value={key} />
        <TextField
          {...field('title')}
          label={say('documents.name')}
          hint={say('documents.name-hint')}
          width={60}
        />
        <FileField
          name="file"
          label={say('documents.file')}
          hint={say('documents.file-hint')}
          error={faultOf(faults, 'file', say)}
          accept={acceptedFiles}
        />
        <Button>{say('documents.put')}</Button>
      </Form>
    </>
  )
}

/** What browsers offer first: documents to read, pictures. */
export const acceptedFiles = '.pdf,application/pdf,image/jpeg,image/png,image/webp'
