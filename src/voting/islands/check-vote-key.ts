import { fromBase64Url, toBase64Url } from '../sealing/base64.ts'
import { checkedFor } from '../sealing/check.ts'
import { readKeyFile } from '../sealing/key-file.ts'
import { openerOf } from '../sealing/unseal.ts'

/** Tries a copy of the key in this browser: the file is read here and goes nowhere. */
function startChecking(form: HTMLElement): void {
  const { box = '', key = '', challenge = '', faults = '{}' } = form.dataset
  const file = form.querySelector<HTMLInputElement>('input[type="file"]')
  const answer = form.querySelector<HTMLInputElement>('[name="answer"]')
  const told = form.querySelector<HTMLElement>('[data-told]')
  const send = form.querySelector<HTMLButtonElement>('button')
  if (file === null || answer === null || told === null || send === null) return
  const texts: Readonly<Record<string, string>> = JSON.parse(faults)

  send.disabled = true
  file.addEventListener('change', () => void check())

  async function check(): Promise<void> {
    const text = await file?.files?.[0]?.text()
    const sealed = fromBase64Url(challenge)
    if (text === undefined || sealed === null || told === null || send === null) return
    const read = await readKeyFile(text, { box, publicKey: fromBase64Url(key) })
    if (typeof read === 'string') {
      told.textContent = texts[read] ?? read
      send.disabled = true
      return
    }
    const opener = await openerOf(read.privateKey)
    const opened = await opener.open(checkedFor(box), sealed)
    if (answer !== null && opened !== null) answer.value = toBase64Url(opened)
    told.textContent = opened === null ? (texts['damaged'] ?? '') : (texts['sound'] ?? '')
    send.disabled = opened === null
    // The file itself is not sent.
    if (file !== null) file.disabled = opened !== null
  }
}

const form = document.querySelector<HTMLElement>('[data-check-key]')
if (form !== null && globalThis.crypto?.subtle !== undefined) startChecking(form)
