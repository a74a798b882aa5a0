import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type ReadyPhoto, readyPhoto } from './photo.ts'

const red = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'red' } })

const ready = async (bytes: Uint8Array): Promise<ReadyPhoto> => {
  const photo = await readyPhoto(bytes)
  if (typeof photo === 'string') throw new Error(photo)
  return photo
}

describe('A photo that is sent', () => {
  test('loses the place it was taken at, and stands upright', async () => {
    const sent = await red(400, 200)
      .withExif({ IFD0: { Make: 'Appareil' }, IFD3: { GPSLatitude: '48/1 47/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const { jpeg, width, height } = await ready(sent)
    const kept = await sharp(jpeg).metadata()
    expect([kept.exif, kept.icc, kept.xmp, kept.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([width, height]).toEqual([200, 400])
  })

  test('is brought to 1,600 pixels at most, and never made larger', async () => {
    const { width, height } = await ready(await red(3200, 1000).png().toBuffer())
    expect([width, height]).toEqual([1600, 500])
    const small = await ready(await red(40, 30).webp().toBuffer())
    expect([small.width, small.height]).toEqual([40, 30])
  })

  test('keeps no byte of what was hidden behind it', async () => {
    const sent = Buffer.concat([await red(40, 30).jpeg().toBuffer(), Buffer.from('<script>secret')])
    expect((await ready(sent)).jpeg.includes('secret')).toBe(false)
  })

  test.each([
    ['a PDF named .jpg', Buffer.from('%PDF-1.7 and so on')],
    ['nothing', Buffer.alloc(0)],
    ['a picture made of text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await readyPhoto(bytes)).toBe('not-a-photo')
  })

  test('is refused when it was cut on the way', async () => {
    const whole = await red(800, 800).jpeg().toBuffer()
    expect(await readyPhoto(whole.subarray(0, whole.length / 2))).toBe('not-a-photo')
  })

  test('of a phone that makes HEIC is told so', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic'),
      Buffer.alloc(12),
    ])
    expect(await readyPhoto(heic)).toBe('photo-heic')
  })

  test('that says it is gigantic is not unfolded', async () => {
    const png = await red(1, 1).png().toBuffer()
    // The two sides of a PNG stand at bytes 16 and 20, their checksum is that of the header.
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    expect(typeof (await readyPhoto(png))).toBe('string')
  })
})
