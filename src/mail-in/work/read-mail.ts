import { type AddressObject, simpleParser } from 'mailparser'
import type { MailHeaders, ReadMail } from '../rules/mail.ts'
import { writtenWords } from '../rules/written-words.ts'

/** Letters of an HTML part that are turned into text. */
const mostHtml = 500_000
const mostSubject = 300
const addressPattern = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+/g

/** Reads a mail, whatever is wrong with it: what cannot be read is not there. */
export async function readMail(source: Buffer): Promise<ReadMail> {
  const parsed = await simpleParser(source, {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: mostHtml,
  })
  const headers = headersOf(parsed.headerLines)
  const { written, quoted } = writtenWords(parsed.text ?? '')
  const sender = onlySender(parsed.from)
  return {
    messageId: clean(parsed.messageId ?? '') || null,
    from: sender === null ? null : sender.address,
    fromName: sender === null ? null : clean(sender.name).slice(0, 120) || null,
    subject: clean(parsed.subject ?? '').slice(0, mostSubject),
    to: recipientsIn(headers),
    date: parsed.date?.toISOString() ?? null,
    written,
    quoted,
    attachments: parsed.attachments.map(({ filename, content }) => ({
      name: fileName(filename ?? ''),
      bytes: content,
    })),
    headers,
  }
}

/** Two senders, or none, are nobody in particular. */
function onlySender(from: AddressObject | undefined) {
  const [first, ...others] = from?.value ?? []
  const address = first?.address?.trim().toLowerCase() ?? ''
  if (first === undefined || others.length > 0) return null
  return /^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/.test(address) ? { address, name: first.name } : null
}

function headersOf(lines: readonly { readonly key: string; readonly line: string }[]): MailHeaders {
  const headers = new Map<string, string[]>()
  for (const { key, line } of lines) {
    // Folded lines become one (RFC 5322, §2.2.3).
    const value = line
      .slice(line.indexOf(':') + 1)
      .split(/\r?\n/)
      .map((part) => part.trim())
      .join(' ')
      .trim()
    headers.set(key, [...(headers.get(key) ?? []), value])
  }
  return headers
}

const recipientHeaders = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'] as const
const recipientsIn = (headers: MailHeaders): readonly string[] =>
  recipientHeaders.flatMap((name) =>
    (headers.get(name) ?? []).flatMap((line) => line.toLowerCase().match(addressPattern) ?? []),
  )

/** One line, without what PostgreSQL, a page or a terminal would stumble on. */
const clean = (text: string): string =>
  text
    .replace(/\p{Cc}|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** Its last part only: a name may pretend to be a path. */
const fileName = (name: string): string =>
  clean(name.split(/[/\\]/).at(-1) ?? '').slice(-120) || 'sans-nom'
