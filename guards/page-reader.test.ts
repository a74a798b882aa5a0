import { describe, expect, test } from 'vitest'
import { addressesIn, lostFragments, pageFaults, readPage } from './page-reader.ts'

const page = (body: string, head = '<title>Aide</title>') =>
  readPage(`<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`)
const faults = (body: string, head?: string) => pageFaults('/aide', page(body, head))

describe('The guard of pages', () => {
  test('lets an honest page pass', () => {
    expect(
      faults(
        '<h1 id="a">Aide</h1><h2>Voter</h2><h3>Où</h3><h2>Lire</h2><a href="https://x.fr">x</a>',
      ),
    ).toEqual([])
  })
  test('sees a page without title, language or heading', () => {
    const bare = pageFaults('/', readPage('<html><body><p>bonjour</p></body></html>'))
    expect(bare.join()).toMatch(/no lang.*no <title>.*0 <h1>/)
  })
  test('sees two titles, and a level that is skipped', () => {
    expect(faults('<h1>a</h1><h1>b</h1>')[0]).toMatch(/^\/aide: has 2 <h1>/)
    expect(faults('<h1>a</h1><h3>b</h3>')[0]).toMatch(/jumps to <h3> after <h1>/)
  })
  test('sees a style, a script and a listener written in the page', () => {
    expect(faults('<h1 style="color:red">a</h1>')[0]).toMatch(/<h1 style="color:red">/)
    expect(faults('<h1>a</h1><style>p{}</style>')[0]).toMatch(/<style>/)
    expect(faults('<h1>a</h1><script>alert(1)</script>')[0]).toMatch(/inline script, "alert\(1\)"/)
    expect(faults('<h1 onclick="x()">a</h1>')[0]).toMatch(/<h1 onclick>/)
  })
  test('lets data for an island, and a script of ours, pass', () => {
    expect(
      faults(
        '<h1>a</h1><script type="application/json">{}</script><script src="/fichiers/a.js"></script>',
      ),
    ).toEqual([])
  })
  test('sees what would be fetched from a third party, even beside a sign « > »', () => {
    expect(faults('<h1 title="a > b">a</h1><img src="https://x.fr/a.png">')[0]).toMatch(
      /<img src="https:\/\/x.fr\/a.png">: no page calls a third party/,
    )
    expect(faults('<h1>a</h1>', '<title>a</title><link href="//x.fr/a.css">')[0]).toMatch(/<link/)
  })
  test('sees an id given twice', () => {
    expect(faults('<h1 id="a">a</h1><p id="a">b</p>')[0]).toMatch(/two id="a"/)
  })
  test('finds where a page leads, and where it leads to nothing', () => {
    const read = page('<a href="/aide?a=1&amp;b=2#c">x</a><a href="//x.fr">y</a><form action="/z">')
    expect(addressesIn(read)).toEqual(['/aide?a=1&b=2', '/z'])
    expect(lostFragments(page('<a href="#a">a</a><a href="#b">b</a><p id="b">'))).toEqual(['#a'])
  })
})
