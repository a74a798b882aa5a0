import type { Visitor } from './visitor.ts'

/** The field of the form of identity, and of the desk. */
export const addressLabel = 'Votre adresse dans la commune'

/** Types an address and chooses it among those proposed, by the keyboard as one may. */
export async function choosesAddress(she: Visitor, typed: string, label: string): Promise<void> {
  await she.write(addressLabel, typed)
  await she.page.getByRole('option').first().waitFor()
  const proposed = await she.page.getByRole('option').allInnerTexts()
  const place = proposed.findIndex((text) => text.startsWith(label))
  if (place === -1) throw new Error(`« ${label} » is not among ${proposed.join(' · ')}.`)
  for (let step = 0; step <= place; step += 1) await she.page.keyboard.press('ArrowDown')
  await she.page.keyboard.press('Enter')
}
