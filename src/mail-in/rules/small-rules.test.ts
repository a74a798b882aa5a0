import { describe, expect, test } from 'vitest'
import { judgeAttachment, mostBytes } from './attachment.ts'
import { replyAddress, tagIn } from './reply-address.ts'

const own = 'questions@ville.exemple.fr'
const tag = 'abcdefgh234567ab'

describe('A reply address', () => {
  test('is found again among those a mail was sent to, whatever the case of its letters', () => {
    const given = replyAddress(own, tag)
    expect(given).toBe('questions+abcdefgh234567ab@ville.exemple.fr')
    expect(tagIn(['x@exemple.fr', given.toUpperCase()], own)).toBe(tag)
  })

  test.each([
    own,
    `questions+court@ville.exemple.fr`,
    `autres+${tag}@ville.exemple.fr`,
    `questions+${tag}@exemple.fr`,
  ])('%s is none', (address) => {
    expect(tagIn([address], own)).toBeNull()
  })
})

describe('An attachment', () => {
  const none = { count: 0, bytes: 0 }
  const pdf = Buffer.from('%PDF-1.7\n')
  const judged = (name: string, bytes: Buffer, before = none) => {
    const said = judgeAttachment(name, bytes, before)
    return said.ok ? said.type : said.why
  }

  test.each([
    ['a PDF', 'plan.pdf', pdf, 'pdf'],
    ['a photograph', 'IMG_1.JPG', Buffer.from('\xff\xd8\xff\xe0x', 'latin1'), 'jpeg'],
    ['one of a recent phone', 'a.heic', Buffer.from('\0\0\0\x18ftypheic....', 'latin1'), 'heic'],
    ['a text', 'mot.txt', Buffer.from('Bonjour à tous'), 'text'],
    ['an office file', 'devis.docx', Buffer.from('PK\x03\x04....', 'latin1'), 'office'],
    ['a PDF called .jpg', 'photo.jpg', pdf, 'disguised'],
    ['a program', 'facture.exe', Buffer.from('MZ\x90\0\x03', 'latin1'), 'type'],
    ['a program called .pdf', 'facture.pdf', Buffer.from('MZ\x90\0\x03', 'latin1'), 'type'],
    ['a page', 'page.html', Buffer.from('<script>'), 'type'],
    ['an archive', 'tout.zip', Buffer.from('PK\x03\x04....', 'latin1'), 'type'],
    ['nothing', 'vide.pdf', Buffer.alloc(0), 'empty'],
    ['one too large', 'plan.pdf', Buffer.concat([pdf, Buffer.alloc(mostBytes)]), 'too-large'],
  ] as const)('%s', (_, name, bytes, expected) => {
    expect(judged(name, bytes)).toBe(expected)
  })

  test('is not kept past twenty in a mail, nor past twenty million bytes in all', () => {
    expect(judged('a.pdf', pdf, { count: 20, bytes: 0 })).toBe('too-many')
    expect(judged('a.pdf', pdf, { count: 3, bytes: 19_999_995 })).toBe('too-large')
  })
})
