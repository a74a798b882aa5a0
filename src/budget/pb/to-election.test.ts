import { describe, expect, test } from 'vitest'
import { fraction, parseFraction } from '../../platform/kernel/fraction.ts'
import { parsePb } from './parse-pb.ts'
import { PbError } from './pb-error.ts'
import { aPbText } from './pb-file.testing.ts'
import { toElection } from './to-election.ts'

const electionOf = (text: string) => toElection(parsePb(text))

const faultOf = (text: string): PbError | null => {
  try {
    electionOf(text)
    return null
  } catch (error) {
    if (error instanceof PbError) return error
    throw error
  }
}

const pointed = (votes: readonly string[], meta: readonly string[] = []) =>
  aPbText({
    meta: ['budget;1000', 'vote_type;cumulative', ...meta],
    voteColumns: 'voter_id;vote;points',
    votes,
  })

describe('What a .pb file means', () => {
  test('costs and budget are exact, ids are texts, an empty vote is a voter', () => {
    const { election, warnings } = electionOf(
      aPbText({
        meta: ['budget;1331751.11', 'vote_type;approval'],
        projects: ['10;4000.0;A', '2;0.25;B'],
        votes: ['1; 2 , 10', '2;', '3;10'],
      }),
    )
    expect(election).toEqual({
      format: 'approval',
      budget: fraction(133175111n, 100n),
      projects: [
        { id: '10', cost: fraction(4000) },
        { id: '2', cost: fraction(1, 4) },
      ],
      ballots: [{ projects: [1, 0] }, { projects: [] }, { projects: [0] }],
    })
    expect(warnings).toEqual([])
  })

  test('points follow their projects; zero points are kept, and are no support', () => {
    const { election } = electionOf(pointed(['1;b,a;3,0.5', '2;a;0', '3;;']))
    expect(election.ballots).toEqual([
      { projects: [1, 0], points: [fraction(3), fraction(1, 2)] },
      { projects: [0], points: [fraction(0)] },
      { projects: [], points: [] },
    ])
  })

  test.each(['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'])(
    'knows %s ballots',
    (format) => {
      const text = aPbText({
        meta: ['budget;1000', `vote_type; ${format.toUpperCase()}`],
        voteColumns: 'vote;points;voter_id',
        votes: ['b;1;v1'],
      })
      expect(electionOf(text).election.format).toBe(format)
    },
  )

  test('facts for the pages are given apart', () => {
    const { facts } = electionOf(
      aPbText({
        projectColumns:
          'votes;longitude;name;cost;category;selected;project_id;score;latitude;district;target',
        projects: ['2;2.33;Un banc;600;"repos, ombre,";1;a;7.5;48.79;Nord;aînés', ';;;400;;;b;;;;'],
      }),
    )
    expect(facts).toEqual([
      {
        id: 'a',
        name: 'Un banc',
        description: null,
        categories: ['repos', 'ombre'],
        targets: ['aînés'],
        district: 'Nord',
        place: { latitude: 48.79, longitude: 2.33 },
        publishedVotes: fraction(2),
        publishedScore: parseFraction('7.5'),
        selected: '1',
      },
      {
        id: 'b',
        name: null,
        description: null,
        categories: [],
        targets: [],
        district: null,
        place: null,
        publishedVotes: null,
        publishedScore: null,
        selected: null,
      },
    ])
  })

  test('budget 0, no project and no voter make an election all the same', () => {
    const { election } = electionOf(
      aPbText({ meta: ['budget;0', 'vote_type;approval'], projects: [], votes: [] }),
    )
    expect(election).toMatchObject({ budget: fraction(0), projects: [], ballots: [] })
  })
})

describe('What cannot be counted is refused, with the line', () => {
  test.each([
    ['no budget', aPbText({ meta: ['vote_type;approval'] }), 'missing-budget', 5],
    ['an empty budget', aPbText({ meta: ['budget; ', 'vote_type;approval'] }), 'missing-budget', 3],
    [
      'a budget in words',
      aPbText({ meta: ['vote_type;approval', 'budget;mille'] }),
      'budget-not-a-number',
      4,
    ],
    [
      'a budget with a decimal comma',
      aPbText({ meta: ['budget;1000,50', 'vote_type;approval'] }),
      'budget-not-a-number',
      3,
    ],
    [
      'a negative budget',
      aPbText({ meta: ['budget;-1', 'vote_type;approval'] }),
      'negative-budget',
      3,
    ],
    [
      'two budgets',
      aPbText({ meta: ['budget;1', 'budget;2', 'vote_type;approval'] }),
      'repeated-key',
      4,
    ],
    ['no form of vote', aPbText({ meta: ['budget;1'] }), 'missing-vote-type', 5],
    [
      'an unknown form of vote',
      aPbText({ meta: ['budget;1', 'vote_type;jugement'] }),
      'unknown-vote-type',
      4,
    ],
    [
      'no column of costs',
      aPbText({ projectColumns: 'project_id;price;name' }),
      'missing-column',
      6,
    ],
    [
      'two columns of costs',
      aPbText({ projectColumns: 'project_id;cost;cost' }),
      'repeated-column',
      6,
    ],
    ['an absent cost', aPbText({ projects: ['a;600;A', 'b; ;B'] }), 'missing-cost', 8],
    ['a cost in words', aPbText({ projects: ['a;cher;A'] }), 'cost-not-a-number', 7],
    [
      'a cost in thousands with a space',
      aPbText({ projects: ['a;1 000;A'] }),
      'cost-not-a-number',
      7,
    ],
    ['a cost with an exponent', aPbText({ projects: ['a;1e6;A'] }), 'cost-not-a-number', 7],
    ['a negative cost', aPbText({ projects: ['a;-600;A'] }), 'negative-cost', 7],
    ['a cost of zero', aPbText({ projects: ['a;0.00;A'] }), 'zero-cost', 7],
    ['a project without id', aPbText({ projects: [' ;600;A'] }), 'project-without-id', 7],
    ['an id with a comma', aPbText({ projects: ['a,b;600;A'] }), 'comma-in-project-id', 7],
    ['a repeated project', aPbText({ projects: ['a;600;A', ' a;600;A'] }), 'repeated-project', 8],
    ['an unknown project in a vote', aPbText({ votes: ['1;a', '2;a,z'] }), 'unknown-project', 12],
    ['a comma too many in a vote', aPbText({ votes: ['1;a,'] }), 'empty-choice', 11],
    ['a repeated voter', aPbText({ votes: ['1;a', '2;b', '1;b'] }), 'repeated-voter', 13],
    ['a voter without number', aPbText({ votes: [';a'] }), 'voter-without-id', 11],
    [
      'no column of points',
      aPbText({ meta: ['budget;1', 'vote_type;scoring'] }),
      'missing-column',
      10,
    ],
    ['points missing', pointed(['1;a,b;2']), 'missing-points', 11],
    ['points too many', pointed(['1;a;2,3']), 'too-many-points', 11],
    ['negative points', pointed(['1;a,b;2,-1']), 'negative-points', 11],
    ['points in words', pointed(['1;a;deux']), 'points-not-a-number', 11],
  ])('%s', (_, text, code, line) => {
    expect(faultOf(text)).toMatchObject({ code, line })
  })

  test('the line is that of the file even when blank lines stand in it', () => {
    const text = aPbText({ votes: ['1;a', '', '', '2;z'] })
    expect(faultOf(text)).toMatchObject({ code: 'unknown-project', line: 14 })
  })

  test('007 and 7 are two voters', () => {
    expect(electionOf(aPbText({ votes: ['7;a', '007;a'] })).election.ballots).toHaveLength(2)
  })
})

describe('What is odd is counted, with a warning', () => {
  test('a project named twice in a ballot counts once, at its first place', () => {
    const { election, warnings } = electionOf(aPbText({ votes: ['1;b,a,b', '2;b,a,b', '3;a'] }))
    expect(election.ballots[0]).toEqual({ projects: [1, 0] })
    expect(warnings).toEqual([{ code: 'repeated-choice', count: 2, lines: [11, 12], facts: {} }])
  })

  test('of points given twice to a project, the last are kept', () => {
    const { election, warnings } = electionOf(pointed(['1;a,b,a;1,2,3']))
    expect(election.ballots).toEqual([{ projects: [0, 1], points: [fraction(3), fraction(2)] }])
    expect(warnings).toMatchObject([{ code: 'repeated-choice-with-points', lines: [11] }])
  })

  test.each([
    ['longer than max_length', 'max_length;1', '1;a,b;1,1', 'ballot-too-long'],
    ['shorter than min_length', 'min_length;2', '1;a;1', 'ballot-too-short'],
    ['above max_points', 'max_points;3', '1;a;4', 'too-many-points-on-a-project'],
    ['above max_sum_points', 'max_sum_points;7', '1;a,b;4,4', 'too-many-points-in-all'],
    ['above max_sum_cost', 'max_sum_cost;999.99', '1;a,b;1,1', 'ballot-too-dear'],
  ])('a ballot %s', (_, limit, vote, code) => {
    const { election, warnings } = electionOf(pointed([vote], [limit]))
    expect(election.ballots).toHaveLength(1)
    expect(warnings).toMatchObject([{ code, count: 1, lines: [12] }])
  })

  test('two projects on a choose-1 ballot, warned of once though max_length says it too', () => {
    const text = aPbText({ meta: ['budget;1000', 'vote_type;choose-1', 'max_length;1'] })
    expect(electionOf(text).warnings).toEqual([
      { code: 'ballot-too-long', count: 1, lines: [13], facts: { limit: '1' } },
    ])
  })

  test('announced numbers that differ from what the file holds', () => {
    const meta = ['budget;1', 'vote_type;approval', 'num_projects;3', 'num_votes;2']
    expect(electionOf(aPbText({ meta })).warnings).toEqual([
      { code: 'project-count-differs', count: 1, lines: [5], facts: { announced: '3', found: 2 } },
    ])
  })

  test('of thousands of odd ballots, ten lines are named', () => {
    const votes = Array.from({ length: 5000 }, (_, k) => `${k + 1};a,a`)
    const [warning] = electionOf(aPbText({ votes })).warnings
    expect(warning?.count).toBe(5000)
    expect(warning?.lines).toHaveLength(10)
  })
})
