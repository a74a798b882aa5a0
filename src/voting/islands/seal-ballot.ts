import { isNarrow, isSought } from '../methods/ballot-filter.ts'
import { type BallotRule, type BallotSheet, type Choice, listsFor } from '../methods/ballot-rule.ts'
import { writeChoice } from '../methods/ballot-bytes.ts'
import { choiceFault, leftToChoose } from '../methods/choice.ts'
import { fromBase64Url, toBase64Url } from '../sealing/base64.ts'
import { sealBallot } from '../sealing/seal.ts'

/** The page lacks what this island needs: it was drawn by another version. */
class MarkupMissing extends Error {
  readonly code = 'markup-missing'
}

function find<Element extends HTMLElement>(root: ParentNode, selector: string): Element {
  const found = root.querySelector<Element>(selector)
  if (found === null) throw new MarkupMissing(selector)
  return found
}

/** A change that can be undone: a tick, or the points that were there before. */
interface Undoing {
  readonly input: HTMLInputElement
  readonly former: string
}

/**
 * Keeps the ballot in this page: counts what is left, shows it again before it is sent, and seals it
 * here. Only what is sealed leaves the browser. Without it the form goes to the server as it is.
 */
function startBallot(form: HTMLFormElement): void {
  const ballot = find<HTMLElement>(form, '[data-ballot]')
  const review = find<HTMLElement>(form, '[data-review]')
  const { ballot: box = '', key = '', neighbourhood = '', rule, sheet, cast = '' } = ballot.dataset
  const publicKey = fromBase64Url(key)
  if (rule === undefined || sheet === undefined || publicKey === null) {
    throw new MarkupMissing('data-rule')
  }
  // Written by our own server in this very page.
  const ballotRule = JSON.parse(rule) as BallotRule
  const ballotSheet = JSON.parse(sheet) as BallotSheet
  const lists = listsFor(ballotSheet, neighbourhood || null)
  const left = find<HTMLElement>(form, '[data-left]')
  const fault = find<HTMLElement>(form, '[data-faults]')
  const undo = find<HTMLButtonElement>(form, '[data-undo]')
  const past: Undoing[] = []

  const inputs = () => [
    ...form.querySelectorAll<HTMLInputElement>('input[name="choix"], input[name^="points."]'),
  ]
  const choice = (): Choice =>
    inputs().flatMap((input) => {
      if (input.name === 'choix') {
        const isChosen = input.type === 'hidden' || input.checked
        return isChosen ? [{ project: input.value, points: 1 }] : []
      }
      const points = Number(input.value)
      return points === 0 ? [] : [{ project: input.name.slice('points.'.length), points }]
    })

  const tellLeft = () => {
    const count = leftToChoose(ballotRule, choice(), lists)
    const { left: enough = '[]', over = '[]', farOver = '' } = left.dataset
    const texts: readonly string[] = JSON.parse(count < 0 ? over : enough)
    left.textContent = texts[count < 0 ? -count - 1 : count] ?? farOver
  }

  const show = (isReviewed: boolean) => {
    ballot.hidden = isReviewed
    review.hidden = !isReviewed
    const first = isReviewed ? review : ballot
    first.tabIndex = -1
    first.focus()
    first.scrollIntoView()
  }

  const fillReview = (chosen: Choice) => {
    find<HTMLElement>(review, '[data-review-blank]').hidden = chosen.length > 0
    find<HTMLElement>(review, '[data-review-intro]').hidden = chosen.length === 0
    const items = chosen.map(({ project, points }) => {
      const item = document.createElement('li')
      const shown = form.querySelector<HTMLElement>(`[data-project="${CSS.escape(project)}"]`)
      // With the language it is written in.
      const title = shown?.querySelector('[data-title]')?.cloneNode(true) ?? project
      item.append(title, ballotRule.format === 'points' ? ` : ${points}` : '')
      return item
    })
    find(review, '[data-review-list]').replaceChildren(...items)
  }

  form.addEventListener('submit', (event) => {
    const submitter = (event as SubmitEvent).submitter as HTMLButtonElement | null
    event.preventDefault()
    // A search is made here: asked of the server, it would go with what is ticked.
    if (submitter?.hasAttribute('formaction')) return
    const chosen = choice()
    const found = choiceFault(ballotRule, ballotSheet, neighbourhood || null, chosen)
    fault.hidden = found === null
    if (found !== null) {
      const texts: Readonly<Record<string, string>> = JSON.parse(fault.dataset['faults'] ?? '{}')
      fault.textContent = texts[found.code] ?? found.code
      fault.focus()
      return
    }
    fillReview(chosen)
    show(true)
  })

  const points = new Map(inputs().map((input) => [input, input.value]))
  form.addEventListener('change', (event) => {
    const input = event.target
    if (input instanceof HTMLInputElement && points.has(input)) {
      past.push({ input, former: points.get(input) ?? '' })
      points.set(input, input.value)
      undo.hidden = false
    }
    fault.hidden = true
    tellLeft()
  })

  undo.addEventListener('click', () => {
    const last = past.pop()
    if (last !== undefined) giveBack(last)
    undo.hidden = past.length === 0
    tellLeft()
  })

  const giveBack = ({ input, former }: Undoing) => {
    if (input.type === 'checkbox') input.checked = !input.checked
    else input.value = former
    points.set(input, former)
    input.focus()
  }

  startSearch(find(form, '[data-search]'), ballot)

  find(review, '[data-change]').addEventListener('click', () => show(false))

  const vote = find<HTMLButtonElement>(review, '[data-vote]')
  vote.addEventListener('click', () => {
    vote.disabled = true
    const status = find<HTMLElement>(review, '[data-sealing]')
    status.textContent = status.dataset['sealing'] ?? ''
    void send(choice()).catch((error: unknown) => {
      vote.disabled = false
      status.textContent = status.dataset['notSealed'] ?? ''
      throw error
    })
  })

  async function send(chosen: Choice): Promise<void> {
    const plain = writeChoice(ballotRule, ballotSheet, chosen)
    const sealed = await sealBallot(
      publicKey ?? new Uint8Array(),
      { box, variant: neighbourhood },
      plain,
    )
    find<HTMLInputElement>(review, '[data-sealed]').value = toBase64Url(sealed)
    // What is in the clear stays here, words looked for included: a disabled field is not sent.
    for (const field of ballot.querySelectorAll<HTMLInputElement>('input, select, button')) {
      field.disabled = true
    }
    form.action = cast
    form.submit()
  }

  // Back from the receipt, a browser may show the page as it was left: it starts from nothing.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
  find<HTMLElement>(form, '[data-sealed-there]').hidden = true
  find<HTMLElement>(form, '[data-sealed-here]').hidden = false
  tellLeft()
}

/** Shows the projects looked for as one types, and says how many. */
function startSearch(search: HTMLElement, ballot: HTMLElement): void {
  const field = (name: string) =>
    search.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)
  const fields = { words: field('mots'), theme: field('theme'), list: field('liste') }
  const all = find<HTMLButtonElement>(search, '[data-all]')
  const told = find<HTMLElement>(ballot, '[data-shown]')

  const narrow = () => {
    const { words, theme, list } = fields
    const filter = {
      words: words?.value ?? '',
      theme: theme?.value ?? '',
      list: list?.value ?? '',
    }
    const projects = [...ballot.querySelectorAll<HTMLElement>('[data-project]')]
    for (const project of projects) project.hidden = !isSought(soughtIn(project), filter)
    for (const one of ballot.querySelectorAll<HTMLElement>('.ballot-list')) {
      one.hidden = one.querySelector('[data-project]:not([hidden])') === null
    }
    const shown = projects.filter(({ hidden }) => !hidden).length
    const { shown: some = '', none = '' } = told.dataset
    all.hidden = !isNarrow(filter)
    told.textContent = all.hidden ? '' : shown === 0 ? none : some.replace('{shown}', String(shown))
  }

  search.addEventListener('input', narrow)
  all.addEventListener('click', () => {
    for (const one of Object.values(fields)) if (one !== null) one.value = ''
    narrow()
    fields.words?.focus()
  })
}

const soughtIn = (project: HTMLElement) => {
  const { theme = '', list = '' } = project.dataset
  const texts = [...project.querySelectorAll('[data-title], [data-text]')]
  return { text: [...texts.map((one) => one.textContent ?? ''), theme].join(' '), theme, list }
}

// Without a secure connection a browser lends no cryptography: the server seals then.
const form = document.querySelector<HTMLFormElement>('form.ballot')
if (form !== null && globalThis.crypto?.subtle !== undefined) startBallot(form)
