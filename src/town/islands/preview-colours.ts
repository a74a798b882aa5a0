/** Shows the colours as they are typed: the server draws the same page, and its preview is taken. */
const waitMs = 250

function startPreview(form: HTMLFormElement, preview: HTMLElement): void {
  let waiting = 0
  let asked = 0

  form.addEventListener('input', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(() => void draw(), waitMs)
  })
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type="text"]'))
    addPicker(field, preview.dataset['pick'] ?? '')

  async function draw(): Promise<void> {
    const mine = ++asked
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') body.set(name, value)
    body.set('act', 'see')
    const answer = await fetch(form.action, { method: 'POST', body })
    const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = drawn.getElementById(preview.id)
    // A slower answer never takes the place of a later one.
    if (next !== null && mine === asked) preview.replaceChildren(...next.childNodes)
  }
}

/** Beside the text of a colour, the browser’s own way to choose one. */
function addPicker(field: HTMLInputElement, told: string): void {
  const picker = document.createElement('input')
  picker.type = 'color'
  picker.className = 'colour-picker'
  picker.setAttribute('aria-label', `${field.labels?.[0]?.textContent ?? field.name} (${told})`)
  const follow = (): void => {
    if (/^#[0-9a-f]{6}$/i.test(field.value)) picker.value = field.value.toLowerCase()
  }
  follow()
  field.addEventListener('input', follow)
  picker.addEventListener('input', () => {
    field.value = picker.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  field.after(picker)
}

const form = document.querySelector<HTMLFormElement>('#couleurs')
const preview = document.querySelector<HTMLElement>('#apercu-couleurs')
if (form !== null && preview !== null) startPreview(form, preview)
