import { asKept, printOf } from '../rules/text-print.ts'

/** Minutes are saved while one writes; the button does the same without it. */
const pauseMs = 4_000
const againMs = 20_000
/** More than this a browser does not send for a page that is being left. */
const mostWhenLeaving = 60_000

function startSaving(form: HTMLFormElement, state: HTMLElement): void {
  const areas = [...form.querySelectorAll('textarea')]
  /** What a browser put back by itself is not kept yet. */
  const kept = areas.map(({ defaultValue }) => defaultValue)
  let waiting = 0
  let sending: Promise<boolean> | null = null
  let isFailing = false
  /** The server answered, and said why not. */
  let isRefused = false
  let isLeft = false
  /** The last page the server drew, when the hand was in a part of this one. */
  let notShown: Document | null = null
  /** Where both texts are shown: the button then keeps hers, as it does without script. */
  const bothSeen = new Map<HTMLInputElement, string>()
  const readOf = (page: ParentNode, { name }: HTMLTextAreaElement) =>
    page.querySelector<HTMLInputElement>(`[name="${name.replace('texte-', 'lu-')}"]`)
  /** Sent, and nobody said whether it is kept: other words than those of the page may be. */
  const isUnsure = (area: HTMLTextAreaElement) => readOf(form, area)?.value.includes(' ') === true
  const isDirty = () => areas.some((area, place) => area.value !== kept[place] || isUnsure(area))

  // In sight while one writes, at the foot of what is seen of the form.
  state.style.position = 'sticky'
  state.style.bottom = '0'
  state.style.background = 'var(--ds-color-neutral-background-default)'

  form.addEventListener('input', () => soon(pauseMs))
  form.addEventListener('change', () => void save())
  document.addEventListener('visibilitychange', () => void save())
  window.addEventListener('online', () => void save())
  window.addEventListener('focus', () => void (isFailing && save()))
  document.addEventListener('submit', onSubmit)
  window.addEventListener('pageshow', () => {
    isLeft = false
  })
  window.addEventListener('pagehide', () => {
    if (isDirty() && !isLeft) navigator.sendBeacon(form.action, written())
  })
  window.addEventListener('beforeunload', (event) => {
    if (!isDirty() || isLeft) return
    if (isFailing || String(written()).length > mostWhenLeaving) event.preventDefault()
  })

  function soon(ms: number): void {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(() => void save(), ms)
  }

  /** What is sent counts as read from now on, whatever becomes of the answer. */
  function written(): URLSearchParams {
    const body = new URLSearchParams()
    for (const [name, one] of new FormData(form))
      if (typeof one === 'string') body.append(name, one)
    body.set('seul', 'oui')
    for (const area of areas) {
      const read = readOf(form, area)
      const print = printOf(asKept(area.value))
      if (read !== null && !read.value.split(' ').includes(print)) read.value += ` ${print}`
    }
    return body
  }

  /** @returns whether all that was typed is kept */
  async function save(): Promise<boolean> {
    window.clearTimeout(waiting)
    // One at a time: of two that wait for the same answer, the second waits for the first.
    while (sending !== null) await sending
    if (!isDirty()) return true
    sending = send()
    isFailing = !(await sending)
    sending = null
    if (isDirty()) soon(isFailing ? againMs : pauseMs)
    return !isFailing
  }

  async function send(): Promise<boolean> {
    const sent = areas.map(({ value }) => value)
    isRefused = false
    try {
      if (isFailing) await takeToken()
      const body = written()
      const keepalive = String(body).length < mostWhenLeaving
      const answer = await fetch(form.action, { method: 'POST', body, keepalive })
      const drawn = pageOf(await answer.text())
      const said = drawn.getElementById(state.id)
      isRefused = said !== null && !answer.ok
      if (said === null) return say(answer.status < 500 ? 'ended' : 'lost')
      state.textContent = said.textContent
      redraw(drawn)
      for (const [place, area] of areas.entries())
        if (answer.ok) take(drawn, area, place, sent[place] ?? '')
        else seeBoth(drawn, area)
      return answer.ok
    } catch {
      return say('lost')
    }
  }

  function say(why: 'ended' | 'lost'): false {
    state.textContent = state.dataset[why] ?? ''
    return false
  }

  /** She may have signed in again in another window: her forms have another token. */
  async function takeToken(): Promise<void> {
    const page = pageOf(await (await fetch(form.action)).text())
    const token = (of: ParentNode) =>
      of.querySelector<HTMLInputElement>(`#${form.id} [name="jeton"]`)
    const [mine, fresh] = [token(document), token(page)]
    if (mine !== null && fresh !== null) mine.value = fresh.value
  }

  /** What others wrote on another item is shown; never over words typed since. */
  function take(drawn: Document, area: HTMLTextAreaElement, place: number, sent: string): void {
    const theirs = drawn.querySelector<HTMLTextAreaElement>(`[name="${area.name}"]`)?.value ?? sent
    const [read, now] = [readOf(form, area), readOf(drawn, area)]
    const isOthers = asKept(theirs) !== asKept(sent)
    if (isOthers && area.value !== sent) return
    if (isOthers) area.value = theirs
    kept[place] = isOthers ? theirs : sent
    if (read !== null) read.value = now?.value ?? printOf(asKept(kept[place]))
    bothSeen.clear()
  }

  function seeBoth(drawn: Document, area: HTMLTextAreaElement): void {
    const [read, now] = [readOf(form, area), readOf(drawn, area)]
    const both = drawn.getElementById(area.name.replace('texte-', 'autre-'))
    if (read !== null && now !== null && both?.hasChildNodes()) bothSeen.set(read, now.value)
  }

  /** What stands around the texts tells what is kept now; nothing moves under the hand. */
  function redraw(drawn: Document, isAll = false): void {
    notShown = null
    for (const place of document.querySelectorAll<HTMLElement>('[data-drawn]')) {
      const next = drawn.getElementById(place.id)
      if (next === null) continue
      if (!isAll && place.contains(document.activeElement)) notShown = drawn
      else place.replaceChildren(...next.cloneNode(true).childNodes)
      place.hidden = next.hidden
    }
  }

  /** Another button of the page acts on what is kept: what is typed is kept first. */
  function onSubmit(event: SubmitEvent): void {
    const target = event.target as HTMLFormElement
    const mayGo = target === form || isLeft || !(isDirty() || sending || notShown)
    if (target === form) for (const [read, print] of bothSeen) read.value = print
    if (mayGo) {
      isLeft = true
      return
    }
    event.preventDefault()
    void save().then((isKept) => {
      // The page of the server says why, and shows both texts: sent as it is, for she has not seen both.
      if (!isKept) {
        isLeft = isRefused
        if (isRefused) form.submit()
        return
      }
      if (notShown !== null) redraw(notShown, true)
      const fresh = [...document.forms].find(({ action }) => action === target.action)
      fresh?.requestSubmit()
    })
  }
}

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const form = document.querySelector<HTMLFormElement>('#compte-rendu')
const state = document.querySelector<HTMLElement>('#enregistrement')
if (form !== null && state !== null) startSaving(form, state)
