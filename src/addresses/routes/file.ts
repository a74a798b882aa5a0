import { z } from 'zod'
import {
  type Asked,
  notFound,
  page,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { administrators, shownTown, townSetup } from '../../town/index.ts'
import { readAddressFile } from '../read-address-file.ts'
import { draftPath, filePath } from '../rules/paths.ts'
import { addressFile } from '../store/address-file.ts'
import { type FileModel, filePage, reportPage } from '../views/file-pages.tsx'
import { personAsking } from './person-asking.ts'

const mostBytes = 20 * 1024 * 1024

const nothingWrong = { isDone: false, insee: '', fault: null, lines: [], refused: 0 } as const

async function fileModel(
  asked: Asked<unknown, unknown, unknown>,
  about: Omit<FileModel, 'inForce' | 'isInstalling'>,
): Promise<FileModel> {
  const found = await addressFile(asked.db).find()
  const { zone } = await shownTown(asked).town()
  const inForce = found === null ? null : { ...found, day: dayIn(zone, new Date(found.importedAt)) }
  return { ...about, inForce, isInstalling: await townSetup(asked.db).isUnderWay() }
}

const doneQuery = z.object({ fait: z.literal('importe').optional().catch(undefined) })

const show = route({ get: filePath, may: administrators, query: doneQuery }, async (asked) => {
  const isDone = asked.query.fait !== undefined
  return page(filePage(await fileModel(asked, { ...nothingWrong, isDone }), asked.speech))
})

/** Reads the file and keeps it apart: its effect is shown before anything changes. */
const read = route(
  { post: `${filePath}/fichier`, may: administrators, filesUpTo: mostBytes },
  async (asked) => {
    const written = typed(asked.form.given, 'insee')
    const insee = written.trim().toUpperCase()
    const refuse = async (about: Partial<FileModel>) =>
      page(
        filePage(
          await fileModel(asked, { ...nothingWrong, insee: written, ...about }),
          asked.speech,
        ),
        422,
      )

    if (insee !== '' && !/^\d[\dAB]\d{3}$/.test(insee)) return refuse({ fault: { code: 'insee' } })
    const file = asked.files.find(({ field }) => field === 'file')
    if (file === undefined) return refuse({ fault: { code: 'missing' } })
    const found = await readAddressFile(inPieces(file.bytes), insee === '' ? null : insee)
    if (!found.ok) return refuse(found)
    const draft = await addressFile(asked.db).keepDraft(found, asked.now)
    return seeOther(draftPath(draft))
  },
)

/** Decoded a piece at a time, as a file that comes from a disk. */
async function* inPieces(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const draftParams = z.object({ draft: z.uuid() })

const report = route(
  { get: draftPath(':draft'), may: administrators, params: draftParams },
  async (asked) => {
    const store = addressFile(asked.db)
    const draft = (await store.draft(asked.params.draft)) ?? notFound()
    const told = await store.report(draft)
    return page(
      reportPage({ draft: asked.params.draft, insee: draft.insee, ...told }, asked.speech),
    )
  },
)

const adopt = route(
  { post: draftPath(':draft'), may: administrators, params: draftParams },
  async (asked) => {
    const store = addressFile(asked.db)
    const draft = await store.draft(asked.params.draft)
    if (draft === null) {
      const model = await fileModel(asked, { ...nothingWrong, fault: { code: 'draft-gone' } })
      return page(filePage(model, asked.speech), 422)
    }
    await store.replace(draft, personAsking(asked), asked.now)
    return seeOther(`${filePath}?fait=importe`)
  },
)

export const fileRoutes: readonly Route[] = [show, read, report, adopt]
