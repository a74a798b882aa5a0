/** Letters of one septet, and those of two, in the alphabet of text messages. Source: 3GPP TS 23.038. */
const single =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const double = '^{}\\[~]|€'

/** What one message holds: beyond, two are paid, and some phones show them apart. */
const mostSeptets = 160

/** Our own signs that the alphabet lacks, and what stands for them. */
const standIns: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '.',
  '\u00A0': ' ',
  '\u202F': ' ',
  œ: 'oe',
  Œ: 'OE',
}

/** The same text in the letters of a text message: one letter outside them halves what it holds. */
export const inSmsLetters = (text: string): string =>
  Array.from(text.normalize('NFC')).map(smsLetter).join('')

function smsLetter(letter: string): string {
  if (single.includes(letter) || double.includes(letter)) return letter
  const standIn = standIns[letter]
  if (standIn !== undefined) return standIn
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
  return bare !== '' && Array.from(bare).every((one) => single.includes(one)) ? bare : '?'
}

/** Whether a text, once in those letters, is one message. */
export const isOneSms = (text: string): boolean =>
  Array.from(inSmsLetters(text)).reduce((sum, one) => sum + (double.includes(one) ? 2 : 1), 0) <=
  mostSeptets
