/** Items of an agenda change places under the mouse; the buttons beside them do the same without it. */

function startMoving(list: HTMLElement, form: HTMLFormElement): void {
  let dragged: HTMLElement | null = null
  const items = () => [...list.querySelectorAll<HTMLElement>('[data-item]')]

  for (const item of items()) {
    item.draggable = true
    item.style.cursor = 'grab'
    item.addEventListener('dragstart', ({ dataTransfer }) => {
      dragged = item
      item.style.opacity = '0.5'
      dataTransfer?.setData('text/plain', item.dataset['item'] ?? '')
    })
    item.addEventListener('dragover', (event) => {
      if (dragged === null) return
      event.preventDefault()
      if (dragged !== item) place(dragged, item, event.clientY)
    })
    item.addEventListener('drop', (event) => {
      event.preventDefault()
      send()
    })
    item.addEventListener('dragend', () => {
      item.style.opacity = ''
      dragged = null
    })
  }

  /** Before the one under the mouse, or after it when the mouse is past its middle. */
  function place(moved: HTMLElement, under: HTMLElement, y: number): void {
    const { top, height } = under.getBoundingClientRect()
    if (y < top + height / 2) under.before(moved)
    else under.after(moved)
  }

  function send(): void {
    const field = form.querySelector<HTMLInputElement>('[name="order"]')
    if (field === null) return
    field.value = items()
      .map(({ dataset }) => dataset['item'] ?? '')
      .join(' ')
    form.requestSubmit()
  }
}

const list = document.querySelector<HTMLElement>('#points')
const form = document.querySelector<HTMLFormElement>('#ordre')
const hint = document.querySelector<HTMLElement>('#glisser')
if (list !== null && form !== null && hint !== null) {
  startMoving(list, form)
  hint.hidden = false
}
