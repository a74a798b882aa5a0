import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { SpeakIn } from '../../platform/words/speech.tsx'
import { inventedBallot } from '../rules/invented-ballot.ts'
import { shareQuery } from '../rules/share-query.ts'
import { BallotComposer, type Offer } from './ballot-composer.tsx'
import { BallotFaults } from './ballot-faults.tsx'
import { anEdition, aProject } from '../rules/edition.testing.ts'

const all = ['7', '8', '9'].map((code) => aProject(code))

const points = anEdition({ format: 'cumulative', meta: { max_sum_points: '7', max_points: '3' } })
const ticks = anEdition({ meta: { max_length: '1' } })
const nothing: Offer = { words: 'xylophone', projects: [], total: 0, hasMore: false }

function drawn(edition: typeof points, query: Record<string, unknown>, offer: Offer = nothing) {
  const invented = inventedBallot(edition, all, shareQuery.parse(query).choices)
  return renderToString(
    <SpeakIn speech={{ language: 'fr', overrides: {} }}>
      <BallotFaults edition={edition} excesses={invented.excesses} />
      <BallotComposer edition={edition} invented={invented} offer={offer} />
    </SpeakIn>,
  ).replace(/\u00a0/g, ' ')
}

describe('The form that makes up a ballot', () => {
  test('has one button to search and another to follow the money, in one form', () => {
    const page = drawn(ticks, { p: '7' })
    expect(page.match(/<form/g)).toHaveLength(1)
    expect(page.match(/<button[^>]*type="submit"/g)).toHaveLength(2)
    expect(page).toMatch(/<input[^>]*name="p"[^>]*value="7"[^>]*checked/)
  })

  test('says that a search found nothing, and clears it without losing the ballot', () => {
    const page = drawn(ticks, { p: ['7', '8'] })
    expect(page).toContain('Aucun projet ne correspond à « xylophone »')
    expect(page).toMatch(/href="[^"]*\/ma-part\?p=7&amp;p=8"/)
    expect(drawn(points, { 'p.7': '2' })).toMatch(/href="[^"]*\/ma-part\?p\.7=2"/)
  })

  test('says that a ballot is too long', () => {
    expect(drawn(ticks, { p: ['7', '8'] })).toContain('Il a 2 projets : il en faut un seul.')
  })

  test('takes points up to the limit of a project, and refuses more', () => {
    const page = drawn(points, { 'p.7': '5', 'p.8': '3' })
    expect(page).toMatch(/<input[^>]*type="number"[^>]*name="p\.7"[^>]*max="3"[^>]*value="5"/)
    expect(page).toContain('Il donne 8 points : il y en a 7 au plus à donner.')
    expect(page).toContain('« Projet 7 » a trop de points : 3 au plus pour un même projet.')
  })
})
