/** Bytes of one attachment, of all those of a mail, and how many. */
export const mostBytes = 10_000_000
export const mostBytesInAll = 20_000_000
export const mostAttachments = 20

/** What an attachment really is, whatever its name says. */
export type AttachmentType = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'office' | 'text'

export type AttachmentRefusal = 'too-large' | 'too-many' | 'type' | 'disguised' | 'empty'

const extensions: Readonly<Record<AttachmentType, readonly string[]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  heic: ['heic', 'heif'],
  office: ['odt', 'ods', 'docx', 'xlsx'],
  text: ['txt', 'csv'],
}

const mediaTypes: Readonly<Record<AttachmentType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  office: 'application/octet-stream',
  text: 'text/plain; charset=utf-8',
}
export const mediaTypeOf = (type: AttachmentType): string => mediaTypes[type]

/** Read in its first bytes: a PDF renamed .jpg is a PDF. @returns `null` for anything else */
export function typeInside(bytes: Buffer): AttachmentType | null {
  const starts = (text: string, at = 0) => bytes.toString('latin1', at, at + text.length) === text
  if (starts('%PDF-')) return 'pdf'
  if (starts('\xff\xd8\xff')) return 'jpeg'
  if (starts('\x89PNG\r\n\x1a\n')) return 'png'
  if (starts('RIFF') && starts('WEBP', 8)) return 'webp'
  if (starts('ftyp', 4) && /^(heic|heix|hevc|mif1|msf1)$/.test(bytes.toString('latin1', 8, 12))) {
    return 'heic'
  }
  if (starts('PK\x03\x04')) return 'office'
  // No byte that a text has not: programs, archives and old office files all have some.
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32))
    ? null
    : 'text'
}

/** What is kept of an attachment for the agents, or why it is not. */
export function judgeAttachment(
  name: string,
  bytes: Buffer,
  before: { readonly count: number; readonly bytes: number },
): { readonly ok: true; readonly type: AttachmentType } | AttachmentRefused {
  const refuse = (why: AttachmentRefusal): AttachmentRefused => ({ ok: false, why })
  if (bytes.length === 0) return refuse('empty')
  if (before.count >= mostAttachments) return refuse('too-many')
  if (bytes.length > mostBytes || before.bytes + bytes.length > mostBytesInAll) {
    return refuse('too-large')
  }
  const type = typeInside(bytes)
  if (type === null) return refuse('type')
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (extensions[type].includes(extension)) return { ok: true, type }
  const isElsewhere = Object.values(extensions).some((known) => known.includes(extension))
  return refuse(isElsewhere ? 'disguised' : 'type')
}

export interface AttachmentRefused {
  readonly ok: false
  readonly why: AttachmentRefusal
}
