import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FormGiven, SentFile } from './form.ts'

/** A form without files: whoever pastes a book in each field is told so beside what she pasted. */
const mostBytes = 1024 * 1024
const mostFields = 5000
/** Of the largest, together: all of them are held until the form is read. */
const mostFilesAtOnce = 2

export interface FormBody {
  readonly given: FormGiven
  readonly files: readonly SentFile[]
}

/** Teaches the server the two ways a browser sends a form. */
export function acceptForms(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: mostBytes },
    (_request, body, done) => done(null, givenIn(new URLSearchParams(String(body)))),
  )
  const limits = { fields: mostFields, fieldSize: mostBytes }
  // What is too large is read to its end, then told: `readBody`.
  void server.register(multipart, { limits, throwFileSizeLimit: false })
}

/** What a route takes of files. */
export interface FilesTaken {
  /** Bytes of one; 0 when it takes none. */
  readonly upTo: number
  /** It says itself that one is larger, beside what was typed: the file then comes without its bytes. */
  readonly saysTooLarge: boolean
}

/**
 * The fields and files of a request, read to its end: a browser that is not listened to shows no page.
 *
 * What is beyond the limit of a file is thrown away as it comes.
 *
 * @throws FormTooLarge, UnreadableForm, and others of the parser: the server shows what they mean
 */
export async function readBody(request: FastifyRequest, taken: FilesTaken): Promise<FormBody> {
  // Read by the parser above, and by nothing else.
  if (!request.isMultipart()) return { given: (request.body ?? {}) as FormGiven, files: [] }
  try {
    return await readParts(request, taken)
  } catch (error) {
    throw isNamed(error) ? error : new UnreadableForm('A form in parts is cut.', { cause: error })
  }
}

/** The reader of parts names what it refuses by a code; what it stumbles on has none. */
const isNamed = (error: unknown): boolean => error instanceof Error && 'code' in error

async function readParts(request: FastifyRequest, taken: FilesTaken): Promise<FormBody> {
  const fields: [string, string][] = []
  const files: SentFile[] = []
  const limits = { fileSize: taken.upTo, files: taken.upTo === 0 ? 0 : 10 }
  let letters = 0
  let held = 0
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      const value = String(part.value)
      letters += part.fieldname.length + value.length
      if (letters > mostBytes) throw new FormTooLarge()
      fields.push([part.fieldname, value])
    } else {
      const read = await part.toBuffer()
      const isTooLarge = part.file.truncated
      if (isTooLarge && !taken.saysTooLarge) throw new FormTooLarge()
      const bytes = isTooLarge ? nothing : read
      held += bytes.length
      if (held > mostFilesAtOnce * taken.upTo) throw new FormTooLarge()
      // An empty file field comes all the same, without name.
      if (part.filename !== '')
        files.push({ field: part.fieldname, fileName: part.filename, bytes, isTooLarge })
    }
  }
  return { given: givenIn(fields), files }
}

const nothing = Buffer.alloc(0)

/** Parts without their boundary, or that stop before their end. */
export class UnreadableForm extends Error {
  readonly code = 'unreadable-form'
}

/** The fields or the files of a form sent in parts, together: each alone is within its limit. */
export class FormTooLarge extends Error {
  readonly code = 'form-too-large'
}

function givenIn(fields: Iterable<readonly [string, string]>): FormGiven {
  const given = new Map<string, string | string[]>()
  for (const [name, raw] of fields) {
    const value = plainText(raw)
    const known = given.get(name)
    if (known === undefined) given.set(name, value)
    // In place: a list copied at each value held the server for minutes with half a megabyte.
    else if (typeof known === 'string') given.set(name, [known, value])
    else known.push(value)
  }
  return Object.fromEntries(given)
}

/** Composed letters, one sort of line end, and no letter that PostgreSQL refuses in a text. */
const plainText = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', '')
