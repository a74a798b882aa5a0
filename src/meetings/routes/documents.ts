import { z } from 'zod'
import { isFileHash, letGo, type StoredFiles } from '../../platform/files/index.ts'
import { isPdf } from '../../platform/kernel/pdf-mark.ts'
import {
  actOf,
  type Answer,
  type Asked,
  bytes,
  everyone,
  type FieldRefusal,
  notFound,
  type Route,
  route,
  seeOther,
  type SentFile,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import {
  type AgendaDocument,
  documentFileName,
  givenDocument,
  mostDocumentBytes,
} from '../rules/documents.ts'
import { documentForm } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { agendaDocuments, type KeptFile } from '../store/documents.ts'
import { meetingFile } from '../store/file.ts'
import { replacementField } from '../views/item-documents.tsx'
import { agendaRoot } from './agenda-shown.ts'
import { type AskedOfItem, itemOf, itemShape, shownItem } from './agenda-item.ts'
import { fileOf, meetingNumber, runAt } from './run-one.ts'

const root = `${agendaRoot}/:item/documents`
const taking = { filesUpTo: mostDocumentBytes, saysTooLarge: true } as const
const ofDocument = {
  may: officers,
  params: itemShape.params.extend({ document: z.uuid() }),
} as const

type AskedOfDocument = Asked<z.output<typeof ofDocument.params>, unknown, unknown>

const back = ({ params }: AskedOfItem): Answer =>
  seeOther(`${meetingPaths.run(params.number, `${agendaRoot}/${params.item}`)}?fait=oui#documents`)

/** The file that was sent, kept by its content before the act it is for; or what is wrong with it. */
async function sentFile(
  sent: readonly SentFile[],
  files: StoredFiles,
): Promise<KeptFile | { readonly code: string }> {
  const found = sent.find(({ field }) => field === 'file')
  if (found === undefined) return { code: 'no-file' }
  if (found.isTooLarge) return { code: 'file-too-heavy' }
  if (!isPdf(found.bytes)) return { code: 'not-pdf' }
  const { hash, bytes: weight } = await files.keep(found.bytes)
  return { file: hash, bytes: weight }
}

const given = async (document: AgendaDocument, files: StoredFiles, isPrivate: boolean) =>
  isFileHash(document.file)
    ? bytes('application/pdf', await files.read(document.file), {
        fileName: documentFileName(document),
        isPrivate,
      })
    : notFound()

/** To anybody, as an attachment, once the meeting is told. */
const read = (files: StoredFiles): Route =>
  route(
    {
      get: '/reunions/:number/documents/:document',
      may: everyone,
      params: meetingNumber.extend({ document: z.uuid() }),
    },
    async ({ db, params, now }) => {
      const file = (await meetingFile(db, params.number, now)) ?? notFound()
      return given(givenDocument(file, params.document) ?? notFound(), files, false)
    },
  )

/** What officers do with the documents of an item. */
export function documentRoutes(files: StoredFiles): readonly Route[] {
  const readBefore = route(
    { get: runAt(`${root}/:document`), ...ofDocument },
    async (asked: AskedOfDocument) => {
      const { file, item } = await itemOf(asked)
      const found = file.documents.find(
        (one) => one.id === asked.params.document && one.item === item.id,
      )
      return given(found ?? notFound(), files, true)
    },
  )

  const refused = (asked: AskedOfItem, fault: FieldRefusal) =>
    shownItem(asked, { documentFaults: [fault] })

  const put = route(
    { post: runAt(root), ...itemShape, ...taking, form: documentForm },
    async (asked) => {
      const { db, form, params } = asked
      const { id } = await fileOf(asked)
      if (!form.ok) return shownItem(asked, { documentFaults: form.faults })
      const kept = await sentFile(asked.files, files)
      if ('code' in kept) return refused(asked, { field: 'file', code: kept.code })
      const document = { ...kept, title: form.value.documentTitle }
      const why = await agendaDocuments(db, id, actOf(asked)).put(params.item, document)
      if (why === null) return back(asked)
      await letGo(files, [kept.file])
      return refused(asked, { field: 'file', code: why })
    },
  )

  const replace = route(
    { post: runAt(`${root}/:document`), ...ofDocument, ...taking },
    async (asked: AskedOfDocument) => {
      const { db, params } = asked
      const { id } = await fileOf(asked)
      const field = replacementField(params.document)
      const kept = await sentFile(asked.files, files)
      if ('code' in kept) return refused(asked, { field, code: kept.code })
      const former = await agendaDocuments(db, id, actOf(asked)).replace(params.document, kept)
      await letGo(files, [former ?? kept.file])
      return former === null ? refused(asked, { field, code: 'not-now' }) : back(asked)
    },
  )

  const turns = (['takeOff', 'putBack'] as const).map((turn) =>
    route(
      {
        post: runAt(`${root}/:document/${turn === 'takeOff' ? 'retrait' : 'remise'}`),
        ...ofDocument,
      },
      async (asked: AskedOfDocument) => {
        const { id } = await fileOf(asked)
        const why = await agendaDocuments(asked.db, id, actOf(asked))[turn](asked.params.document)
        return why === null ? back(asked) : refused(asked, { field: '', code: why })
      },
    ),
  )

  return [read(files), readBefore, put, replace, ...turns]
}
