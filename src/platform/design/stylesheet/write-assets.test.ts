import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inProject } from '../../files/project-root.ts'
import { computeTheme, defaultColours } from '../theme/index.ts'
import { buildAssets, writeAssets } from './index.ts'

const sheets = inProject('src', 'platform', 'design', 'stylesheet')

describe('The stylesheet and its fonts', () => {
  test('weigh at most 20 kB and 80 kB, the theme 5 kB: a first view has 150 kB', async () => {
    const { files } = await buildAssets()
    const weigh = (ending: string): number =>
      files
        .filter(({ path }) => path.endsWith(ending))
        .map(({ contents }) => (ending === '.css' ? gzipSync(contents).length : contents.length))
        .reduce((sum, bytes) => sum + bytes, 0)
    expect(weigh('.css')).toBeGreaterThan(1_000)
    expect(weigh('.css')).toBeLessThanOrEqual(20_000)
    expect(weigh('.woff2')).toBeLessThanOrEqual(80_000)
    expect(gzipSync(computeTheme(defaultColours)).length).toBeLessThanOrEqual(5_000)
  })

  test('are written under names that change with their content', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parvis-assets-'))
    try {
      const manifest = await writeAssets(folder)
      expect(manifest.stylesheet).toMatch(/^parvis-[A-Z0-9]{8}\.css$/)
      expect(manifest.fonts).toHaveLength(2)
      expect((await readdir(folder)).toSorted()).toEqual(
        [manifest.stylesheet, ...manifest.fonts, 'design.json'].toSorted(),
      )
      expect(JSON.parse(await readFile(join(folder, 'design.json'), 'utf8'))).toEqual(manifest)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('call nobody else', async () => {
    const { files } = await buildAssets()
    const css = files.find(({ path }) => path.endsWith('.css'))?.text ?? ''
    const addresses = [...css.matchAll(/url\((["']?)(.*?)\1\)/g)].map(
      ([, , address = '']) => address,
    )
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((address) => !/^(data:|\.\/)/.test(address))).toEqual([])
  })

  test('name sides by the direction of writing, so that Arabic is mirrored', () => {
    const physical =
      /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)[\w-]*|(?:left|right)|text-align\s*:\s*(?:left|right)|float)\s*:/gm
    const faults = readdirSync(sheets)
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        [...readFileSync(join(sheets, name), 'utf8').matchAll(physical)].map(
          ([, side]) => `${name}: ${side}`,
        ),
      )
    expect(faults).toEqual([])
  })
})
