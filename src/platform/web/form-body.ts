import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FormGiven, SentFile } from './form.ts'

/** A form without files: long texts, never a book. */
const mostBytes = 512 * 1024
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
  void server.register(multipart, { limits: { fields: mostFields, fieldSize: mostBytes } })
}

/**
 * The fields and files of a request.
 *
 * @param filesUpTo  bytes of one file; 0 when the route takes none
 * @throws FST_REQ_FILE_TOO_LARGE and others of the parser: the server shows what they mean
 */
export async function readBody(request: FastifyRequest, filesUpTo: number): Promise<FormBody> {
  // Read by the parser above, and by nothing else.
  if (!request.isMultipart()) return { given: (request.body ?? {}) as FormGiven, files: [] }
  const fields: [string, string][] = []
  const files: SentFile[] = []
  const limits = { fileSize: filesUpTo, files: filesUpTo === 0 ? 0 : 10 }
  let letters = 0
  let held = 0
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      const value = String(part.value)
      letters += part.fieldname.length + value.length
      if (letters > mostBytes) throw new FormTooLarge()
      fields.push([part.fieldname, value])
    } else {
      const bytes = await part.toBuffer()
      held += bytes.length
      if (held > mostFilesAtOnce * filesUpTo) throw new FormTooLarge()
      // An empty file field comes all the same, without name.
      if (part.filename !== '')
        files.push({ field: part.fieldname, fileName: part.filename, bytes })
    }
  }
  return { given: givenIn(fields), files }
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
