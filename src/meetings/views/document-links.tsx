import { DownloadLink, InFrench } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { AgendaItem } from '../rules/agenda.ts'
import { type AgendaDocument, cameAfter, documentsOf } from '../rules/documents.ts'
import type { MeetingFile } from '../rules/file.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords } from '../words/index.ts'

interface DocumentLinksProps {
  readonly file: Pick<MeetingFile, 'number' | 'endsAt' | 'documents'>
  readonly item: Pick<AgendaItem, 'id'>
  /** Without language; where anybody reads them, unless told otherwise. */
  readonly pathOf?: (document: AgendaDocument) => string
}

/** The documents of an item, each on a line after the words it is about, with its kind and its weight. */
export function DocumentLinks({
  file,
  item,
  pathOf = ({ id }) => meetingPaths.document(file.number, id),
}: DocumentLinksProps) {
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <>
      {documentsOf(file, item).map((document) => (
        <>
          <br />
          <DownloadLink
            href={address(pathOf(document))}
            label={<InFrench>{document.title}</InFrench>}
            format="PDF"
            bytes={document.bytes}
          />
          {cameAfter(file, document) && ` ${say('document.after')}`}
        </>
      ))}
    </>
  )
}
