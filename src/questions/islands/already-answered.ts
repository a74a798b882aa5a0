/** Offers, while one types, what was answered already: the server draws it, and its part is taken. */
const waitMs = 350
const fewestLetters = 8

function startOffering(
  subject: HTMLInputElement,
  place: HTMLElement,
  seen: HTMLInputElement,
): void {
  const source = place.dataset['source'] ?? ''
  let waiting = 0
  let asked = 0

  subject.addEventListener('input', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(() => void look(), waitMs)
  })

  async function look(): Promise<void> {
    const mine = ++asked
    const typed = subject.value.trim()
    if (typed.length < fewestLetters) return place.replaceChildren()
    try {
      const answer = await fetch(source, {
        method: 'POST',
        body: new URLSearchParams({ subject: typed }),
      })
      if (!answer.ok) return
      const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const next = drawn.getElementById(place.id)
      // A slower answer never takes the place of a later one.
      if (next === null || mine !== asked) return
      place.replaceChildren(...next.childNodes)
      // What she has seen is not shown again before sending.
      seen.value = typed
    } catch {
      // Without a network the form still goes, and the server offers before it keeps.
    }
  }
}

const subject = document.querySelector<HTMLInputElement>('#subject')
const place = document.querySelector<HTMLElement>('#deja-dit')
const seen = document.querySelector<HTMLInputElement>('input[name="seen"]')
if (subject !== null && place !== null && seen !== null) startOffering(subject, place, seen)
