import { describe, expect, test } from 'vitest'
import { readAddressFile } from './read-address-file.ts'

const banHeader =
  'id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position'
const banLine = (id: string, number: string, more: { insee?: string; lon?: string } = {}) =>
  `${id};;${number};bis;Rue de l’Aqueduc;94230;${more.insee ?? '94016'};Cachan;;;;;${more.lon ?? '2.33'};48.79;entrée`

const balHeader =
  'uid_adresse;cle_interop;commune_insee;commune_nom;toponyme;numero;suffixe;position;x;y;long;lat;source;date_der_maj'
const balLine = (code: string, position: string, lon: string) =>
  `;${code};94016;Cachan;Rue Haute;7;;${position};;;${lon};48.79;ville;2026-01-01`

async function* pieces(text: string | Buffer, size = 7) {
  const bytes = Buffer.from(text as string)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
const read = (lines: readonly string[], insee: string | null = null) =>
  readAddressFile(pieces(lines.join('\r\n')), insee)

describe('Reading a file of addresses', () => {
  test('takes the national base, cut anywhere, with its mark of UTF-8', async () => {
    const text = `\u{FEFF}${banHeader}\n${banLine('94016_0080_00012_bis', '12')}\n`
    expect(await readAddressFile(pieces(text, 1), null)).toEqual({
      ok: true,
      format: 'ban',
      insee: '94016',
      otherLines: 0,
      addresses: [
        {
          code: '94016_0080_00012_bis',
          street: 'Rue de l’Aqueduc',
          part: '',
          number: 12,
          suffix: 'bis',
          point: [2.33, 48.79],
        },
      ],
    })
  })

  test('takes the local base of 1.5, one address of several positions, the door first', async () => {
    const found = await read([
      balHeader,
      balLine('a', 'parcelle', '2.1'),
      balLine('a', 'entrée', '2.2'),
    ])
    expect(found).toMatchObject({ ok: true, format: 'bal' })
    expect(found.ok && found.addresses).toEqual([
      { code: 'a', street: 'Rue Haute', part: '', number: 7, suffix: '', point: [2.2, 48.79] },
    ])
  })

  test('takes the local base of 1.3, whose streets are called voie_nom', async () => {
    const older = balHeader.replace('toponyme', 'voie_nom')
    expect(await read([older, balLine('a', 'entrée', '2.2')])).toMatchObject({ ok: true })
  })

  test('takes a hamlet whose doors have no number', async () => {
    const hamlet = balLine('a', 'entrée', '2.2').replace(';7;', ';99999;')
    const found = await read([balHeader, hamlet])
    expect(found.ok && found.addresses[0]?.number).toBeNull()
  })

  test('keeps one town of a département, and judges no line of another', async () => {
    const lines = [banHeader, banLine('a', '1'), banLine('b', 'x', { insee: '94017' })]
    const found = await read(lines, '94016')
    expect(found).toMatchObject({ ok: true, otherLines: 1 })
    expect(found.ok && found.addresses).toHaveLength(1)
  })

  test('asks which town when the file has several', async () => {
    const lines = [banHeader, banLine('a', '1'), banLine('b', '1', { insee: '94017' })]
    expect(await read(lines)).toMatchObject({
      ok: false,
      fault: { code: 'several-towns', towns: [{ insee: '94016', lines: 1 }, { insee: '94017' }] },
    })
  })

  test.each([
    ['number', banLine('a', 'douze')],
    ['position', banLine('a', '12', { lon: '2,33' })],
    ['code', banLine('', '12')],
    ['insee', banLine('a', '12', { insee: '' })],
    ['columns', 'a;b;c'],
    ['quotes', `"a${banLine('a', '1')}`],
  ])('refuses a line and says its number: %s', async (why, line) => {
    expect(await read([banHeader, banLine('z', '1'), line], '94016')).toEqual({
      ok: false,
      fault: null,
      refused: 1,
      lines: [{ line: 3, why }],
    })
  })

  test('refuses an address that the national base has twice', async () => {
    expect(await read([banHeader, banLine('a', '1'), banLine('a', '2')])).toMatchObject({
      ok: false,
      lines: [{ line: 3, why: 'twice' }],
    })
  })

  test('shows the first fifty lines refused, and counts them all', async () => {
    const wrong = Array.from({ length: 60 }, (_, place) => banLine(`a${place}`, 'x'))
    const found = await read([banHeader, ...wrong])
    expect(found).toMatchObject({ ok: false, refused: 60 })
    expect(!found.ok && found.lines).toHaveLength(50)
  })

  test.each([
    ['empty', ''],
    ['no-column', 'nom;prénom\na;b'],
    ['no-address', banHeader],
    ['too-long-line', `${'x'.repeat(30_000)}`],
    ['not-utf8', Buffer.from([0x69, 0x64, 0xe9, 0x0a])],
  ])('refuses a file that is something else: %s', async (code, file) => {
    expect(await readAddressFile(pieces(file, 4096), null)).toMatchObject({
      ok: false,
      fault: { code },
    })
  })

  test('names the columns that are missing', async () => {
    const header = banHeader.replace('lon;lat', 'a;b')
    expect(await read([header])).toMatchObject({ fault: { columns: ['lon', 'lat'] } })
  })

  test('says when the town asked for is not in the file', async () => {
    expect(await read([banHeader, banLine('a', '1')], '75056')).toMatchObject({
      ok: false,
      fault: { code: 'not-this-town', towns: [{ insee: '94016', name: 'Cachan' }] },
    })
  })
})
