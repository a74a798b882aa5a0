import {
  Button,
  Disclosure,
  DownloadLink,
  FileField,
  Form,
  InFrench,
  SectionHeading,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { type AgendaDocument, givesDocuments, takesDocuments } from '../rules/documents.ts'
import { mostTitle } from '../rules/forms.ts'
import { workWords } from '../words/index.ts'
import type { ItemModel } from './agenda-item-page.tsx'
import { at } from './agenda-model.ts'

/** The field of the file that takes the place of another. */
export const replacementField = (document: string): string => `file-${document}`

const accept = '.pdf,application/pdf'

/** What is given to read with an item: put there, replaced, taken off. */
export function ItemDocuments(model: ItemModel) {
  const { file, item } = model
  const say = useWords(workWords)
  const documents = file.documents.filter((document) => document.item === item.id)
  const whoReads = () => {
    if (givesDocuments(file)) return say('documents.public')
    // Of a meeting that is cancelled, the sentence below says enough.
    return takesDocuments(file) ? say('documents.not-yet') : undefined
  }
  return (
    <>
      <SectionHeading id="documents" title={say('documents.title')} lead={whoReads()} />
      {documents.length === 0 && <p>{say('documents.none')}</p>}
      <ul class="plain-list" role="list">
        {documents.map((document) => (
          <OneDocument {...model} document={document} />
        ))}
      </ul>
      {takesDocuments(file) ? <Put {...model} /> : <p>{say('documents.closed')}</p>}
    </>
  )
}

/** The address of one of them, for officers. */
export const documentAt = (
  model: Pick<ItemModel, 'file'>,
  { item, id }: Pick<AgendaDocument, 'item' | 'id'>,
  what = '',
): string => at(model, `${item}/documents/${id}${what}`)

function OneDocument(model: ItemModel & { readonly document: AgendaDocument }) {
  const { file, document } = model
  const { title, bytes, isTakenOff } = document
  const say = useWords(workWords)
  const address = useAddress()
  const act = (what: string, word: string) => (
    <Form class="inline-form" action={address(documentAt(model, document, what))}>
      <Button variant="tertiary">
        {word}
        <span class="visually-hidden"> : {title}</span>
      </Button>
    </Form>
  )
  return (
    <li>
      {isTakenOff ? (
        <span>
          <InFrench>{title}</InFrench> {say('documents.taken-off')}
        </span>
      ) : (
        <DownloadLink
          href={address(documentAt(model, document))}
          label={<InFrench>{title}</InFrench>}
          format="PDF"
          bytes={bytes}
        />
      )}
      {isTakenOff ? act('/remise', say('agenda.put-back')) : act('/retrait', say('agenda.remove'))}
      {!isTakenOff && takesDocuments(file) && <Replace {...model} />}
    </li>
  )
}

function Replace({
  document,
  faults,
  ...model
}: ItemModel & { readonly document: AgendaDocument }) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = replacementField(document.id)
  const error = faultOf(faults, field, say)
  return (
    <Disclosure summary={say('documents.replace')} isOpen={error !== undefined}>
      <Form action={address(documentAt(model, document))} hasFiles>
        <FileField
          name="file"
          id={field}
          label={say('documents.file')}
          hint={say('documents.replace-hint')}
          error={error}
          accept={accept}
        />
        <Button variant="secondary">{say('documents.replace-go')}</Button>
      </Form>
    </Disclosure>
  )
}

function Put({ item, given, faults, ...model }: ItemModel) {
  const say = useWords(workWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <>
      <SectionHeading title={say('documents.put-title')} />
      <Form action={address(at(model, `${item.id}/documents`))} hasFiles>
        <TextField
          {...field('documentTitle')}
          label={say('documents.name')}
          hint={say('documents.name-hint')}
          width={60}
          maxLength={mostTitle}
        />
        <FileField
          name="file"
          label={say('documents.file')}
          hint={say('documents.file-hint')}
          error={faultOf(faults, 'file', say)}
          accept={accept}
        />
        <Button variant="secondary">{say('documents.put')}</Button>
      </Form>
    </>
  )
}
