/** Moves the mark at once where the plan is touched: nothing is sent, and a photo already chosen stays. */
function startPointing(place: HTMLElement): void {
  const picture = partOf(place, 'input[type="image"]', HTMLInputElement)
  const mark = partOf(place, '.plan-mark', SVGCircleElement)
  const [x, y] = ['planX', 'planY'].map((name) =>
    partOf(place, `input[name="${name}"]`, HTMLInputElement),
  )
  const chosen = partOf(place, '.point-field-chosen', HTMLElement)
  picture.addEventListener('click', (event) => {
    // Of the keyboard, or of a tool that speaks: the form goes to the server, which says what to do.
    if (event.detail === 0) return
    event.preventDefault()
    const box = picture.getBoundingClientRect()
    const spot = { x: Math.round(event.clientX - box.left), y: Math.round(event.clientY - box.top) }
    if (x !== undefined) x.value = String(spot.x)
    if (y !== undefined) y.value = String(spot.y)
    mark.setAttribute('cx', String(spot.x))
    mark.setAttribute('cy', String(spot.y))
    chosen.hidden = false
  })
}

/** @throws when the page was drawn without it */
function partOf<Part extends Element>(
  place: HTMLElement,
  selector: string,
  kind: new () => Part,
): Part {
  const found = place.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The plan has no ${selector}.`)
  return found
}

for (const place of document.querySelectorAll<HTMLElement>('.point-field')) startPointing(place)
