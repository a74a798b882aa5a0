import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { budgetCommands } from '../src/budget/index.ts'
import { runCommand } from '../src/platform/commands/run-command.ts'
import { latestEdition } from './served-town.ts'
import { stage } from './stage.ts'
import type { Visitor } from './visitor.ts'

const { arrives } = stage()

/** What she reads and follows, in her language; projects keep the title they were proposed under. */
interface Signs {
  readonly search: string
  readonly filter: string
  readonly whyLost: string
  readonly reason: RegExp
  readonly change: RegExp
  readonly recount: string
  readonly ballots: RegExp
  readonly outcome: RegExp
}

const french: Signs = {
  search: 'Mot cherché',
  filter: 'Filtrer',
  whyLost: 'Pourquoi il n’a pas été retenu',
  reason: /À son tour, il restait .*\s€ pour un coût de 45\s000\s€/,
  change: /Il aurait gagné avec .* voix de plus/,
  recount: 'Recompter',
  ballots: /Les bulletins et les projets/,
  outcome: /Le résultat et chaque tour/,
}

const english: Signs = {
  search: 'Search for a word',
  filter: 'Filter',
  whyLost: 'Why it was not funded',
  reason: /€45,000/,
  change: /It would have won with .* more votes/,
  recount: 'Recount',
  ballots: /The ballots and the projects/,
  outcome: /The outcome and each round/,
}

const herProject = 'Un mur d’escalade au gymnase'

/** From the list of projects to the recount on her own computer. */
async function findsWhyAndRecounts(she: Visitor, signs: Signs): Promise<void> {
  await she.write(signs.search, 'escalade')
  await she.press(signs.filter)
  await she.follow(herProject)
  expect(await she.page.locator('h1').innerText()).toBe(herProject)
  await she.page.getByRole('heading', { name: signs.whyLost }).waitFor()
  const reason = await she.reads()
  expect(reason).toMatch(signs.reason)
  expect(reason).toMatch(signs.change)

  await she.follow('Budget participatif 2025')
  await she.follow(signs.recount)
  const ballots = await she.download(signs.ballots)
  const outcome = await she.download(signs.outcome)
  expect(ballots).toMatch(/budget-participatif-2025\.pb$/)
  expect(outcome).toMatch(/budget-participatif-2025\.json$/)
  const { code, said } = await recount([ballots, outcome])
  expect(said).toMatch(/Mêmes lauréats, mêmes voix, mêmes tours : 10 projets, 1\s438 bulletins/)
  expect(code).toBe(0)
}

/** What `./bin/parvis budget recount` answers about the files, as the page tells her to type it. */
async function recount(files: readonly string[]): Promise<{ code: number; said: string }> {
  let said = ''
  const sink = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk)
      done()
    },
  })
  const terminal = { in: Readable.from([]), out: sink, err: sink, isInteractive: false }
  const code = await runCommand(budgetCommands, ['budget', 'recount', ...files], terminal)
  return { code, said }
}

describe('Une habitante découvre pourquoi son projet a perdu, et télécharge les bulletins', () => {
  test('et trouve les mêmes lauréats', async () => {
    const she = await arrives()
    await she.open('/')
    await she.follow('Parcourir les projets')
    await findsWhyAndRecounts(she, french)
    await she.leave()
  })

  test('sans JavaScript', async () => {
    const she = await arrives({ javaScriptEnabled: false })
    await she.open('/')
    await she.follow('Parcourir les projets')
    await findsWhyAndRecounts(she, french)
    await she.leave()
  })

  test('au clavier seul, en voyant toujours où elle est', async () => {
    const she = await arrives({ hasKeyboardOnly: true })
    await she.open('/')
    await she.follow('Parcourir les projets')
    await findsWhyAndRecounts(she, french)
    await she.leave()
  })

  test('en anglais', async () => {
    const she = await arrives({ locale: 'en-GB' })
    await she.open('/')
    await she.follow('English')
    await she.follow('Browse the projects')
    await findsWhyAndRecounts(she, english)
    expect(await she.page.locator('html').getAttribute('lang')).toBe('en')
    await she.leave()
  })

  test('sur un petit téléphone, à 320 pixels, par le menu', async () => {
    const she = await arrives({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    })
    await she.open('/aide')
    await she.unfold('Menu')
    await she.follow('Budget participatif')
    await she.follow('Budget participatif 2025')
    await she.follow(/^Les projets/)
    await findsWhyAndRecounts(she, french)
    await she.leave()
  })
})

describe('Un curieux', () => {
  test('suit l’argent d’un bulletin inventé, ligne par ligne', async () => {
    const he = await arrives()
    await he.open(`/budget-participatif/${latestEdition}/resultats`)
    await he.follow('Ma part')
    await he.tick(/Des arbres fruitiers devant les écoles/)
    await he.tick(/Bancs à l’ombre/)
    await he.press('Suivre l’argent')
    const lines = await he.page.locator('main table').first().innerText()
    expect(lines).toMatch(/Des arbres fruitiers devant les écoles/)
    expect(lines).toMatch(/Part réelle/)
    expect(amounts(lines)).toSatisfy(addsUp)

    await he.write('Chercher un projet à ajouter', 'vélo')
    await he.press('Chercher')
    expect(await he.reads()).toMatch(/projets? trouvés? avec «\svélo\s»/)
    await he.tick(/Réparer son vélo/)
    await he.press('Suivre l’argent')
    const more = await he.page.locator('main table').first().innerText()
    expect(more).toMatch(/Bancs à l’ombre/)
    expect(more).toMatch(/Réparer son vélo/)
    expect(amounts(more)).toSatisfy(addsUp)

    await he.write('Chercher un projet à ajouter', 'xylophone')
    await he.press('Chercher')
    expect(await he.reads()).toMatch(/Aucun projet ne correspond à «\sxylophone\s»/)
    expect(await he.page.getByRole('checkbox', { checked: true }).count()).toBe(3)
    await he.leave()
  })
})

describe('Un patient', () => {
  test('rejoue le dépouillement tour après tour', async () => {
    const he = await arrives()
    await he.open(`/budget-participatif/${latestEdition}/resultats`)
    await he.follow('Pas à pas')
    let left = 15_000_000
    for (let round = 1; round <= 12; round += 1) {
      const told = await he.reads()
      expect(told).toMatch(new RegExp(`Tour ${round} sur 42`))
      left = followed(told, left)
      await he.follow('Tour suivant')
    }
    await he.write('Aller au tour', '42')
    await he.press('Y aller')
    expect(await he.reads()).toMatch(/Tour 42 sur 42/)
    expect(await he.page.getByRole('link', { name: 'Tour suivant' }).count()).toBe(0)
    await he.leave()
  })
})

/** Checks a round with pencil and paper. @returns what is left after it, in cents */
function followed(told: string, before: number): number {
  const amount = (pattern: RegExp) => amounts(pattern.exec(told)?.[0] ?? '')[0]
  const [cost, was] = [amount(/Il coûte [^.]*/), amount(/Il restait [^.]*/)]
  expect(was).toBe(before)
  if (cost === undefined) throw new Error(`No cost is told: ${told}`)
  if (cost > before) {
    expect(amount(/il manque [^.]*/)).toBe(cost - before)
    return before
  }
  expect(amount(/Il reste [^.]*/)).toBe(before - cost)
  return before - cost
}

/** Amounts of the lines, in cents, in order; what is spent is negative. */
const amounts = (text: string): readonly number[] =>
  [...text.matchAll(/(− )?([\d\s]+(?:,\d\d)?)\s€/g)].map(([, minus, digits = '']) => {
    const cents = Math.round(Number(digits.replace(/\s/g, '').replace(',', '.')) * 100)
    return minus === undefined ? cents : -cents
  })

/** What was there, less what was paid, is what is left: to a cent per line. */
function addsUp(found: readonly number[]): boolean {
  const [start = 0, ...rest] = found
  const left = rest.at(-1) ?? 0
  const spent = rest.slice(0, -1).reduce((sum, one) => sum + one, 0)
  return found.length >= 3 && Math.abs(start + spent - left) <= rest.length
}
