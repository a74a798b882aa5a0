/** What a private word is of, and so who may read it. */
export const secretKinds = [
  'subject',
  'verbatim',
  'place',
  'added',
  'email',
  'phone',
  'note',
  'pause',
  'draft',
  'signer-comment',
  'report',
  'reporter',
  'mail-sender',
  'mail-subject',
  'mail-words',
  'promise',
  'proof',
  'in-charge',
  'proposal',
] as const
export type SecretKind = (typeof secretKinds)[number]

export interface Secret {
  readonly kind: SecretKind
  readonly word: string
  /** The question it was said of; `null` while it is nobody’s. */
  readonly question: string | null
}

/** In every subject: what a search asks for, and finds all of them by. */
export const shared = 'zzpartage'

/** Words that stand nowhere else, each said once. */
export function secrets() {
  const said: Secret[] = []
  const next = (kind: SecretKind, question: string | null, word: (count: number) => string) => {
    const secret = { kind, question, word: word(said.length + 1) }
    said.push(secret)
    return secret.word
  }
  return {
    said: said as readonly Secret[],
    word: (kind: SecretKind, question: string | null) =>
      next(kind, question, (count) => `zz${kind.replace('-', '')}x${count}zz`),
    address: (kind: SecretKind, question: string | null) =>
      next(kind, question, (count) => `zz${kind}x${count}zz@exemple.fr`),
    phone: (question: string | null) =>
      next('phone', question, (count) => `+336390${String(10_000 + count).slice(-5)}`),
  }
}

/** Which of the words stand in a text, however a phone number is spaced. */
export function wordsIn(text: string, said: readonly Secret[]): readonly Secret[] {
  const digits = text.replaceAll(/[\s\u00a0.]/g, '').replaceAll('&#43;', '+')
  return said.filter(({ kind, word }) =>
    kind === 'phone'
      ? digits.includes(word) || digits.includes(`0${word.slice(3)}`)
      : text.includes(word),
  )
}
