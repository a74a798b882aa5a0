/** Sentences of the pages on which the town describes itself. */
export const fr = {
  title: 'Réglages de la commune',
  lead: 'Ce que la commune dit d’elle-même. Chaque page suit aussitôt, et chaque changement peut être annulé.',
  list: 'Les réglages, un par ligne',
  'column.setting': 'Réglage',
  'column.state': 'État',
  'column.detail': 'En détail',
  save: 'Enregistrer',
  undo: 'Annuler ce changement',
  'news.enregistre': 'C’est enregistré : tout le site suit.',
  'news.annule': 'C’est annulé : tout est comme avant.',

  'setting.identity': 'Identité',
  'setting.colours': 'Couleurs',
  'setting.neighbourhoods': 'Quartiers',
  'setting.addresses': 'Adresses',
  'setting.departments': 'Services et élus',
  'setting.calendar': 'Calendrier',
  'setting.roles': 'Rôles',
  'setting.wording': 'Mots du site',
  'lead.identity': 'Le nom que chaque page porte, où vous écrire, et votre heure.',
  'lead.colours':
    'Cinq couleurs, celles de votre charte. Le site les rend lisibles partout, et vous dit ce qu’il a changé.',
  'lead.neighbourhoods': 'Leur contour, dessiné par un fichier GeoJSON.',
  'lead.addresses': 'Les adresses de la commune, pour savoir qui habite où.',
  'lead.departments': 'Qui répond à quoi, et qui a été élu : la page « Vos élus et les services ».',
  'lead.calendar': 'Les vacances, les jours fériés, les fermetures et les périodes électorales.',
  'lead.roles': 'Qui peut faire quoi.',
  'lead.wording': 'Chaque phrase du site peut être dite avec vos mots.',

  'state.done': 'Fait',
  'state.missing': 'À faire',
  'state.optional': 'Au choix',
  'detail.identity':
    '{has, select, yes {La commune a un nom et une adresse de contact.} other {Il manque le nom ou l’adresse de contact.}}',
  'detail.colours':
    '{own, select, yes {Vos propres couleurs.} other {Les couleurs d’origine : elles conviennent aussi.}}',
  'detail.neighbourhoods':
    '{count, plural, =0 {Aucun quartier.} one {Un quartier.} other {# quartiers.}}',
  'detail.addresses':
    '{count, plural, =0 {Aucune adresse.} one {Une adresse.} other {{shown} adresses.}}',
  'detail.departments':
    '{departments, plural, =0 {Aucun service} one {Un service} other {# services}}, {councillors, plural, =0 {aucun élu} one {un élu} other {# élus}}.',
  'detail.calendar':
    '{has, select, yes {La zone scolaire est choisie.} other {Il manque la zone scolaire.}}',
  'detail.roles':
    '{officers, plural, =0 {Personne} one {Une personne} other {# personnes}} au binôme, {voteOfficers, plural, =0 {personne} one {une personne} other {# personnes}} pour la garde du vote.',
  'detail.wording':
    '{count, plural, =0 {Les phrases d’origine.} one {Une phrase changée.} other {# phrases changées.}}',

  'setup.label': 'Installation de la commune',
  'setup.step': 'Installation : étape {step} sur {of}.',
  'setup.all': 'Toutes les étapes',
  'setup.next': 'Continuer : {next}',
  'setup.finish': 'Terminer',
  'setup.resume': 'Reprendre l’installation pas à pas',

  'identity.name': 'Nom de la commune',
  'identity.contactEmail': 'Adresse e-mail de contact',
  'identity.contactEmail-hint':
    'Celle d’un service, jamais celle d’une personne : tout le monde la voit.',
  'identity.zone': 'Fuseau horaire',
  'identity.zone-hint':
    'Les votes ouvrent et ferment à cette heure. Les tâches de nuit suivent au prochain démarrage.',
  'identity.residents': 'Nombre d’habitants',
  'identity.inseeCode': 'Code INSEE',
  'identity.inseeCode-hint':
    'Cinq caractères, par exemple 94016. Ce n’est pas le code postal. Il sert à trouver vos adresses.',
  'identity.fault-name': 'Écrivez le nom de la commune, en {most, number} lettres au plus.',
  'identity.fault-contactEmail':
    'Cette adresse ne se lit pas. Écrivez-la comme participation@ville.fr, ou laissez vide.',
  'identity.fault-zone': 'Choisissez un fuseau horaire de la liste.',
  'identity.fault-residents': 'Écrivez un nombre, par exemple 31 000, ou laissez vide.',
  'identity.fault-inseeCode':
    'Un code INSEE a cinq caractères : 94016, ou 2A004 en Corse. Corrigez-le, ou laissez vide.',

  'colours.accent': 'Couleur principale',
  'colours.accent-hint': 'Des boutons et des liens. Par exemple #1f5a4c.',
  'colours.neutral': 'Couleur des textes',
  'colours.neutral-hint': 'Presque noire : les textes et les gris.',
  'colours.brand1': 'Première couleur de marque',
  'colours.brand1-hint': 'Des numéros sur les cartes et des étapes.',
  'colours.brand2': 'Deuxième couleur de marque',
  'colours.brand2-hint': 'De ce qui est mis en avant.',
  'colours.brand3': 'Troisième couleur de marque',
  'colours.brand3-hint': 'Des graphiques.',
  'colours.pick': 'choisie à l’œil',
  'colours.see': 'Voir',
  'colours.fault':
    '{name} : ce n’est pas une couleur. Écrivez un code comme #1f5a4c, ou rgb(31, 90, 76).',
  'colours.corrected': 'Lues ainsi : {names}.',
  'colours.preview': 'Aperçu',
  'colours.preview-lead': 'Rien n’est encore changé sur le site.',
  'colours.day': 'Le jour',
  'colours.night': 'La nuit',
  'colours.sample-title': 'Un arbre devant l’école',
  'colours.sample-text': 'Voici un texte, avec',
  'colours.sample-link': 'un lien',
  'colours.sample-button': 'Je vote',
  'colours.table': 'Ce que devient chaque couleur',
  'colours.column-name': 'Couleur',
  'colours.column-given': 'La vôtre',
  'colours.kept': 'Gardée telle quelle.',
  'colours.darker': 'Foncée, pour rester lisible.',
  'colours.lighter': 'Éclaircie, pour rester lisible.',
  'colours.contrasts':
    'Contraste du texte posé dessus : {text} (il faut 4,5). Contraste avec le fond de la page : {paper} (il faut 3).',
} as const
