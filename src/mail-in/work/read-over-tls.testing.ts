import { faultCode } from './fetch-mail.ts'
import { readMailbox } from './mailbox.ts'

/** Reads the mailbox of the environment; prints the subjects it found, or the code officers are told of. */
async function readOnce(url: URL): Promise<string> {
  const subjects: string[] = []
  const keeper = {
    keep: async ({ source }: { readonly source: Buffer }) => {
      subjects.push(/^subject: *(.*)$/im.exec(source.toString())?.[1]?.trim() ?? '')
    },
    reached: () => Promise.resolve(),
  }
  const start = { uidValidity: null, lastUid: 0 }
  try {
    await readMailbox({ url }, start, keeper, new AbortController().signal)
    return subjects.join(', ')
  } catch (error) {
    return faultCode(error)
  }
}

const given = process.env['TEST_IMAP_URL']
if (given !== undefined) process.stdout.write(await readOnce(new URL(given)))
