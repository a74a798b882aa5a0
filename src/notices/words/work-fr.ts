/** Of officers: those who are called never read them. */
export const workFr = {
  'way.prepare': 'Préparer la convocation',
  'way.follow': 'Convocation et réponses',

  title: 'Convocation',
  'title-of': 'Convocation : {title}',
  done: 'C’est enregistré.',
  sent: 'La convocation est partie.',
  reminded: 'Le rappel est parti.',
  'reminded-nobody': 'Personne n’était plus à rappeler aujourd’hui.',
  lead: 'Vérifiez qui est convoqué, écrivez le texte, puis voyez exactement ce qui partira.',
  over: 'Cette réunion n’a pas eu de convocation par ce site.',
  'deadline.before': 'À envoyer le {day} au plus tard : c’est le délai des règles de l’instance.',
  'deadline.late':
    'Le délai des règles de l’instance est dépassé depuis le {day}. Pour envoyer quand même, il faudra dire pourquoi ; tout le monde le lira.',
  'no-place':
    'La salle et l’adresse manquent encore : « Modifier ou déplacer », dans la préparation.',

  'called.title': 'Qui est convoqué',
  'called.lead':
    'Les personnes qui siègent le jour de la réunion. Leur adresse n’est montrée à personne d’autre.',
  'called.nobody':
    'Personne n’est convoqué par son nom : cette réunion est annoncée à tous sur sa page.',
  'called.empty': 'Cette instance n’a aucun membre ce jour-là.',
  'called.list': 'Personne par personne ({count})',
  'called.name': 'Nom',
  'called.way': 'Comment',
  'called.language': 'Langue',
  'called.reach': 'Compléter',
  'way.mail': 'E-mail',
  'way.letter': 'Lettre',
  'way.none': 'Aucune adresse',

  'agenda.title': 'Ordre du jour',
  'agenda.edit': 'Modifier l’ordre du jour',

  'text.title': 'Ce que dit la convocation',
  'text.lead':
    'La date, le lieu, l’ordre du jour et la façon de répondre sont ajoutés tout seuls, dans la langue de chacun.',
  'text.in': 'Texte en {language}',
  'text.hint-other':
    '{count, plural, one {Une personne la lit.} other {# personnes la lisent.}} Sans texte ici, le texte français part.',
  'text.save': 'Enregistrer le texte',
  'text.next': 'Vérifier et envoyer',

  'send.title': 'Vérifier et envoyer',
  'send.confirm': 'Envoyer la convocation',
  'send.mails':
    '{count, plural, =0 {Aucun e-mail ne part.} one {# e-mail part.} other {# e-mails partent.}}',
  'send.letters':
    '{count, plural, one {# lettre est} other {# lettres sont}} à imprimer et à poster.',
  'send.unreached':
    '{count, plural, one {# personne n’a ni e-mail ni adresse postale} other {# personnes n’ont ni e-mail ni adresse postale}} : {names}.',
  'send.languages': 'Langues : {list}.',
  'send.language-count': '{language} ({count})',
  'send.called': 'La réunion devient « convoquée » : sa page et son ordre du jour sont publics.',
  'send.why': 'Pourquoi la convocation part en retard',
  'send.why-hint': 'Cette phrase sera lue par tout le monde, sur la page de la réunion.',
  'send.preview': 'Lire l’e-mail en {language}',

  'answers.title': 'Les réponses',
  'answers.coming': '{count, plural, one {vient} other {viennent}}',
  'answers.excused': '{count, plural, one {s’excuse} other {s’excusent}}',
  'answers.silent': '{count, plural, one {n’a pas répondu} other {n’ont pas répondu}}',
  'answers.needs': 'À préparer',
  'answers.no-needs': 'Personne n’a demandé d’aide particulière.',
  'answers.need': '{need} · {count, plural, one {# personne} other {# personnes}}',
  'answers.list': 'Personne par personne',
  'answers.answer': 'Réponse',
  'answers.is-coming': 'Vient',
  'answers.is-excused': 'S’excuse',
  'answers.is-silent': 'Pas encore de réponse',
  'answers.note': 'Noter sa réponse',
  'note.title': 'La réponse de {name}',
  'note.lead':
    'Dite par téléphone, à l’accueil ou par une autre personne. Elle remplace celle d’avant.',
  'note.save': 'Noter la réponse',
  'note.back': 'Revenir',
  'answers.gone': 'Personne effacée à sa demande',
  'answers.reminded': 'rappelée le {day}',
  'answers.erased': 'Les réponses et les besoins sont effacés un mois après la réunion.',
  'mail.waiting': 'E-mail en attente de départ',
  'mail.failed': 'E-mail non parti',
  'mail.sent': 'E-mail parti',
  'mail.trouble':
    '{count, plural, one {# e-mail n’est pas parti} other {# e-mails ne sont pas partis}}. La raison, et de quoi les renvoyer, sont sur la page des messages.',
  'mail.trouble-link': 'Voir pourquoi et renvoyer',
  'remind.title': 'Rappeler',
  'remind.means':
    '{count, plural, one {Un e-mail part à la personne qui n’a} other {Un e-mail part à chacune des # personnes qui n’ont}} pas répondu.',
  'remind.go': 'Envoyer le rappel',

  'notice-letter': 'Lettre de convocation',
  'notice-letter.what':
    'Prévenir les membres d’une instance qui n’ont pas d’e-mail : le jour, le lieu, l’ordre du jour et comment répondre, dans la langue de chacun.',
  'notice-letter.law':
    'Règlement intérieur de l’instance (délai de convocation) ; CGCT, art. L. 2143-1 et L. 2143-2 (conseils de quartier et comités consultatifs).',

  'letters.title': 'Les lettres',
  'letters.lead':
    '{count, plural, one {Une personne n’a pas d’e-mail : sa lettre est prête.} other {# personnes n’ont pas d’e-mail : leurs lettres sont prêtes, chacune sur sa feuille.}} Enveloppes à fenêtre ; imprimez d’un seul côté.',
  'letters.print': 'Imprimer les lettres',

  'fault.missing': 'Il faut remplir cette ligne.',
  'fault.too-long': 'C’est trop long : {most} caractères au plus.',
  'fault.invalid': 'Cette réponse n’est pas possible.',
  'fault.late': 'Le délai est dépassé : dites pourquoi, en une phrase.',
  'fault.effect': 'Ce qui partira a changé entre-temps : relisez, puis envoyez.',
  'fault.not-now': 'La réunion a changé entre-temps : ce n’est plus possible.',
  'fault.no-place': 'Écrivez d’abord la salle et l’adresse : « Modifier ou déplacer ».',
  'fault.too-late': 'Elle a déjà commencé : on ne peut plus convoquer.',
} as const
