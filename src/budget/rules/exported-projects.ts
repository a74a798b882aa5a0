import { csvFile } from '../../platform/kernel/csv-field.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { Edition, Project } from './edition.ts'

/** Columns in the manner of the French local open-data schemas (SCDL), where none exists yet. */
export const projectColumns = [
  'BP_EDITION',
  'PROJET_ID',
  'TITRE',
  'THEME',
  'QUARTIER',
  'LAT',
  'LONG',
  'COUT_ESTIME',
  'SOUTIENS',
  'SCORE',
  'LAUREAT',
  'RANG',
] as const

/** The projects of an edition as a CSV a spreadsheet opens: UTF-8 with BOM, `;`, CRLF. */
export function exportedProjects(edition: Edition, projects: readonly Project[]): string {
  const rows = projects.map((project) => [
    edition.slug,
    project.code,
    project.title,
    project.themes.join(','),
    project.neighbourhood ?? '',
    project.latitude?.toString() ?? '',
    project.longitude?.toString() ?? '',
    toDecimalText(project.cost) ?? '',
    String(project.supporters),
    toDecimalText(project.score) ?? '',
    project.winnerRank === null ? 'non' : 'oui',
    project.winnerRank?.toString() ?? '',
  ])
  return csvFile([projectColumns, ...rows])
}
