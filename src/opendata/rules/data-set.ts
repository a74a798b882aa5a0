/** Something published as files: each module contributes its own. */
export interface DataSet {
  readonly id: string
  readonly title: string
  readonly isFictional: boolean
  /** The file it was made from, whose licence goes on; null when it is the town's own. */
  readonly source: string | null
  readonly files: readonly DataFile[]
}

export interface DataFile {
  readonly label: 'ballots' | 'projects' | 'outcome'
  readonly path: string
  readonly format: string
  readonly mediaType: string
}

/** Official address of the Licence Ouverte, that French administrations use for their data. */
export const openLicence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'

/**
 * The catalogue as DCAT in JSON-LD, for open-data portals.
 *
 * @param origin  `https://participation.ville.fr`, without final slash
 * Source: W3C, Data Catalog Vocabulary (DCAT) version 2, 2020.
 */
export function dcatCatalogue(townName: string, sets: readonly DataSet[], origin: string): object {
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
    '@type': 'dcat:Catalog',
    '@id': `${origin}/donnees-ouvertes`,
    'dct:title': `Données ouvertes, ${townName}`,
    'dct:language': 'fr',
    'dcat:dataset': sets.map((set) => ({
      '@type': 'dcat:Dataset',
      '@id': `${origin}/donnees-ouvertes#${set.id}`,
      'dct:title': set.title,
      'dct:publisher': townName,
      ...(set.source === null && {
        'dct:license': openLicence,
      }),
      ...(set.isFictional && { 'dct:description': 'Données inventées pour la démonstration.' }),
      'dcat:distribution': set.files.map((file) => ({
        '@type': 'dcat:Distribution',
        'dct:title': file.label,
        'dcat:downloadURL': origin + file.path,
        'dcat:mediaType': file.mediaType,
      })),
    })),
  }
}
