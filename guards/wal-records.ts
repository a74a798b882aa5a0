/** A page of the write-ahead log, and the heads it may begin with: short, or long for the first of a file. */
const pageBytes = 8192
const shortHead = 24
const longHead = 40
const isLong = 0x0002

/**
 * What is written in a file of PostgreSQL's write-ahead log, without the heads of its pages: a record goes
 * on from one page to the next, and a word cut by a head would not be found.
 *
 * Source: PostgreSQL, access/xlog_internal.h, XLogPageHeaderData and XLogLongPageHeaderData.
 */
export function recordsOf(file: Buffer): Buffer {
  const pages: Buffer[] = []
  for (let start = 0; start < file.length; start += pageBytes) {
    const page = file.subarray(start, start + pageBytes)
    const info = page.length > 4 ? page.readUInt16LE(2) : 0
    pages.push(page.subarray((info & isLong) === 0 ? shortHead : longHead))
  }
  return Buffer.concat(pages)
}
