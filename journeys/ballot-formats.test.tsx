import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlPage } from '../src/platform/design/index.ts'
import { inProject } from '../src/platform/files/project-root.ts'
import { SpeakIn } from '../src/platform/words/speech.tsx'
import {
  type BallotBox,
  ballotPage,
  type BallotRule,
  fromBase64Url,
  listsFor,
  newVoteKey,
  toBase64Url,
} from '../src/voting/index.ts'
import { readChoice } from '../src/voting/methods/ballot-bytes.ts'
import { openerOf } from '../src/voting/sealing/unseal.ts'
import { smallSheet } from '../src/voting/testing.ts'
import { openBrowser } from './browser.ts'

const origin = 'http://localhost:9'
const about: Pick<BallotBox, 'id'> = { id: 'box' }
const key = await newVoteKey({ box: about.id, boxName: 'Essai', createdAt: '' })
const speech = { language: 'fr', overrides: {} } as const

let browser: Browser
let script: string

beforeAll(async () => {
  browser = await openBrowser()
  const built = await build({
    entryPoints: [inProject('src', 'voting', 'islands', 'seal-ballot.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2020', 'chrome87', 'firefox78', 'safari14.1'],
    write: false,
    logLevel: 'error',
  })
  script = built.outputFiles[0]?.text ?? ''
})
afterAll(() => browser?.close())

/** The ballot of somebody of « coteau », as the site draws it. */
function ballotOf(rule: BallotRule): string {
  const model = {
    name: 'Essai',
    path: '/vote/essai',
    homePath: '/',
    until: 'dimanche',
    rule,
    sheet: smallSheet,
    neighbourhood: 'coteau',
    lists: listsFor(smallSheet, 'coteau').map(({ id, projects }) => ({
      id,
      name: id,
      projects: projects.map((code) => ({
        code,
        title: `Projet ${code}`,
        summary: '',
        description: '',
        theme: '',
        cost: '1 €',
      })),
    })),
    sealing: { box: about.id, publicKey: toBase64Url(key.publicKey) },
    isReplacing: false,
    choice: [],
    fault: null,
    filter: { words: '', theme: '', list: '' },
  }
  const { body } = ballotPage(model, speech)
  return htmlPage(
    <html lang="fr">
      <head>
        <title>Essai</title>
        <script type="module" src="/seal-ballot.js" />
      </head>
      <body>
        <SpeakIn speech={speech}>{body}</SpeakIn>
      </body>
    </html>,
  )
}

interface Booth {
  readonly page: Page
  /** The body of what was sent, once it is. */
  readonly sent: Promise<URLSearchParams>
}

async function enter(rule: BallotRule): Promise<Booth> {
  const page = await browser.newPage()
  let send: (body: URLSearchParams) => void = () => {}
  const sent = new Promise<URLSearchParams>((resolve) => (send = resolve))
  await page.route('**/*', async (route) => {
    const request = route.request()
    const { pathname } = new URL(request.url())
    if (request.method() === 'POST') send(new URLSearchParams(request.postData() ?? ''))
    await (pathname === '/seal-ballot.js'
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: request.method() === 'POST' ? '<h1>Reçu</h1>' : ballotOf(rule),
        }))
  })
  await page.goto(`${origin}/vote/essai`)
  await page.locator('[data-sealed-here]').waitFor({ state: 'visible' })
  return { page, sent }
}

async function openedBallot(rule: BallotRule, body: URLSearchParams) {
  const sealed = fromBase64Url(body.get('scelle') ?? '') ?? new Uint8Array()
  const opener = await openerOf(key.privateKey)
  const plain = await opener.open({ box: about.id, variant: 'coteau' }, sealed)
  return plain === null ? null : readChoice(rule, smallSheet, plain)
}

const left = (page: Page) => page.locator('.ballot-left')

describe('Sept points à partager, trois au plus par projet', () => {
  const rule: BallotRule = { format: 'points', points: 7, mostPerProject: 3, mayBeBlank: false }

  test('« Elle partage, se reprend, et vote » : seul le bulletin scellé part', async () => {
    const { page, sent } = await enter(rule)
    await page.locator('#points-1').fill('3')
    await page.locator('#points-11').fill('3')
    await page.locator('#points-2').fill('2')
    await page.locator('#points-2').blur()
    expect(await left(page).innerText()).toBe('Il y a 1 point de trop.')
    await page.getByRole('button', { name: 'Annuler mon dernier choix' }).click()
    expect(await page.locator('#points-2').inputValue()).toBe('')
    expect(await left(page).innerText()).toBe('Il vous reste 1 point.')

    await page.locator('#points-2').fill('4')
    await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
    expect(await page.locator('[data-faults]').innerText()).toContain('3 points au plus')
    await page.locator('#points-2').fill('1')
    await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
    expect(await page.locator('[data-review-list] li').allInnerTexts()).toEqual([
      'Projet 1 : 3',
      'Projet 2 : 1',
      'Projet 11 : 3',
    ])
    await page.getByRole('button', { name: 'Voter' }).click()

    const body = await sent
    expect([...body.keys()].filter((field) => field !== 'mots')).toEqual(['scelle', 'scelle-pour'])
    expect(await openedBallot(rule, body)).toEqual([
      { project: '1', points: 3 },
      { project: '2', points: 1 },
      { project: '11', points: 3 },
    ])
    await page.close()
  })
})

describe('Exactement deux projets dans chaque liste', () => {
  const rule: BallotRule = { format: 'exactly-k', count: 2, perList: true, mayBeBlank: false }

  test('« Il lui reste ce qui manque à ses listes à elle », et rien d’autre', async () => {
    const { page, sent } = await enter(rule)
    expect(await left(page).innerText()).toBe('Il vous reste 4 choix.')
    for (const code of ['1', '2', '11']) await page.locator(`#choix-${code}`).check()
    expect(await left(page).innerText()).toBe('Il vous reste 1 choix.')
    await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
    expect(await page.locator('[data-faults]').innerText()).toContain('2 choix dans chaque liste')
    await page.locator('#choix-12').check()
    await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
    await page.getByRole('button', { name: 'Voter' }).click()
    const chosen = await openedBallot(rule, await sent)
    expect(chosen?.map(({ project }) => project)).toEqual(['1', '2', '11', '12'])
    await page.close()
  })
})

describe('Le script du vote', () => {
  test('pèse moins de 30 ko une fois compressé', () => {
    expect(gzipSync(script).length).toBeLessThan(30_000)
  })

  test('scelle en moins de 200 ms sur un appareil six fois plus lent', async () => {
    const rule: BallotRule = { format: 'up-to-k', most: 3, mostPerList: null, mayBeBlank: false }
    const { page, sent } = await enter(rule)
    const throttle = await page.context().newCDPSession(page)
    await throttle.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.locator('#choix-1').check()
    await page.getByRole('button', { name: 'Relire mon bulletin' }).click()
    await page.evaluate(() => {
      // From the tap to the sending: `submit` leaves the page, so the time is read just before.
      const form = document.querySelector('form')
      let began = 0
      document
        .querySelector('[data-vote]')
        ?.addEventListener('click', () => (began = performance.now()), { capture: true })
      if (form !== null) {
        form.submit = () => {
          const input = document.createElement('input')
          input.name = 'ms'
          input.value = String(Math.round(performance.now() - began))
          form.append(input)
          HTMLFormElement.prototype.submit.call(form)
        }
      }
    })
    await page.getByRole('button', { name: 'Voter' }).click()
    const body = await sent
    expect(await openedBallot(rule, body)).toEqual([{ project: '1', points: 1 }])
    expect(Number(body.get('ms'))).toBeLessThan(200)
    await page.close()
  })
})
