import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/** The page lacks what this island needs: it was drawn by another version. */
class MarkupMissing extends Error {
  readonly code = 'markup-missing'
}

/**
 * Asks the device for a key, then sends the form with its answer. Without this island, or on a device
 * that has no keys, the form stays hidden: the code is always there.
 */
function startPasskey(part: HTMLElement): void {
  const { passkey: use = '', challenge = '', refused = '' } = part.dataset
  const form = part.querySelector('form')
  const answer = part.querySelector<HTMLInputElement>('[name="answer"]')
  const told = part.querySelector<HTMLElement>('[data-told]')
  if (form === null || answer === null || told === null) throw new MarkupMissing('form')
  part.hidden = false

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    told.textContent = ''
    ask(form, answer).catch(() => {
      told.textContent = refused
    })
  })

  async function ask(asking: HTMLFormElement, into: HTMLInputElement): Promise<void> {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(asking)) {
      if (typeof value === 'string') fields.append(name, value)
    }
    const asked = await fetch(challenge, { method: 'POST', body: fields })
    if (!asked.ok) throw new Error(`No challenge: ${asked.status}.`)
    const optionsJSON = await asked.json()
    const given = await (use === 'add'
      ? startRegistration({ optionsJSON })
      : startAuthentication({ optionsJSON }))
    into.value = JSON.stringify(given)
    // Past the listener above: this is the form itself.
    asking.submit()
  }
}

if (browserSupportsWebAuthn()) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) startPasskey(part)
}
