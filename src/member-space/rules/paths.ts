const space = (body: string) => `/instances/${body}/espace`

/** Addresses of the space of a body’s members, without language. */
export const spacePaths = {
  home: space,
  fresh: (body: string) => `${space(body)}/discussions/nouvelle`,
  thread: (body: string, thread: string) => `${space(body)}/discussions/${thread}`,
  edit: (body: string, message: string) => `${space(body)}/messages/${message}/correction`,
  mails: (body: string) => `${space(body)}/courriels`,
  documents: (body: string) => `${space(body)}/documents`,
  document: (body: string, document: string) => `${space(body)}/documents/${document}`,
  version: (body: string, document: string, number: string) =>
    `${space(body)}/documents/${document}/versions/${number}`,
  withdrawDocument: (body: string, document: string) =>
    `${space(body)}/documents/${document}/retrait`,
  withdraw: (body: string, message: string) => `${space(body)}/messages/${message}/retrait`,
} as const

/** Where a message is on the page of its thread. */
export const messageAnchor = (message: string): string => `message-${message}`
