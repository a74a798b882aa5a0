import { describe, expect, test } from 'vitest'
import { aMail } from '../testing.ts'
import { readMail } from './read-mail.ts'

const read = (raw: string | Buffer) => readMail(Buffer.from(raw))

const twoParts = (parts: readonly string[]) =>
  aMail({
    headers: ['Content-Type: multipart/mixed; boundary="coupe"'],
    text: [...parts.map((part) => `--coupe\r\n${part}`), '--coupe--'].join('\r\n'),
  })

describe('A mail that is read', () => {
  test('in Latin-9, with its euro', async () => {
    const head = aMail({ headers: ['Content-Type: text/plain; charset=iso-8859-15'], text: '' })
    const source = Buffer.concat([Buffer.from(head), Buffer.from('Co\xfbt : 12 \xa4', 'latin1')])
    expect((await readMail(source)).written).toBe('Coût : 12 €')
  })

  test('with a subject and a sender in coded words, on one line', async () => {
    const mail = await read(
      aMail({
        subject: '=?utf-8?q?R=C3=A9union_?=\r\n =?utf-8?q?de_quartier?=',
        from: '=?iso-8859-1?q?Ren=E9e?= <RENEE@Exemple.fr>',
      }),
    )
    expect([mail.subject, mail.from, mail.fromName]).toEqual([
      'Réunion de quartier',
      'renee@exemple.fr',
      'Renée',
    ])
  })

  test('in HTML only: its text, and nothing of its scripts', async () => {
    const { written } = await read(
      aMail({
        headers: ['Content-Type: text/html; charset=utf-8'],
        text: '<style>p{}</style><script>alert(1)</script><p>Bonjour <b>vous</b></p>',
      }),
    )
    expect(written).toBe('Bonjour vous')
  })

  test('with what was attached, under a name that is no path', async () => {
    const { attachments, written } = await read(
      twoParts([
        'Content-Type: text/plain\r\n\r\nVoici.',
        'Content-Type: application/pdf; name="../../plan.pdf"\r\nContent-Disposition: attachment; filename="../../plan.pdf"\r\n\r\n%PDF-1.7',
      ]),
    )
    expect(written).toBe('Voici.')
    expect(attachments.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['plan.pdf', '%PDF-1.7'],
    ])
  })

  test('with two senders, or none, comes from nobody', async () => {
    expect((await read(aMail({ from: 'a@exemple.fr, b@exemple.fr' }))).from).toBeNull()
    expect((await read(aMail({ from: 'quelqu’un' }))).from).toBeNull()
  })
})

describe('A mail whose form is broken', () => {
  test.each([
    ['a part that never ends', twoParts(['Content-Type: text/plain\r\n\r\nBonjour.']).slice(0, -9)],
    [
      'a boundary that is nowhere',
      aMail({ headers: ['Content-Type: multipart/mixed; boundary=x'] }),
    ],
    [
      'letters that its charset has not',
      aMail({ headers: ['Content-Type: text/plain; charset=us-ascii'] }),
    ],
    ['a charset nobody knows', aMail({ headers: ['Content-Type: text/plain; charset=lune'] })],
    [
      'base64 cut in the middle',
      aMail({ headers: ['Content-Transfer-Encoding: base64'], text: 'Qm9uam91c' }),
    ],
    [
      'bytes of any kind',
      Buffer.from(Array.from({ length: 5000 }, (_, place) => (place * 7919) % 256)),
    ],
    ['nothing', ''],
  ] as const)('is read without a fault: %s', async (_, raw) => {
    const mail = await read(raw)
    expect(typeof mail.written).toBe('string')
    expect(`${mail.subject}${mail.written}${mail.fromName}`).not.toContain('\0')
  })

  test('of parts in parts, a thousand deep, is refused rather than followed', async () => {
    const deep = 'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(1000)
    await expect(read(deep)).rejects.toThrow()
  })
})
