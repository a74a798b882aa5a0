/** Where each role finds what awaits it, without language. */
export const roleHomePath = '/mon-bureau'
