import type { PartExamples } from '../example.ts'
import { BarChart } from './bar-chart.tsx'
import { Histogram } from './histogram.tsx'
import { LoadCurve } from './load-curve.tsx'
import { MoneyLine } from './money-line.tsx'
import { Pyramid } from './pyramid.tsx'
import { StackedBars } from './stacked-bars.tsx'

const euros = (value: number) => ({ value, text: `${value.toLocaleString('fr-FR')} €` })
const costs = [118_500, 96_000, 74_300, 61_000, 42_000, 38_200, 27_600, 9_400]
const winners = costs.map((cost, index) => ({
  label: <a href={`#projet-${index + 1}`}>Projet nº {index + 1}</a>,
  cost: euros(cost),
  runningTotal: euros(costs.slice(0, index + 1).reduce((sum, one) => sum + one, 0)),
}))
const count = (value: number) => ({ value, text: value.toLocaleString('fr-FR') })

export const chartExamples: readonly PartExamples[] = [
  {
    part: 'MoneyLine',
    purpose: 'Tout le budget en une ligne : ce que coûte chaque lauréat, ce qui reste.',
    examples: [
      {
        title: 'Huit lauréats',
        body: (
          <MoneyLine
            caption="La ligne du budget"
            budget={euros(500_000)}
            spent={euros(467_000)}
            left={euros(33_000)}
            winners={winners}
          />
        ),
      },
      {
        title: 'Une liste trop longue pour une page',
        body: (
          <MoneyLine
            caption="La ligne d’un grand budget"
            budget={euros(500_000)}
            spent={euros(467_000)}
            left={euros(33_000)}
            winners={winners}
            rest={{
              after: 3,
              label: <a href="#laureats">{winners.length - 3} autres lauréats</a>,
              cost: euros(467_000 - (winners[2]?.runningTotal.value ?? 0)),
            }}
          />
        ),
      },
    ],
  },
  {
    part: 'BarChart',
    purpose: 'Comparer des quantités ; un trait dit ce qu’il fallait.',
    examples: [
      {
        title: 'Voix par projet',
        body: (
          <BarChart
            caption="Argent réuni, et coût du projet (trait)"
            labelHeading="Projet"
            valueHeading="Argent réuni"
            data={[
              { label: 'Un banc tous les 200 m', ...euros(42_000), line: 42_000 },
              { label: 'Une cour-jardin à Carnot', ...euros(118_500), line: 118_500 },
              {
                label: 'Une tyrolienne au parc',
                ...euros(56_800),
                line: 60_000,
                series: 2,
              },
            ]}
          />
        ),
      },
      {
        title: 'Avec une phrase par barre',
        body: (
          <BarChart
            caption="Part de l’argent, et part des voix (trait)"
            labelHeading="Quartier"
            valueHeading="Part de l’argent"
            data={[
              {
                label: 'Le Coteau',
                value: 0.6,
                line: 0.4,
                text: '60 % de l’argent, 40 % des voix',
              },
              {
                label: 'La Plaine',
                value: 0.4,
                line: 0.6,
                text: '40 % de l’argent, 60 % des voix',
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'StackedBars',
    purpose: 'Les parts de plusieurs touts.',
    examples: [
      {
        title: 'Voix par canal et par quartier',
        body: (
          <StackedBars
            caption="Comment on a voté"
            labelHeading="Quartier"
            scale="share"
            series={['En ligne', 'Sur papier', 'À une borne']}
            bars={[
              { label: 'Le Coteau', parts: [count(812), count(240), count(61)] },
              { label: 'Centre-ville', parts: [count(1_204), count(188), count(20)] },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'Pyramid',
    purpose: 'Deux populations dos à dos, tranche par tranche.',
    examples: [
      {
        title: 'Votants et habitants',
        body: (
          <Pyramid
            caption="Qui a voté, qui habite ici"
            labelHeading="Âge"
            leftHeading="Votants"
            rightHeading="Habitants"
            rows={[
              {
                label: '65 ans et plus',
                left: { value: 0.19, text: '19 %' },
                right: { value: 0.14, text: '14 %' },
              },
              {
                label: '40 à 64 ans',
                left: { value: 0.44, text: '44 %' },
                right: { value: 0.31, text: '31 %' },
              },
              {
                label: '18 à 39 ans',
                left: { value: 0.29, text: '29 %' },
                right: { value: 0.33, text: '33 %' },
              },
              {
                label: '7 à 17 ans',
                left: { value: 0.08, text: '8 %' },
                right: { value: 0.22, text: '22 %' },
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'Histogram',
    purpose: 'Combien, dans chaque tranche.',
    examples: [
      {
        title: 'Projets financés par votant',
        body: (
          <Histogram
            caption="Combien de projets choisis ont été financés"
            labelHeading="Projets financés"
            valueHeading="Votants"
            bins={[
              { label: '0', value: 41, text: '4 %' },
              { label: '1', value: 180, text: '18 %' },
              { label: '2', value: 312, text: '31 %' },
              { label: '3', value: 290, text: '29 %' },
              { label: '4', value: 121, text: '12 %' },
              { label: '5', value: 60, text: '6 %' },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'LoadCurve',
    purpose: 'Jour après jour.',
    examples: [
      {
        title: 'Bulletins reçus',
        body: (
          <LoadCurve
            caption="Bulletins reçus chaque jour"
            labelHeading="Jour"
            valueHeading="Bulletins"
            points={[210, 340, 180, 120, 150, 410, 520, 260, 190, 640].map((value, index) => ({
              label: `${index + 1} octobre`,
              value,
              text: `${value} bulletins`,
            }))}
          />
        ),
      },
    ],
  },
]
