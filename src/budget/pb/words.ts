import { catalogue, sayIn, type Words } from '../../platform/words/catalogue.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'
import type { PbError, PbErrorCode } from './pb-error.ts'
import type { PbWarning, PbWarningCode } from './pb-warning.ts'

const fr = {
  'at-line': 'Ligne {line} : {sentence}',
  'at-lines': '{sentence} {count, plural, one {(ligne {lines})} other {(lignes {lines})}}',

  'empty-file': 'Le fichier est vide.',
  'not-utf8':
    'le texte n’est pas en UTF-8 (lu en Latin-1, il dirait « {found} »). Enregistrez le fichier en UTF-8, puis recommencez.',
  'utf-16': 'le texte est en UTF-16. Enregistrez le fichier en UTF-8, puis recommencez.',
  'broken-gzip': 'Le fichier compressé (.gz) est abîmé ou incomplet.',
  'line-too-long': 'cette ligne dépasse {limit, number} caractères, la longueur permise.',
  'missing-section':
    'la section {section} manque. Un fichier .pb a, dans cet ordre, META, PROJECTS et VOTES.',
  'repeated-section': 'la section {section} est ouverte une deuxième fois.',
  'missing-columns': 'la section {section} n’a pas sa ligne de noms de colonnes.',
  'wrong-meta-columns': 'la section META doit commencer par la ligne « key;value ».',
  'missing-column': 'la section {section} n’a pas de colonne « {column} ».',
  'repeated-column': 'la section {section} a deux colonnes « {column} ».',
  'wrong-column-count':
    'la section {section} a {expected, plural, one {# colonne} other {# colonnes}}, mais cette ligne a {found, plural, one {# champ} other {# champs}}. Un point-virgule dans un texte demande des guillemets autour du texte.',
  'unterminated-quote': 'un guillemet ouvert n’est pas refermé sur la ligne.',
  'text-after-quote':
    'du texte suit un guillemet refermé. Dans un champ entre guillemets, un guillemet s’écrit deux fois.',
  'repeated-key': 'la section META donne deux fois « {key} ».',
  'missing-budget': 'la section META ne donne pas le budget (« budget »).',
  'budget-not-a-number':
    'le budget « {amount} » n’est pas un nombre. Écrivez 12500 ou 12500.50, sans espace ni virgule.',
  'negative-budget': 'le budget « {amount} » est négatif.',
  'missing-vote-type': 'la section META ne donne pas la forme du vote (« vote_type »).',
  'unknown-vote-type': 'la forme de vote « {found} » est inconnue. Formes connues : {known}.',
  'project-without-id': 'ce projet n’a pas d’identifiant (« project_id »).',
  'comma-in-project-id':
    'l’identifiant « {project} » contient une virgule : les votes ne pourraient pas le citer.',
  'repeated-project': 'le projet « {project} » est déjà présent plus haut.',
  'missing-cost': 'le projet « {project} » n’a pas de coût.',
  'cost-not-a-number':
    'le coût « {amount} » du projet « {project} » n’est pas un nombre. Écrivez 12500 ou 12500.50, sans espace ni virgule.',
  'negative-cost': 'le coût « {amount} » du projet « {project} » est négatif.',
  'zero-cost':
    'le coût du projet « {project} » est nul : un projet sur le bulletin coûte quelque chose.',
  'voter-without-id': 'ce vote n’a pas de numéro de votant (« voter_id »).',
  'repeated-voter': 'le votant « {voter} » a déjà un vote plus haut.',
  'unknown-project': 'ce vote cite le projet « {project} », absent de la section PROJECTS.',
  'empty-choice': 'ce vote contient une virgule de trop : un choix est vide.',
  'missing-points':
    'ce vote cite {choices, plural, one {# projet} other {# projets}} mais donne des points à {points} seulement.',
  'too-many-points':
    'ce vote donne {points, plural, one {# fois} other {# fois}} des points pour {choices, plural, =0 {aucun projet} one {# projet} other {# projets}}.',
  'points-not-a-number': 'les points « {points} » ne sont pas un nombre.',
  'negative-points': 'les points « {points} » sont négatifs.',
  'too-many-voters': 'le fichier dépasse {limit, number} votants, le nombre permis.',
  'too-many-ballots':
    'le fichier a plus de {limit, number} bulletins différents : il ne tient pas en mémoire.',
  'too-large-to-hold':
    'le fichier dépasse {limit, number} caractères : il ne peut pas être chargé en entier.',

  'repeated-choice':
    '{count, plural, one {Un vote cite} other {# votes citent}} plusieurs fois le même projet : il compte une fois',
  'repeated-choice-with-points':
    '{count, plural, one {Un vote donne} other {# votes donnent}} plusieurs fois des points au même projet : les derniers comptent',
  'ballot-too-long':
    '{count, plural, one {Un vote cite} other {# votes citent}} plus de projets que les {limit} permis ; compté tel quel',
  'ballot-too-short':
    '{count, plural, one {Un vote cite} other {# votes citent}} moins de projets que les {limit} demandés ; compté tel quel',
  'too-many-points-on-a-project':
    '{count, plural, one {Un vote donne} other {# votes donnent}} à un projet plus que les {limit} points permis ; compté tel quel',
  'too-many-points-in-all':
    '{count, plural, one {Un vote donne} other {# votes donnent}} plus que les {limit} points permis en tout ; compté tel quel',
  'ballot-too-dear':
    '{count, plural, one {Un vote dépasse} other {# votes dépassent}} le coût total permis de {limit} ; compté tel quel',
  'project-count-differs':
    'META annonce {announced} projets (« num_projects »), le fichier en contient {found}',
  'vote-count-differs':
    'META annonce {announced} votes (« num_votes »), le fichier en contient {found}',
  'limit-not-a-number': 'la limite « {key} » de META n’est pas un nombre ; elle n’est pas vérifiée',
} as const satisfies Readonly<Record<PbErrorCode | PbWarningCode | 'at-line' | 'at-lines', string>>

const en: Words<typeof fr> = {
  'at-line': 'Line {line}: {sentence}',
  'at-lines': '{sentence} {count, plural, one {(line {lines})} other {(lines {lines})}}',

  'empty-file': 'The file is empty.',
  'not-utf8':
    'the text is not in UTF-8 (read as Latin-1, it would say “{found}”). Save the file as UTF-8 and try again.',
  'utf-16': 'the text is in UTF-16. Save the file as UTF-8 and try again.',
  'broken-gzip': 'The compressed file (.gz) is damaged or incomplete.',
  'line-too-long': 'this line is longer than {limit, number} characters, the length allowed.',
  'missing-section':
    'section {section} is missing. A .pb file has META, PROJECTS and VOTES, in this order.',
  'repeated-section': 'section {section} is opened a second time.',
  'missing-columns': 'section {section} has no line of column names.',
  'wrong-meta-columns': 'section META must begin with the line “key;value”.',
  'missing-column': 'section {section} has no column “{column}”.',
  'repeated-column': 'section {section} has two columns “{column}”.',
  'wrong-column-count':
    'section {section} has {expected, plural, one {# column} other {# columns}}, but this line has {found, plural, one {# field} other {# fields}}. A semicolon inside a text needs quotes around the text.',
  'unterminated-quote': 'a quote is opened and never closed on the line.',
  'text-after-quote':
    'text follows a closed quote. Inside a quoted field, a quote is written twice.',
  'repeated-key': 'section META gives “{key}” twice.',
  'missing-budget': 'section META does not give the budget (“budget”).',
  'budget-not-a-number':
    'the budget “{amount}” is not a number. Write 12500 or 12500.50, without space or comma.',
  'negative-budget': 'the budget “{amount}” is negative.',
  'missing-vote-type': 'section META does not give the form of the vote (“vote_type”).',
  'unknown-vote-type': 'the form of vote “{found}” is unknown. Known forms: {known}.',
  'project-without-id': 'this project has no identifier (“project_id”).',
  'comma-in-project-id': 'the identifier “{project}” holds a comma: votes could not name it.',
  'repeated-project': 'project “{project}” already stands above.',
  'missing-cost': 'project “{project}” has no cost.',
  'cost-not-a-number':
    'the cost “{amount}” of project “{project}” is not a number. Write 12500 or 12500.50, without space or comma.',
  'negative-cost': 'the cost “{amount}” of project “{project}” is negative.',
  'zero-cost': 'project “{project}” costs nothing: a project on the ballot has a cost.',
  'voter-without-id': 'this vote has no voter number (“voter_id”).',
  'repeated-voter': 'voter “{voter}” already has a vote above.',
  'unknown-project': 'this vote names project “{project}”, absent from section PROJECTS.',
  'empty-choice': 'this vote has a comma too many: one choice is empty.',
  'missing-points':
    'this vote names {choices, plural, one {# project} other {# projects}} but gives points to {points} only.',
  'too-many-points':
    'this vote gives points {points, plural, one {once} other {# times}} for {choices, plural, =0 {no project} one {# project} other {# projects}}.',
  'points-not-a-number': 'the points “{points}” are not a number.',
  'negative-points': 'the points “{points}” are negative.',
  'too-many-voters': 'the file has more than {limit, number} voters, the number allowed.',
  'too-many-ballots':
    'the file has more than {limit, number} different ballots: memory cannot hold it.',
  'too-large-to-hold':
    'the file has more than {limit, number} characters: it cannot be loaded whole.',

  'repeated-choice':
    '{count, plural, one {One vote names} other {# votes name}} the same project several times: it counts once',
  'repeated-choice-with-points':
    '{count, plural, one {One vote gives} other {# votes give}} points to the same project several times: the last ones count',
  'ballot-too-long':
    '{count, plural, one {One vote names} other {# votes name}} more projects than the {limit} allowed; counted as it stands',
  'ballot-too-short':
    '{count, plural, one {One vote names} other {# votes name}} fewer projects than the {limit} required; counted as it stands',
  'too-many-points-on-a-project':
    '{count, plural, one {One vote gives} other {# votes give}} a project more than the {limit} points allowed; counted as it stands',
  'too-many-points-in-all':
    '{count, plural, one {One vote gives} other {# votes give}} more than the {limit} points allowed in all; counted as it stands',
  'ballot-too-dear':
    '{count, plural, one {One vote exceeds} other {# votes exceed}} the total cost of {limit} allowed; counted as it stands',
  'project-count-differs':
    'META announces {announced} projects (“num_projects”), the file holds {found}',
  'vote-count-differs': 'META announces {announced} votes (“num_votes”), the file holds {found}',
  'limit-not-a-number': 'the limit “{key}” of META is not a number; it is not checked',
}

export const pbWords = catalogue('budget-pb', { fr, en })

/** `Ligne 12 : le budget « douze » n’est pas un nombre…` */
export function explainPbError(error: PbError, language: InterfaceLanguage = 'fr'): string {
  const say = sayIn(pbWords, language)
  const sentence = say(error.code, error.facts)
  return error.line === null ? sentence : say('at-line', { line: error.line, sentence })
}

/** `3 votes citent plusieurs fois le même projet : il compte une fois (lignes 12, 40, 41).` */
export function explainPbWarning(warning: PbWarning, language: InterfaceLanguage = 'fr'): string {
  const say = sayIn(pbWords, language)
  const { count } = warning
  const sentence = say(warning.code, { ...warning.facts, count })
  const lines = warning.lines.join(', ') + (count > warning.lines.length ? '…' : '')
  return `${say('at-lines', { sentence, count, lines })}.`
}
