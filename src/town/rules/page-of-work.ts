/** Pages where somebody works for the town: denser on a wide screen, as one looks at them all day. */
export const isPageOfWork = (path: string): boolean =>
  /^\/(administration|mon-bureau|a-signer|accueil-mairie|questions\/service)(\/|$)/.test(path)
