const space = (body: string) => `/instances/${body}/espace`

/** Addresses of the space of a body’s members, without language. */
export const spacePaths = {
  home: space,
  fresh: (body: string) => `${space(body)}/discussions/nouvelle`,
  thread: (body: string, thread: string) => `${space(body)}/discussions/${thread}`,
  edit: (body: string, message: string) => `${space(body)}/messages/${message}/correction`,
  withdraw: (body: string, message: string) => `${space(body)}/messages/${message}/retrait`,
} as const

/** Where a message is on the page of its thread. */
export const messageAnchor = (message: string): string => `message-${message}`
