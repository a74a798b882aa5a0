import { toBase64Url } from '../sealing/base64.ts'
import { newVoteKey, writeKeyFile } from '../sealing/key-file.ts'

/**
 * Makes the key of a vote in this browser. The private part goes to files that the officer saves,
 * twice; only the public part is sent.
 */
function startMaking(form: HTMLElement): void {
  const { box = '', name = '', file = 'cle.json' } = form.dataset
  const input = form.querySelector<HTMLInputElement>('[name="publicKey"]')
  const make = form.querySelector<HTMLButtonElement>('[data-make]')
  const copies = [...form.querySelectorAll<HTMLAnchorElement>('[data-copy]')]
  const send = form.querySelector<HTMLButtonElement>('[data-send]')
  if (input === null || make === null || send === null || copies.length !== 2) return
  make.hidden = false

  const saved = new Set<HTMLAnchorElement>()
  make.addEventListener('click', () => {
    make.disabled = true
    void prepare()
  })
  for (const copy of copies) {
    copy.addEventListener('click', () => {
      saved.add(copy)
      // Two copies, or no vote: a key that is lost opens nothing, ever.
      send.hidden = saved.size < copies.length
    })
  }

  async function prepare(): Promise<void> {
    const key = await newVoteKey({ box, boxName: name, createdAt: new Date().toISOString() })
    const text = await writeKeyFile(key)
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    for (const [place, copy] of copies.entries()) {
      copy.href = address
      copy.download = file.replace(/(\.json)$/, `-copie-${place + 1}$1`)
      copy.hidden = false
    }
    if (input !== null) input.value = toBase64Url(key.publicKey)
    copies[0]?.focus()
  }
}

const form = document.querySelector<HTMLElement>('[data-make-key]')
if (form !== null && globalThis.crypto?.subtle !== undefined) startMaking(form)
