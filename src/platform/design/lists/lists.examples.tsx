import type { PartExamples } from '../example.ts'
import { SearchField, Select } from '../fields/text-fields.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Pagination } from './pagination.tsx'
import { SortLinks } from './sort-links.tsx'
import { SubNavigation } from './sub-navigation.tsx'
import { Table } from './table.tsx'

export const listExamples: readonly PartExamples[] = [
  {
    part: 'FilterBar, SortLinks',
    purpose: 'Réduire et ordonner une liste : tout reste dans l’adresse.',
    examples: [
      {
        title: 'Filtrée',
        body: (
          <FilterBar
            action="#projets"
            kept={{ tri: 'voix' }}
            clearHref="#projets"
            outcome="12 projets sur 183"
          >
            <SearchField id="filtre-q" name="q" label="Mots" value="banc" />
            <Select
              id="filtre-theme"
              name="theme"
              label="Thème"
              emptyLabel="Tous les thèmes"
              options={[{ value: 'nature', label: 'Nature en ville' }]}
            />
            <Select
              id="filtre-quartier"
              name="quartier"
              label="Quartier"
              emptyLabel="Tous les quartiers"
              options={[{ value: 'coteau', label: 'Le Coteau' }]}
            />
          </FilterBar>
        ),
      },
      {
        title: 'Ordres',
        body: (
          <SortLinks
            options={[
              { label: 'Au hasard', href: '#hasard', isCurrent: true },
              { label: 'Coût', href: '#cout', isCurrent: false },
              { label: 'Voix', href: '#voix', isCurrent: false },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'Table',
    purpose: 'Des chiffres en lignes et en colonnes.',
    examples: [
      {
        title: 'Des cartes sur un téléphone',
        body: (
          <Table
            caption="Les projets lauréats"
            columns={[
              { key: 'project', label: 'Projet', sort: { href: '#projet', state: 'none' } },
              {
                key: 'votes',
                label: 'Voix',
                isNumeric: true,
                sort: { href: '#voix', state: 'descending' },
              },
              { key: 'cost', label: 'Coût', isNumeric: true },
            ]}
            rows={[
              {
                project: <a href="#banc">Un banc tous les 200 m</a>,
                votes: '412',
                cost: '42 000 €',
              },
              {
                project: <a href="#cour">Une cour-jardin à Carnot</a>,
                votes: '397',
                cost: '118 500 €',
              },
              {
                project: <a href="#velo">Ranger les vélos à la gare</a>,
                votes: '88',
                cost: '9 400 €',
              },
            ]}
            total={{ project: 'Ensemble', votes: '', cost: '169 900 €' }}
          />
        ),
      },
      {
        title: 'Une grille qui défile',
        body: (
          <Table
            caption="Les mêmes bulletins, comptés autrement"
            narrow="scroll"
            columns={[
              { key: 'rule', label: 'Règle' },
              { key: 'winners', label: 'Lauréats', isNumeric: true },
              { key: 'spent', label: 'Dépensé', isNumeric: true },
              { key: 'none', label: 'Sans projet financé', isNumeric: true },
            ]}
            rows={[
              { rule: 'Parts égales', winners: '14', spent: '496 200 €', none: '4 %' },
              { rule: 'Le plus de voix', winners: '9', spent: '499 000 €', none: '21 %' },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'SubNavigation',
    purpose: 'Les pages qui font ensemble un sujet.',
    examples: [
      {
        title: 'Résultats',
        body: (
          <SubNavigation
            label="Pages des résultats"
            foldedLabel="Autres pages des résultats"
            items={[
              { label: 'Résumé', href: '#resume', isCurrent: true },
              { label: 'Projet par projet', href: '#pourquoi', isCurrent: false },
              { label: 'Recompter', href: '#recompter', isCurrent: false },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'Pagination',
    purpose: 'Page après page : on peut revenir à la même.',
    examples: [
      {
        title: 'Au milieu',
        body: <Pagination current={4} total={12} hrefFor={(page) => `#page-${page}`} />,
      },
    ],
  },
]
