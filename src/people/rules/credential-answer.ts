import { z } from 'zod'

/** Base64 for addresses, as browsers write bytes. */
const bytesText = z
  .string()
  .regex(/^[\w-]+$/)
  .max(20_000)

const shared = {
  id: bytesText,
  rawId: bytesText,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).catch({}),
}

const created = z.object({
  ...shared,
  response: z.object({ clientDataJSON: bytesText, attestationObject: bytesText }),
})

const used = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: bytesText,
    authenticatorData: bytesText,
    signature: bytesText,
  }),
})

/** A key a device has just made. */
export type CreatedCredential = z.infer<typeof created>
/** A key a device gives. */
export type UsedCredential = z.infer<typeof used>

function readAnswer<Answer>(shape: z.ZodType<Answer>, text: string): Answer | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** What the browser sent of a key it made; `null` for anything else. */
export const readCreated = (text: string): CreatedCredential | null => readAnswer(created, text)

/** What the browser sent of a key it gives; `null` for anything else. */
export const readUsed = (text: string): UsedCredential | null => readAnswer(used, text)
