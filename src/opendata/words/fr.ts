export const fr = {
  title: 'Données ouvertes',
  lead: 'Tout ce que ce site publie se télécharge, se vérifie et se réutilise. Aucun fichier ne contient de nom ni d’adresse.',
  licence: 'Licence :',
  'licence-ours': 'Licence Ouverte 2.0 (Etalab)',
  'licence-source': 'celle du fichier d’origine ({file})',
  catalogue: 'Catalogue des jeux de données (DCAT, JSON-LD)',
  ballots: 'Bulletins et projets',
  projects: 'Projets',
  outcome: 'Résultat et chaque tour',
  empty: 'Rien n’est encore publié',
  'empty-hint': 'Les données de chaque édition apparaîtront ici.',
  invented: 'Données inventées pour la démonstration.',
} as const
