import { z } from 'zod'
import { readyPhoto, type ReadyPhoto } from '../../platform/files/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  bytes,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  type SentFile,
} from '../../platform/web/index.ts'
import { officers } from '../../town/index.ts'
import { mostPhotoWords } from '../rules/photo.ts'
import { photosOf, shownPhoto } from '../store/photos.ts'
import { erasePhotoPage } from '../views/photos.tsx'
import { questionNumber } from './public-pages.ts'
import { at, done, questionOf, shownOne, tooLate } from './run-question.ts'

export const photoField = 'photo'

/** The photo sent with a form, ready to be kept; `null` for none, or what is wrong with it. */
export async function photoIn(
  files: readonly SentFile[],
): Promise<ReadyPhoto | FieldRefusal | null> {
  const sent = files.find(({ field }) => field === photoField)
  if (sent === undefined) return null
  if (sent.isTooLarge) return { field: photoField, code: 'photo-too-heavy' }
  const read = await readyPhoto(sent.bytes)
  return typeof read === 'string' ? { field: photoField, code: read } : read
}

/** The pixels of one, for an agent who may read its question: never kept by what lies between. */
export async function photoFor(
  { db }: Pick<Asked<unknown, unknown>, 'db'>,
  question: string,
  photo: string,
): Promise<Answer> {
  const jpeg = (await photosOf(db, question).pixels(photo)) ?? notFound()
  return bytes('image/jpeg', jpeg)
}

export const photoAddress = z.object({ photo: z.uuid() })
const ofQuestion = questionNumber.extend(photoAddress.shape)
const shape = { may: officers, params: ofQuestion } as const

const seen = route({ get: at('photos/:photo'), ...shape }, async (asked) =>
  photoFor(asked, (await questionOf(asked)).id, asked.params.photo),
)

const showForm = z.object({
  words: z.string().trim().min(1, 'alt').max(mostPhotoWords, 'too-long'),
})

const show = route({ post: at('photos/:photo'), ...shape, form: showForm }, async (asked) => {
  const { db, form, params } = asked
  const question = await questionOf(asked)
  if (!form.ok) {
    const faults = form.faults.map(({ code }) => ({ field: params.photo, code }))
    return shownOne(asked, question, { sent: 'photo', faults })
  }
  const isShown = await photosOf(db, question.id).show(params.photo, form.value.words, actOf(asked))
  return isShown ? done(question) : tooLate(asked, 'photo')
})

const hide = route({ post: at('photos/:photo/retrait'), ...shape }, async (asked) => {
  const question = await questionOf(asked)
  await photosOf(asked.db, question.id).show(asked.params.photo, null, actOf(asked))
  return done(question)
})

const askErase = route({ get: at('photos/:photo/fin'), ...shape }, async (asked) => {
  const question = await questionOf(asked)
  if ((await photosOf(asked.db, question.id).pixels(asked.params.photo)) === null) notFound()
  return page(erasePhotoPage(question.number, asked.params.photo, asked.speech))
})

const erase = route({ post: at('photos/:photo/fin'), ...shape }, async (asked) => {
  const question = await questionOf(asked)
  await photosOf(asked.db, question.id).erase(asked.params.photo, actOf(asked))
  return done(question)
})

/** An hour in the browser, no longer: a photo that was taken away is gone by then. */
const keptSeconds = 3600

const byAnybody = route(
  { get: '/questions/:number/photos/:photo', may: everyone, params: ofQuestion },
  async ({ db, params }) =>
    bytes('image/jpeg', (await shownPhoto(db, params.number, params.photo)) ?? notFound(), {
      keptSeconds,
    }),
)

/** The photos of questions, seen by officers and by anybody. */
export const photoRoutes: readonly Route[] = [seen, show, hide, askErase, erase, byAnybody]
