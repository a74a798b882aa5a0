/** The front door of documents. */
export { documentRoutes, type DocumentNeeds, paperPlace } from './routes/office.ts'
export { docxAnswer, pdfAnswer } from './routes/printed.ts'
export { dressed, type PaperPlace } from './rules/dress.ts'
export type {
  Fact,
  Letter,
  Letters,
  Paper,
  Piece,
  Poster,
  Report,
  Slip,
  Slips,
} from './rules/paper.ts'
export { qrCode } from './rules/qr-code.ts'
export { documentPaths } from './rules/paths.ts'
export { piecesInFrench, piecesOf } from './rules/pieces.ts'
export type { AskedForPaper, PaperTemplate } from './work/paper-template.ts'
export { printPdf } from './work/print-pdf.ts'
export { documentWords } from './words/index.ts'
