import type { DataSet } from '../../opendata/index.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import { readIn } from '../../platform/words/content.ts'
import type { EditionSummary } from './edition.ts'
import { paths } from './paths.ts'

/** The files of each edition, for the open-data page. */
export const editionDataSets = (
  summaries: readonly EditionSummary[],
  { language }: Pick<Speech, 'language'>,
): readonly DataSet[] =>
  summaries.map(({ edition, winners }) => ({
    id: edition.slug,
    title: readIn(edition.name, language).text,
    isFictional: edition.isFictional,
    source: edition.isFictional ? null : edition.source.file,
    files: [
      {
        label: 'ballots',
        path: paths.ballotsFile(edition.slug),
        format: 'Pabulib .pb',
        mediaType: 'text/plain',
      },
      {
        label: 'projects',
        path: paths.projectsFile(edition.slug),
        format: 'CSV',
        mediaType: 'text/csv',
      },
      ...(winners === 0
        ? []
        : [
            {
              label: 'outcome',
              path: paths.outcomeFile(edition.slug),
              format: 'JSON',
              mediaType: 'application/json',
            } as const,
          ]),
    ],
  }))
