import { failureCode } from '../rules/failure.ts'
import { postOffice } from './post-office.ts'

/** Hands one mail to the server of the environment; prints `taken`, or the code that is kept of a failure. */
async function sendOnce(): Promise<string> {
  const mail = { to: 'elle@exemple.fr', subject: 'Reçu', text: 'Bonjour.', html: '<p>Bonjour.</p>' }
  try {
    await postOffice()?.post({ ...mail, messageId: '<1@parvis>', headers: {} })
    return 'taken'
  } catch (error) {
    return failureCode(error)
  }
}

if (process.env['TEST_SENDS_OVER_TLS'] !== undefined) process.stdout.write(await sendOnce())
