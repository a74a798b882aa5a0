/** What a challenge is sealed for: it can be taken for no ballot. */
export const checkedFor = (box: string) => ({ box: `check ${box}`, variant: '' })
