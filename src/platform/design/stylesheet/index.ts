export { type AssetManifest, buildAssets, writeAssets } from './write-assets.ts'
