import type { SpacePart } from './permissions.ts'

/** A file as it was put there, one after the other. */
export interface DocumentVersion {
  /** From 1. */
  readonly number: number
  /** `null` once her account is gone. */
  readonly author: string | null
  readonly part: SpacePart
  readonly kind: 'pdf' | 'photo'
  /** `null` once withdrawn. */
  readonly file: string | null
  readonly bytes: number
  readonly putAt: string
}

/** A document of the members of a body, with all its versions. */
export interface SpaceDocument {
  readonly id: string
  readonly title: string
  readonly withdrawnBy: 'author' | 'officer' | null
  readonly withdrawnWhy: string
  /** The latest first. */
  readonly versions: readonly DocumentVersion[]
}

/** More than a body makes of one text: each stays to be read. */
export const mostVersions = 30

/** Bytes of the largest file taken: what a phone of today makes, twice; a long report with its pictures. */
export const mostFileBytes = 20 * 1024 * 1024

/** As what somebody withdraws a document: whoever put its first version, else the town. */
export function withdrawsDocumentAs(
  { withdrawnBy, versions }: Pick<SpaceDocument, 'withdrawnBy' | 'versions'>,
  person: string,
  isOfficer: boolean,
): 'author' | 'officer' | null {
  if (withdrawnBy !== null) return null
  if (versions.at(-1)?.author === person) return 'author'
  return isOfficer ? 'officer' : null
}

/** One more version may be put. */
export const takesVersion = ({
  withdrawnBy,
  versions,
}: Pick<SpaceDocument, 'withdrawnBy' | 'versions'>): boolean =>
  withdrawnBy === null && versions.length < mostVersions

/** What the latest version is already: the same file sent twice makes no other. */
export const isLatest = (
  { versions }: Pick<SpaceDocument, 'versions'>,
  { file, kind }: Pick<DocumentVersion, 'file' | 'kind'>,
): boolean => versions[0]?.file === file && versions[0].kind === kind

/** How its file is named on the reader’s disk: the title, without accents, and the version. */
export function fileNameOf(
  { title }: Pick<SpaceDocument, 'title'>,
  { number, kind }: Pick<DocumentVersion, 'number' | 'kind'>,
): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '')
  return `${plain} (v${number}).${kind === 'pdf' ? 'pdf' : 'jpg'}`
}
