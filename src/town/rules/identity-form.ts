import { z } from 'zod'
import type { Town } from './town.ts'

/** The time zones of France. */
export const zones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/St_Barthelemy',
  'America/Marigot',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Gambier',
  'Pacific/Wallis',
] as const

const emptyAsNull = (text: string): string | null => (text === '' ? null : text)

/** Letters of the name of a town. */
export const mostOfTownName = 80

/** What is asked of a town’s identity; each field has one sentence that says what it takes. */
export const identityForm = z.object({
  name: z.string().trim().min(1).max(mostOfTownName),
  contactEmail: z
    .string()
    .trim()
    .max(254)
    .refine((text) => text === '' || z.email().safeParse(text).success)
    .transform(emptyAsNull),
  zone: z.enum(zones),
  // « 31 000 » as people write it, with any sort of space.
  residents: z
    .string()
    .transform((text) => text.replace(/[\s\u00a0\u202f.]/g, ''))
    .pipe(z.string().regex(/^\d{0,8}$/))
    .transform((text) => (text === '' ? null : Number(text))),
  inseeCode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^(([0-9]{2}|2[AB])[0-9]{3})?$/)
    .transform(emptyAsNull),
})

export type Identity = z.infer<typeof identityForm>
export const identityFields = ['name', 'contactEmail', 'zone', 'residents', 'inseeCode'] as const

export const withIdentity = (town: Town, identity: Identity): Town => ({ ...town, ...identity })
