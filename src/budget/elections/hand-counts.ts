import type { GreedyOrder, RuleName, SatisfactionName } from '../methods/count.ts'
import type { ProjectId } from '../methods/election.ts'
import type { TieOrderName } from '../methods/tie-orders.ts'

/** A count of one of our small elections, worked out on paper: the sums are in `NAME.md`. */
export interface HandCount {
  readonly rule: RuleName
  readonly satisfaction: SatisfactionName
  readonly order?: GreedyOrder
  readonly increment?: string
  /** By default `lex`. A list is an order drawn in public. */
  readonly ties?: TieOrderName | readonly ProjectId[]
  /** In order of purchase. Absent for `max-welfare`, where several sets may be right. */
  readonly selected?: readonly ProjectId[]
  readonly totalCost?: string
  readonly finalEndowment?: string
  readonly unspentByVoters?: string
  readonly optimalWelfare?: string
}

const ids = (text: string): readonly ProjectId[] => (text === '' ? [] : text.split(' '))

const greedy = (
  satisfaction: SatisfactionName,
  order: GreedyOrder,
  selected: string,
  totalCost: string,
  ties: HandCount['ties'] = 'lex',
): HandCount => ({ rule: 'greedy', satisfaction, order, selected: ids(selected), totalCost, ties })

const shares = (
  rule: RuleName,
  satisfaction: SatisfactionName,
  selected: string,
  totalCost: string,
  finalEndowment: string,
  more: Partial<HandCount> = {},
): HandCount => ({
  rule,
  satisfaction,
  selected: ids(selected),
  totalCost,
  finalEndowment,
  ...more,
})

const loads = (
  rule: 'phragmen' | 'maximin-support',
  selected: string,
  totalCost: string,
  ties: HandCount['ties'] = 'lex',
): HandCount => ({ rule, satisfaction: 'cost', selected: ids(selected), totalCost, ties })

const optimum = (satisfaction: SatisfactionName, optimalWelfare: string): HandCount => ({
  rule: 'max-welfare',
  satisfaction,
  optimalWelfare,
})

export const handCounts: Readonly<Record<string, readonly HandCount[]>> = {
  'bancs-et-arbres': [
    greedy('cost', 'votes-or-points', 'place banc', '1000'),
    greedy('cost', 'satisfaction-per-cost', 'place banc', '1000'),
    greedy('card', 'satisfaction-per-cost', 'banc arbre fontaine', '1000'),
    shares('mes', 'cost', 'banc', '200', '100', { unspentByVoters: '800' }),
    shares('mes', 'card', 'banc', '200', '100', { unspentByVoters: '800' }),
    shares('mes-add1u', 'cost', 'place banc', '1000', '134', { unspentByVoters: '340' }),
    shares('mes-add1-pabutools', 'cost', 'place banc', '1000', '134'),
    shares('mes-add1-nonexhaustive', 'cost', 'place banc', '1000', '149'),
    loads('phragmen', 'banc place', '1000'),
    loads('maximin-support', 'banc arbre fontaine', '1000'),
    optimum('cost', '5600'),
    optimum('card', '10'),
  ],
  'deux-rives': [
    greedy('cost', 'votes-or-points', 'rive-gauche-1 rive-gauche-2 rive-gauche-3', '900'),
    greedy('card', 'satisfaction-per-cost', 'rive-gauche-1 rive-gauche-2 rive-gauche-3', '900'),
    shares('mes', 'cost', 'rive-gauche-1 rive-gauche-2 rive-droite', '1000', '100', {
      unspentByVoters: '0',
    }),
    shares('mes-add1u', 'cost', 'rive-gauche-1 rive-gauche-2 rive-droite', '1000', '100'),
    shares(
      'mes-add1-nonexhaustive',
      'cost',
      'rive-gauche-1 rive-gauche-2 rive-droite',
      '1000',
      '149',
    ),
    loads('phragmen', 'rive-gauche-1 rive-droite rive-gauche-2', '1000'),
    loads('maximin-support', 'rive-gauche-1 rive-droite rive-gauche-2', '1000'),
    optimum('cost', '5400'),
    optimum('card', '18'),
  ],
  'dix-points': [
    greedy('points', 'votes-or-points', 'chorale velo', '550'),
    greedy('points', 'satisfaction-per-cost', 'chorale potager', '450'),
    shares('mes', 'points', 'chorale potager', '450', '150', { unspentByVoters: '150' }),
    shares('mes-add1u', 'points', 'chorale potager', '450', '150'),
    shares('mes-add1-pabutools', 'points', 'chorale potager', '450', '150'),
    shares('mes-add1-nonexhaustive', 'points', 'chorale potager', '450', '215'),
    optimum('points', '29'),
  ],
  notes: [
    greedy('points', 'votes-or-points', 'y x', '50'),
    greedy('points', 'satisfaction-per-cost', 'y x', '50'),
    shares('mes', 'points', 'y', '30', '50/3', { unspentByVoters: '20' }),
    shares('mes-add1u', 'points', 'y x', '50', '24'),
    shares('mes-add1-pabutools', 'points', 'y', '30', '74/3'),
    shares('mes-add1-nonexhaustive', 'points', 'y', '30', '24'),
    optimum('points', '4'),
  ],
  classement: [
    greedy('borda', 'votes-or-points', 'cantine cour', '100'),
    greedy('borda', 'satisfaction-per-cost', 'cantine cour', '100'),
    greedy('borda', 'satisfaction-per-cost', 'cour cantine', '100', 'minCostMaxVotes'),
    shares('mes', 'borda', 'cour', '40', '25', { unspentByVoters: '60' }),
    shares('mes-add1u', 'borda', 'cantine cour', '100', '40', { unspentByVoters: '60' }),
    shares('mes-add1u', 'borda', 'cour cantine', '100', '40', { ties: 'minCostMaxVotes' }),
    shares('mes-add1-pabutools', 'borda', 'cantine cour', '100', '40'),
    shares('mes-add1-nonexhaustive', 'borda', 'cantine cour', '100', '69'),
    optimum('borda', '5'),
  ],
  'un-seul-choix': [
    greedy('cost', 'votes-or-points', 'a b c', '500'),
    shares('mes', 'cost', 'a c', '300', '50', { unspentByVoters: '200' }),
    shares('mes', 'card', 'a c', '300', '50'),
    shares('mes-add1u', 'cost', 'a c b', '500', '50'),
    shares('mes-add1-pabutools', 'cost', 'a b c', '500', '67', { unspentByVoters: '170' }),
    shares('mes-add1-nonexhaustive', 'cost', 'a c', '300', '50'),
    loads('phragmen', 'a c b', '500'),
    loads('maximin-support', 'a c b', '500'),
    optimum('cost', '1800'),
  ],
  egalites: [
    greedy('cost', 'votes-or-points', 'a b', '200'),
    greedy('cost', 'votes-or-points', 'c d', '200', ['c', 'd', 'a', 'b']),
    shares('mes', 'cost', '', '0', '50', { unspentByVoters: '200' }),
    shares('mes-add1u', 'cost', 'a b', '200', '99'),
    shares('mes-add1u', 'cost', 'd a', '200', '99', { ties: ['d', 'a', 'c', 'b'] }),
    shares('mes-add1-pabutools', 'cost', '', '0', '99'),
    shares('mes-add1-nonexhaustive', 'cost', '', '0', '99'),
    loads('phragmen', 'a b', '200'),
    loads('phragmen', 'c d', '200', ['c', 'd', 'a', 'b']),
    loads('maximin-support', 'a b', '200'),
    optimum('card', '2'),
  ],
  'l-ex-aequo-trop-cher': [
    greedy('cost', 'votes-or-points', 'x', '200'),
    greedy('card', 'satisfaction-per-cost', 'w y', '150'),
    shares('mes', 'cost', 'w', '50', '50', { unspentByVoters: '150' }),
    shares('mes-add1u', 'cost', 'w y', '150', '62'),
    shares('mes-add1-pabutools', 'cost', 'w', '50', '62'),
    shares('mes-add1-nonexhaustive', 'cost', 'w', '50', '62'),
    loads('phragmen', 'w', '50'),
    loads('maximin-support', 'w y', '150'),
    optimum('cost', '400'),
    optimum('card', '2'),
  ],
  centimes: [
    greedy('cost', 'votes-or-points', 'toit lampe', '201/2'),
    shares('mes', 'cost', 'toit pompe', '201/2', '67/2', { unspentByVoters: '0' }),
    shares('mes-add1u', 'cost', 'toit pompe', '201/2', '34', { unspentByVoters: '3/2' }),
    shares('mes-add1u', 'cost', 'toit pompe', '201/2', '67/2', { increment: '0.25' }),
    shares('mes-add1-pabutools', 'cost', 'toit pompe', '201/2', '67/2'),
    shares('mes-add1-nonexhaustive', 'cost', 'toit pompe', '201/2', '66'),
    loads('phragmen', 'lampe pompe', '67'),
    loads('phragmen', 'toit pompe', '201/2', ['toit', 'lampe', 'pompe']),
    loads('maximin-support', 'lampe pompe', '67'),
    optimum('cost', '335/2'),
  ],
  'bulletins-blancs': [
    greedy('cost', 'votes-or-points', 'mare kiosque', '100'),
    shares('mes', 'cost', 'mare', '60', '20', { unspentByVoters: '40' }),
    shares('mes-add1u', 'cost', 'mare kiosque', '100', '20'),
    shares('mes-add1-pabutools', 'cost', 'mare', '60', '20'),
    shares('mes-add1-nonexhaustive', 'cost', 'mare', '60', '20'),
    loads('phragmen', 'mare', '60'),
    optimum('cost', '180'),
  ],
  'tout-est-possible': [
    greedy('cost', 'votes-or-points', 'a b c', '600'),
    shares('mes', 'cost', 'a b c', '600', '1000/3', { unspentByVoters: '400' }),
    shares('mes', 'card', 'a b c', '600', '1000/3'),
    shares('mes-add1u', 'cost', 'a b c', '600', '1000/3'),
    shares('mes-add1-pabutools', 'cost', 'a b c', '600', '1000/3'),
    shares('mes-add1-nonexhaustive', 'cost', 'a b c', '600', '1000/3'),
    loads('phragmen', 'a b c', '600'),
    loads('maximin-support', 'a b c', '600'),
    optimum('cost', '700'),
  ],
  'trop-cher': [
    greedy('cost', 'votes-or-points', '', '0'),
    shares('mes', 'cost', '', '0', '100/3', { unspentByVoters: '100' }),
    shares('mes-add1u', 'cost', '', '0', '33'),
    shares('mes-add1-pabutools', 'cost', '', '0', '100/3'),
    shares('mes-add1-nonexhaustive', 'cost', '', '0', '149'),
    loads('phragmen', '', '0'),
    loads('maximin-support', '', '0'),
    optimum('cost', '0'),
  ],
  'budget-nul': [
    greedy('cost', 'votes-or-points', '', '0'),
    shares('mes', 'cost', '', '0', '0', { unspentByVoters: '0' }),
    shares('mes-add1u', 'cost', '', '0', '0'),
    shares('mes-add1-pabutools', 'cost', '', '0', '0'),
    shares('mes-add1-nonexhaustive', 'cost', '', '0', '4'),
    loads('phragmen', '', '0'),
    loads('maximin-support', '', '0'),
    optimum('cost', '0'),
  ],
  personne: [
    greedy('cost', 'votes-or-points', 'a', '40'),
    shares('mes', 'cost', '', '0', '0'),
    shares('mes-add1u', 'cost', 'a', '40', '0'),
    shares('mes-add1-nonexhaustive', 'cost', '', '0', '0'),
    loads('phragmen', '', '0'),
    optimum('cost', '0'),
  ],
  identifiants: [
    greedy('cost', 'votes-or-points', '10', '100'),
    greedy('cost', 'votes-or-points', 'BO.D10.7/23', '100', ['BO.D10.7/23', '2', '10']),
    shares('mes', 'cost', '', '0', '100/3'),
    shares('mes-add1u', 'cost', '10', '100', '99'),
    shares('mes-add1-pabutools', 'cost', '', '0', '298/3'),
    loads('phragmen', '10', '100'),
    loads('maximin-support', '10', '100'),
    optimum('cost', '100'),
  ],
  repetitions: [
    greedy('cost', 'votes-or-points', 'a', '40'),
    greedy('cost', 'votes-or-points', 'b', '50', ['b', 'a']),
    shares('mes', 'cost', 'a', '40', '20', { unspentByVoters: '20' }),
    shares('mes-add1u', 'cost', 'a', '40', '20'),
    shares('mes-add1-nonexhaustive', 'cost', 'a', '40', '34'),
    shares('mes-add1-nonexhaustive', 'cost', 'b', '50', '32', { ties: ['b', 'a'] }),
    loads('phragmen', 'a', '40'),
    optimum('cost', '100'),
  ],
}
