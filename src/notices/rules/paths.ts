const run = (number: number): string => `/administration/reunions/${number}/convocation`

/** Addresses of notices, without language. */
export const noticePaths = {
  /** Of officers: whom it calls, what it says, what became of it. */
  run,
  send: (number: number) => `${run(number)}/envoi`,
  remind: (number: number) => `${run(number)}/rappel`,
  /** The personal page of somebody who was called. */
  answer: (secret: string) => `/convocations/${secret}`,
} as const
