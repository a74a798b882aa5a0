import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, type OutputFile } from 'esbuild'
import { inProject } from '../../files/project-root.ts'

/** Names of the files a page asks for; each holds a fingerprint of its content. */
export interface AssetManifest {
  readonly stylesheet: string
  /** In the order they are worth preloading: text, then headings. */
  readonly fonts: readonly string[]
}

/** Cascade layers are the newest thing we ask of a browser: those of spring 2022 have them. */
const browsers = ['chrome99', 'firefox97', 'safari15.4']

/** Builds the base stylesheet and its fonts, without writing anything. */
export async function buildAssets(): Promise<{
  readonly manifest: AssetManifest
  readonly files: readonly OutputFile[]
}> {
  const { outputFiles } = await build({
    absWorkingDir: inProject(),
    entryPoints: [inProject('src', 'platform', 'design', 'stylesheet', 'parvis.css')],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'assets',
    target: browsers,
    loader: { '.woff2': 'file' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
  })
  const names = outputFiles.map(({ path }) => basename(path))
  const stylesheet = names.find((name) => name.endsWith('.css'))
  if (stylesheet === undefined) throw new Error('esbuild has given no stylesheet')
  const fonts = names.filter((name) => name.endsWith('.woff2')).toSorted()
  return { manifest: { stylesheet, fonts }, files: outputFiles }
}

/**
 * Writes the base stylesheet, the fonts and `design.json`, the manifest, into a folder.
 *
 * Former files are left: pages already open may still ask for them.
 */
export async function writeAssets(folder: string): Promise<AssetManifest> {
  const { manifest, files } = await buildAssets()
  await mkdir(folder, { recursive: true })
  await Promise.all(
    files.map(({ path, contents }) => writeFile(join(folder, basename(path)), contents)),
  )
  await writeFile(join(folder, 'design.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
