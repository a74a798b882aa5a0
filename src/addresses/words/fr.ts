/** What the pages of the town’s addresses say. */
export const fr = {
  'file.settings': 'Réglages de la commune',
  'file.title': 'Les adresses de la commune',
  'file.lead':
    'Avec ce fichier, chacun retrouve son adresse en tapant, et le site en déduit son quartier.',
  'file.none': 'Aucun fichier n’est importé',
  'file.none-text':
    'En attendant, les personnes écrivent leur adresse et choisissent leur quartier dans une liste.',
  'file.in-force': 'Fichier en place',
  'file.addresses': 'Adresses',
  'file.streets': 'Rues',
  'file.outside': 'Hors de tout quartier',
  'file.since': 'Importé le {day} · commune {insee} · {format}',
  'file.format-ban': 'Base adresse nationale',
  'file.format-bal': 'Base adresse locale',
  'file.import': 'Importer un fichier',
  'file.where':
    'Le fichier se télécharge gratuitement sur adresse.data.gouv.fr : celui de votre commune ou de votre département (Base adresse nationale, CSV), ou votre Base adresse locale (1.3 à 1.5). 20 Mo au plus ; au-delà, la commande « parvis town addresses import ».',
  'file.file': 'Fichier CSV',
  'file.insee': 'Code INSEE de la commune',
  'file.insee-hint': 'Cinq signes, par exemple 94016. Vide : la seule commune du fichier.',
  'file.read': 'Lire le fichier',
  'file.read-hint': 'Rien ne change encore : vous verrez d’abord l’effet.',
  'file.sides': 'Côtés de rue et quartiers',
  'file.imported': 'Les adresses sont à jour.',
  'file.wrong': 'Ce fichier n’est pas importé. Rien n’a changé.',
  'file.wrong-lines':
    '{count, plural, one {# ligne est refusée.} other {# lignes sont refusées.}} Corrigez le fichier, puis importez-le de nouveau.',
  'file.first-lines': 'Les {count} premières :',
  'file.line': 'Ligne',
  'file.why': 'Pourquoi',

  'fault.missing': 'Choisissez un fichier.',
  'fault.insee': 'Le code INSEE a cinq signes, par exemple 94016.',
  'fault.not-utf8': 'Le fichier n’est pas du texte UTF-8. Enregistrez-le en « CSV UTF-8 ».',
  'fault.empty': 'Le fichier est vide.',
  'fault.too-long-line': 'Une ligne est bien trop longue : ce n’est pas un fichier d’adresses.',
  'fault.no-address': 'Le fichier ne contient aucune adresse.',
  'fault.repeats': 'Le fichier contient bien trop d’adresses pour une commune.',
  'fault.no-column':
    'Ce n’est pas un fichier d’adresses séparé par des points-virgules. Colonnes qui manquent : {columns}.',
  'fault.several-towns':
    'Le fichier contient plusieurs communes : {towns}. Donnez le code INSEE de la vôtre.',
  'fault.not-this-town': 'Cette commune n’est pas dans le fichier, qui contient : {towns}.',
  'fault.draft-gone':
    'Ce fichier lu n’est plus là : il a été remplacé par un autre. Importez-le de nouveau.',

  'line.columns': 'Elle n’a pas le même nombre de colonnes que la première ligne.',
  'line.quotes': 'Un guillemet n’est pas fermé.',
  'line.code': 'L’identifiant manque.',
  'line.insee': 'Le code INSEE manque ou n’est pas lisible.',
  'line.street': 'Le nom de la rue manque.',
  'line.number': 'Le numéro n’est pas un nombre.',
  'line.position': 'La position n’est pas lisible.',
  'line.suffix': 'Le complément du numéro est trop long.',
  'line.twice': 'Cet identifiant est déjà sur une autre ligne.',

  'report.title': 'Avant d’importer',
  'report.lead': 'Le fichier est bon. Voici ce qu’il changera.',
  'report.confirm-title': 'Remplacer les adresses de la commune {insee}',
  'report.all':
    '{count, plural, one {# adresse} other {# adresses}} dans {streets, plural, one {# rue} other {# rues}}.',
  'report.new':
    '{count, plural, =0 {Aucune adresse nouvelle.} one {# adresse nouvelle.} other {# adresses nouvelles.}}',
  'report.gone':
    '{count, plural, =0 {Aucune adresse ne disparaît.} one {# adresse disparaît.} other {# adresses disparaissent.}}',
  'report.residences':
    '{count, plural, one {# habitant a une adresse qui disparaît : elle reste lisible, et son quartier ne change pas.} other {# habitants ont une adresse qui disparaît : elle reste lisible, et leur quartier ne change pas.}}',
  'report.outside':
    '{count, plural, =0 {Chaque adresse est dans un quartier.} one {# adresse n’est dans aucun quartier.} other {# adresses ne sont dans aucun quartier.}}',
  'report.without-position':
    '{count, plural, one {# adresse n’a pas de position : son quartier n’est pas connu.} other {# adresses n’ont pas de position : leur quartier n’est pas connu.}}',
  'report.do': 'Remplacer les adresses',

  'sides.title': 'Côtés de rue',
  'sides.lead':
    'Quand la limite de deux quartiers suit une rue, dites ici de quel quartier est chaque côté. Sans cela, la carte décide.',
  'sides.none': 'Aucun côté de rue n’est décidé',
  'sides.none-text': 'La carte des quartiers suffit pour toutes les adresses.',
  'sides.caption': 'Côtés décidés',
  'sides.street': 'Rue',
  'sides.side': 'Côté',
  'sides.side-all': 'les deux côtés',
  'sides.side-odd': 'numéros impairs',
  'sides.side-even': 'numéros pairs',
  'sides.numbers': 'Numéros',
  'sides.numbers-all': 'tous',
  'sides.numbers-from': 'à partir du {from}',
  'sides.numbers-to': 'du {from} au {to}',
  'sides.neighbourhood': 'Quartier',
  'sides.neighbourhood-choose': 'Choisissez un quartier',
  'sides.neighbourhood-gone': 'Ce quartier n’existe plus : la carte décide.',
  'sides.doors': 'Adresses',
  'sides.act': 'Retirer',
  'sides.remove': 'Retirer',
  'sides.set': 'Décider d’un côté',
  'sides.street-hint': 'Le nom entier de la rue, tel qu’il est dans le fichier.',
  'sides.from': 'Du numéro',
  'sides.to': 'Au numéro',
  'sides.to-hint': 'Vide : jusqu’au bout de la rue.',
  'sides.preview': 'Voir ce que cela change',
  'sides.done-set': 'C’est décidé. Les adresses et les habitants concernés ont suivi.',
  'sides.done-removed': 'La carte décide de nouveau.',
  'sides.preview-title': 'Ce que cela change',
  'sides.preview-none': 'Aucune adresse ne change de quartier aujourd’hui.',
  'sides.preview-count':
    '{count, plural, one {# adresse change de quartier :} other {# adresses changent de quartier :}}',
  'sides.preview-one': '{address} : {from} → {to}',
  'sides.preview-more': '… et {count} autres.',
  'sides.no-neighbourhood': 'hors quartier',
  'sides.apply': 'Décider ainsi',
  'sides.fault-missing': 'Remplissez ce champ.',
  'sides.fault-unknown-street':
    'Cette rue n’est pas dans le fichier des adresses. Écrivez son nom entier.',
  'sides.fault-unknown-neighbourhood': 'Choisissez un quartier dans la liste.',
  'sides.fault-backwards': 'Le dernier numéro est avant le premier.',
  'sides.fault-overlaps':
    'Un autre choix couvre déjà ces numéros de cette rue. Retirez-le d’abord.',
  'sides.fault-number': 'Écrivez un nombre entier, ou rien.',
} as const
