/** Words a street begins with, and how people shorten them. */
const shortTypes: Readonly<Record<string, readonly string[]>> = {
  allee: ['all', 'al'],
  avenue: ['av', 'ave'],
  boulevard: ['bd', 'bld', 'boul', 'blvd'],
  chaussee: ['chs'],
  chemin: ['ch', 'che', 'chem'],
  cite: ['cit'],
  cours: ['crs'],
  esplanade: ['esp'],
  faubourg: ['fg', 'fbg'],
  hameau: ['ham'],
  impasse: ['imp'],
  lotissement: ['lot'],
  parvis: [],
  passage: ['pas', 'psg'],
  place: ['pl'],
  placette: [],
  promenade: ['prom'],
  quai: ['q'],
  residence: ['res'],
  route: ['rte'],
  rue: ['r'],
  ruelle: [],
  sentier: ['sen', 'sent'],
  square: ['sq'],
  venelle: ['ven'],
  villa: [],
  voie: [],
}

/** Titles and first words of names, shortened the same way. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  capitaine: ['cap', 'cpt', 'cne'],
  colonel: ['col', 'cel'],
  commandant: ['cdt', 'cmdt'],
  docteur: ['dr', 'doc'],
  general: ['gal', 'gl', 'gen'],
  grand: ['gd'],
  grande: ['gde'],
  lieutenant: ['lt', 'ltn'],
  marechal: ['mal', 'mar'],
  monseigneur: ['mgr'],
  notre: ['n'],
  petit: ['pt'],
  petite: ['pte'],
  president: ['pdt', 'pres'],
  professeur: ['prof', 'pr'],
  saint: ['st'],
  sainte: ['ste'],
  sergent: ['sgt'],
}

const fullWords: ReadonlyMap<string, string> = new Map(
  [...Object.entries(shortTypes), ...Object.entries(shortNames)].flatMap(([full, shorts]) =>
    shorts.map((short) => [short, full] as const),
  ),
)

/** `av` → `avenue`; `null` for a word that shortens nothing. */
export const unshortened = (word: string): string | null => fullWords.get(word) ?? null

/** `rue`, `avenue`…: what people get wrong, and what tells two streets of one name apart. */
export const isStreetType = (word: string): boolean => Object.hasOwn(shortTypes, word)

/** Words nobody chooses a street by. */
const links = new Set('a au aux d de des du en et l la le les sous sur'.split(' '))
export const isLink = (word: string): boolean => links.has(word)
