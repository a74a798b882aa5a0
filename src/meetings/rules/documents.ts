import type { AgendaItem } from './agenda.ts'
import { isTold, type Meeting } from './meeting.ts'

/** A file to read before an item is spoken of, or that was shown then. */
export interface AgendaDocument {
  readonly id: string
  /** The item of the agenda it is about. */
  readonly item: string
  readonly title: string
  /** The name of its content among the files. */
  readonly file: string
  readonly bytes: number
  readonly putAt: string
  /** Given to nobody any more. */
  readonly isTakenOff: boolean
}

/** Bytes of the largest file taken: a long report with its pictures. */
export const mostDocumentBytes = 20 * 1024 * 1024
/** Of one item: more is read by nobody before an evening. */
export const mostDocuments = 10

interface WithDocuments {
  readonly documents: readonly AgendaDocument[]
}

/** What is read of an item, the oldest first. */
export const documentsOf = (
  { documents }: WithDocuments,
  { id }: Pick<AgendaItem, 'id'>,
): readonly AgendaDocument[] =>
  documents.filter(({ item, isTakenOff }) => item === id && !isTakenOff)

/** Until its minutes are published: what was shown on a screen often comes the day after. */
export const takesDocuments = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state !== 'published' && state !== 'cancelled'

/** Nobody was told of a meeting that is being prepared, nor has one that is cancelled an agenda. */
export const givesDocuments = (meeting: Pick<Meeting, 'state' | 'calledAt'>): boolean =>
  isTold(meeting) && meeting.state !== 'cancelled'

/** The document anybody may have; of an item that was taken off, nothing. */
export function givenDocument(
  file: WithDocuments &
    Pick<Meeting, 'state' | 'calledAt'> & { readonly items: readonly Pick<AgendaItem, 'id'>[] },
  wanted: string,
): AgendaDocument | undefined {
  if (!givesDocuments(file)) return undefined
  return file.items
    .flatMap((item) => documentsOf(file, item))
    .find((document) => document.id === wanted)
}

/** It was put there once everybody had gone home. */
export const cameAfter = (
  { endsAt }: Pick<Meeting, 'endsAt'>,
  { putAt }: Pick<AgendaDocument, 'putAt'>,
): boolean => Date.parse(putAt) > Date.parse(endsAt)

/** How it is named on the reader’s disk: its title, without accents. */
export const documentFileName = ({ title }: Pick<AgendaDocument, 'title'>): string =>
  `${title.normalize('NFD').replace(/\p{M}/gu, '')}.pdf`
