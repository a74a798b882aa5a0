const run = (number: number): string => `/administration/reunions/${number}/convocation`

/** Addresses of notices, without language. */
export const noticePaths = {
  /** Of officers: whom it calls, what it says, what became of it. */
  run,
  send: (number: number) => `${run(number)}/envoi`,
  letters: (number: number) => `${run(number)}/lettres.pdf`,
  remind: (number: number) => `${run(number)}/rappel`,
  /** What somebody said by telephone or at a desk, noted for her. */
  note: (number: number, recipient: string) => `${run(number)}/reponses/${recipient}`,
  /** Of an account: what she is called to. */
  mine: () => '/mon-espace/convocations',
  /** The personal page of somebody who was called. */
  answer: (secret: string) => `/convocations/${secret}`,
} as const
