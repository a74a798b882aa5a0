/** What the server proposes; see `GET /adresses`. */
type Proposal =
  | {
      readonly kind: 'address'
      readonly code: string
      readonly label: string
      readonly neighbourhood: string | null
    }
  | { readonly kind: 'street'; readonly label: string }

interface Texts {
  readonly found: readonly string[]
  readonly chosen: string
  readonly goOn: string
  readonly incomplete: string
}

/** The page lacks what this island needs: it was drawn by another version. */
class MarkupMissing extends Error {
  readonly code = 'markup-missing'
}

function find<Found extends Element>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector)
  if (found === null) throw new MarkupMissing(selector)
  return found
}

/** Long enough not to ask at each letter, short enough not to be waited for. */
const pauseMs = 120
const fewestLetters = 2

/**
 * Proposes addresses while one types, as a combobox whose list is reached by the arrows: the focus
 * never leaves the field. Without an answer the form goes as it is, and the server asks.
 * Source: ARIA Authoring Practices Guide, “Combobox”, list autocomplete with manual selection.
 */
function startSuggesting(box: HTMLElement): void {
  const input = find<HTMLInputElement>(box, 'input[type="text"]')
  const list = find<HTMLUListElement>(box, '[role="listbox"]')
  const status = find<HTMLElement>(box, '[role="status"]')
  const [code, chosenFor] = box.querySelectorAll<HTMLInputElement>('input[type="hidden"]')
  const { suggest: source, texts: written } = box.dataset
  if (code === undefined || chosenFor === undefined || source === undefined || !written) {
    throw new MarkupMissing('data-suggest')
  }
  // Written by our own server in this very page.
  const texts = JSON.parse(written) as Texts
  let proposals: readonly Proposal[] = []
  let active = -1
  let waiting = 0
  let asking = new AbortController()

  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  // The browser’s own list would lie over ours.
  input.autocomplete = 'off'
  close()

  input.addEventListener('input', () => {
    code.value = ''
    chosenFor.value = ''
    lookSoon()
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const isOpen = !list.hidden
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) return void look()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
  })
  // The field keeps the focus: a click must not close the list before it is heard.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]')
    if (option !== null) choose([...list.children].indexOf(option))
  })

  function lookSoon(): void {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => void look(), pauseMs)
  }

  async function look(): Promise<void> {
    asking.abort()
    asking = new AbortController()
    const typed = input.value.trim()
    if (typed.length < fewestLetters) {
      close()
      status.textContent = ''
      return
    }
    try {
      const answer = await fetch(`${source}?q=${encodeURIComponent(typed)}`, {
        signal: asking.signal,
      })
      if (!answer.ok) return close()
      const { suggestions } = (await answer.json()) as { suggestions: readonly Proposal[] }
      if (input.value.trim() === typed) show(suggestions)
    } catch {
      // Typed on meanwhile, or no network: the form still goes without us.
    }
  }

  function show(found: readonly Proposal[]): void {
    proposals = found
    list.replaceChildren(...found.map(optionOf))
    list.hidden = found.length === 0 || document.activeElement !== input
    input.setAttribute('aria-expanded', String(!list.hidden))
    activate(-1)
    status.textContent = texts.found[found.length] ?? ''
  }

  function optionOf(proposal: Proposal, place: number): HTMLLIElement {
    const option = document.createElement('li')
    option.id = `${list.id}-${place}`
    option.className = 'suggest-option'
    option.setAttribute('role', 'option')
    const note = proposal.kind === 'street' ? texts.incomplete : (proposal.neighbourhood ?? '')
    for (const [text, name] of [
      [proposal.label, 'suggest-label'],
      [note, 'suggest-note'],
    ] as const) {
      if (text === '') continue
      const part = document.createElement('span')
      part.className = name
      // A space between the two, for who hears them.
      part.textContent = name === 'suggest-note' ? ` ${text}` : text
      option.append(part)
    }
    return option
  }

  function move(step: number): void {
    // Past the last one comes the text itself, then the first.
    const places = proposals.length + 1
    activate(((active + 1 + step + places) % places) - 1)
  }

  function activate(place: number): void {
    active = place
    for (const [other, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(other === place))
      if (other === place) option.scrollIntoView({ block: 'nearest' })
    }
    if (place < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${list.id}-${place}`)
  }

  function choose(place: number): void {
    const chosen = proposals[place]
    if (chosen === undefined) return
    close()
    if (chosen.kind === 'street') {
      // The number comes before the name: there the next letters go.
      input.value = ` ${chosen.label}`
      input.setSelectionRange(0, 0)
      status.textContent = texts.goOn
      return
    }
    input.value = chosen.label
    if (code !== undefined) code.value = chosen.code
    if (chosenFor !== undefined) chosenFor.value = chosen.label
    const { neighbourhood } = chosen
    status.textContent =
      neighbourhood === null ? chosen.label : texts.chosen.replace('{name}', neighbourhood)
  }

  function close(): void {
    clearTimeout(waiting)
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    activate(-1)
  }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-suggest]')) startSuggesting(box)
