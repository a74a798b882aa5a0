import { pathToFileURL } from 'node:url'
import { printPdf } from './print-pdf.ts'

/** A program that prints one paper in the thread it is given, and has nothing more to do. */
const pdf = await printPdf(
  {
    form: 'report',
    title: 'Un',
    language: 'fr',
    town: 'Ville d’exemple',
    colour: '#1f5c4c',
    eyebrow: '',
    pieces: [],
  },
  pathToFileURL(process.argv[2] ?? ''),
)
process.stdout.write(pdf.subarray(0, 5))
