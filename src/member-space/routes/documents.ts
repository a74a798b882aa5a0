import { z } from 'zod'
import { isWithinLimit } from '../../people/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { isFileHash, letGo, type StoredFiles } from '../../platform/files/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  bytes,
  doneQuery,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import {
  fileNameOf,
  mostFileBytes,
  type SpaceDocument,
  takesVersion,
  withdrawsDocumentAs,
} from '../rules/document.ts'
import { documentForm, withdrawForm } from '../rules/forms.ts'
import { perPage } from '../rules/message.ts'
import { spacePaths } from '../rules/paths.ts'
import { documentsOf, type KeptFile } from '../store/documents.ts'
import { documentPage, withdrawDocumentPage } from '../views/document-page.tsx'
import { documentsPage } from '../views/documents-page.tsx'
import { tellAtOnce } from '../work/tell-news.ts'
import { type Inside, inside, writing } from './door.ts'
import { sentFile } from './sent-file.ts'
import { told } from './shown.ts'
import { freshThing, keyOf, ofBody, tellingOf } from './threads.ts'

/** Files a day from one account. */
const aDay = 30

const ofDocument = ofBody.extend({ document: z.uuid() })
const ofVersion = ofDocument.extend({ number: z.coerce.number().int().min(1).max(1000) })
const listQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

type AskedInBody = Asked<z.output<typeof ofBody>, unknown, unknown>
type AskedOfDocument = Asked<z.output<typeof ofDocument>, unknown, unknown>
type AskedOfVersion = Asked<z.output<typeof ofVersion>, unknown, unknown>

interface About {
  readonly page?: number
  readonly faults?: readonly FieldRefusal[]
  readonly status?: number
}

async function shownList(
  asked: AskedInBody,
  found: Inside,
  { page: wanted = 1, faults = [], status = faults.length === 0 ? 200 : 422 }: About = {},
): Promise<Answer> {
  const documents = await documentsOf(asked.db, found.body.id).list(wanted, perPage)
  const authors = documents.listed.map(({ versions }) => versions[0]?.author ?? null)
  const model = {
    ...{ body: found.body, isOver: found.isOver, documents, page: wanted, faults },
    given: asked.form.given,
    key: keyOf(asked),
    told: await told(asked, authors),
  }
  return page(documentsPage(model, asked.speech), status)
}

const documentIn = async ({ db, params }: AskedOfDocument, { body }: Inside) =>
  (await documentsOf(db, body.id).find(params.document)) ?? notFound()

async function shownOne(
  asked: AskedOfDocument,
  found: Inside,
  { faults = [], isDone = false }: { faults?: readonly FieldRefusal[]; isDone?: boolean } = {},
): Promise<Answer> {
  const document = await documentIn(asked, found)
  const authors = document.versions.map(({ author }) => author)
  const model = {
    ...{ body: found.body, document, faults, isDone },
    takesVersion: !found.isOver && takesVersion(document),
    mayWithdraw: withdrawsDocumentAs(document, found.person, found.isOfficer) !== null,
    told: await told(asked, authors),
  }
  return page(documentPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

/** A file, or why it is not taken: too many today. */
async function fileOf(
  asked: AskedInBody,
  { part, person }: Inside,
  files: StoredFiles,
): Promise<KeptFile | FieldRefusal> {
  const isWithin = await isWithinLimit(asked.db, `space file of ${person}`, aDay, asked.now, 'day')
  return isWithin ? sentFile(asked.files, part, files) : { field: 'file', code: 'too-many-files' }
}

/** What members put for each other: each file is given behind the door of the space, and nowhere else. */
export function documentRoutes(files: StoredFiles): readonly Route[] {
  const taking = { may: signedIn, filesUpTo: mostFileBytes, saysTooLarge: true } as const

  const list = route(
    { get: spacePaths.documents(':body'), may: signedIn, params: ofBody, query: listQuery },
    inside(async (asked: Asked<z.output<typeof ofBody>, { page: number }, unknown>, found) =>
      shownList(asked, found, { page: asked.query.page }),
    ),
  )

  const put = route(
    { post: spacePaths.documents(':body'), ...taking, params: ofBody },
    writing(async (asked: AskedInBody, found) => {
      const { db, form } = asked
      const { body } = found
      const read = readForm(documentForm, form.given)
      if (!read.ok) return shownList(asked, found, { faults: read.faults })
      const { title } = read.value
      const file = await fileOf(asked, found, files)
      if ('field' in file) return shownList(asked, found, { faults: [file] })
      const id = formIdOf(keyOf(asked), [body.id, title, file.file])
      const path = spacePaths.document(body.id, id)
      const isPut = await inTransaction(db, async (tx) => {
        const given = { ...file, id, title }
        if (!(await documentsOf(tx, body.id).put(tx, given, actOf(asked)))) return false
        await tellAtOnce(tx, freshThing('document', found, title, path), tellingOf(asked))
        return true
      })
      if (!isPut) await letGo(files, [file.file])
      return seeOther(`${path}?fait=oui`)
    }),
  )

  const one = route(
    {
      get: spacePaths.document(':body', ':document'),
      may: signedIn,
      params: ofDocument,
      query: doneQuery,
    },
    inside(
      async (
        asked: Asked<z.output<typeof ofDocument>, z.output<typeof doneQuery>, unknown>,
        found,
      ) => shownOne(asked, found, { isDone: asked.query.fait !== undefined }),
    ),
  )

  const putVersion = route(
    { post: spacePaths.document(':body', ':document'), ...taking, params: ofDocument },
    writing(async (asked: AskedOfDocument, found) => {
      const { body } = found
      const { id, title } = await documentIn(asked, found)
      const file = await fileOf(asked, found, files)
      if ('field' in file) return shownOne(asked, found, { faults: [file] })
      const path = spacePaths.document(body.id, id)
      const became = await inTransaction(asked.db, async (tx) => {
        const put = await documentsOf(tx, body.id).putVersion(tx, id, file, actOf(asked))
        if (put === 'put')
          await tellAtOnce(tx, freshThing('document', found, title, path), tellingOf(asked))
        return put
      })
      if (became !== 'refused') return seeOther(`${path}?fait=oui`)
      await letGo(files, [file.file])
      return shownOne(asked, found, { faults: [{ field: 'file', code: 'no-more-versions' }] })
    }),
  )

  const download = route(
    {
      get: spacePaths.version(':body', ':document', ':number'),
      may: signedIn,
      params: ofVersion,
    },
    inside(async (asked: AskedOfVersion, found) => {
      const document: SpaceDocument = await documentIn(asked, found)
      const version =
        document.versions.find(({ number }) => number === asked.params.number) ?? notFound()
      if (version.file === null || !isFileHash(version.file)) return notFound()
      const type = version.kind === 'pdf' ? 'application/pdf' : 'image/jpeg'
      const fileName = fileNameOf(document, version)
      return bytes(type, await files.read(version.file), { fileName, isPrivate: true })
    }),
  )

  async function shownWithdraw(
    asked: AskedOfDocument,
    found: Inside,
    faults: readonly FieldRefusal[] = [],
  ): Promise<Answer> {
    const document = await documentIn(asked, found)
    const as = withdrawsDocumentAs(document, found.person, found.isOfficer) ?? notFound()
    const model = { body: found.body, document, as, given: asked.form.given, faults }
    return page(withdrawDocumentPage(model, asked.speech), faults.length === 0 ? 200 : 422)
  }

  const askWithdraw = route(
    { get: spacePaths.withdrawDocument(':body', ':document'), may: signedIn, params: ofDocument },
    inside(async (asked: AskedOfDocument, found) => shownWithdraw(asked, found)),
  )

  const takeAway = route(
    { post: spacePaths.withdrawDocument(':body', ':document'), may: signedIn, params: ofDocument },
    inside(async (asked: AskedOfDocument, found) => {
      const document = await documentIn(asked, found)
      const as = withdrawsDocumentAs(document, found.person, found.isOfficer) ?? notFound()
      const read = readForm(withdrawForm(as === 'officer'), asked.form.given)
      if (!read.ok) return shownWithdraw(asked, found, read.faults)
      const given = { ...read.value, isOfficer: found.isOfficer }
      const store = documentsOf(asked.db, found.body.id)
      await letGo(files, await store.withdraw(document.id, given, actOf(asked)))
      return seeOther(spacePaths.document(found.body.id, document.id))
    }),
  )

  return [list, put, one, putVersion, download, askWithdraw, takeAway]
}
