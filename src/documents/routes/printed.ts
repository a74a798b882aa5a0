import { type BytesAnswer, bytes } from '../../platform/web/index.ts'
import type { Paper, Report } from '../rules/paper.ts'
import { printDocx } from '../work/print-docx.ts'
import { printPdf } from '../work/print-pdf.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A paper as a file that is read or printed. @param name  of the file, without its ending */
export const pdfAnswer = async (name: string, paper: Paper): Promise<BytesAnswer> =>
  bytes('application/pdf', await printPdf(paper), { fileName: `${name}.pdf` })

/** A paper as a file that people go on writing. */
export const docxAnswer = async (name: string, paper: Report): Promise<BytesAnswer> =>
  bytes(docx, await printDocx(paper), { fileName: `${name}.docx` })
