/** An answer told to who left a phone number and no e-mail. */
export const toldFr = {
  'told.link': 'La dire par téléphone ou SMS',
  'told.title': 'Dire la réponse : question n° {number}',
  'told.lead': 'Ces personnes n’ont pas laissé d’adresse électronique. Appelez, ou envoyez un SMS.',
  'told.none': 'Personne n’attend plus cette réponse',
  'told.none-hint':
    'Chacun a été prévenu par courriel, par courrier, par SMS ou de vive voix, ou reviendra avec son numéro.',
  'told.done': 'C’est noté.',
  'told.sent': 'Le SMS part. La personne compte comme prévenue.',
  'told.who': '{name} · question n° {number} du {day}',
  'told.nobody': 'Personne sans nom',
  'told.no-phone': 'Pas de numéro de téléphone.',
  'told.sms': 'Envoyer un SMS au {phone}',
  'told.sms-text': 'Texte du SMS',
  'told.sms-hint':
    'À la place de {place}, la personne reçoit l’adresse de sa page. 160 lettres tiennent en un SMS.',
  'told.sms-proposed':
    '{town} : votre question n° {number} a reçu sa réponse. Lisez-la ici : {place}',
  'told.sms-language':
    'Écrit en {language}, la langue choisie par la personne. En français : « {meaning} » En arabe, un SMS tient 70 lettres.',
  'told.sms-send': 'Envoyer ce SMS',
  'told.sms-means': 'Un SMS part aussitôt, une seule fois pour cette réponse.',
  'told.on': 'Dite le',
  'told.on-hint': 'Par exemple 4/5/2026.',
  'told.note': 'Noter que c’est dit',
  'told.script': 'Au téléphone, dans l’ordre',
  'told.script-print': 'Cette page s’imprime : seul ce qui suit sort sur le papier.',
  'told.step-who':
    'Demandez à parler à {name}. À quelqu’un d’autre, ou sur un répondeur, dites seulement que la mairie rappellera.',
  'told.step-anybody':
    'Demandez si la personne a posé une question à la mairie, et laquelle. Sinon, dites seulement que la mairie rappellera.',
  'told.step-hello':
    'Présentez-vous : « Bonjour, je suis (votre prénom et votre nom), de la mairie de {town}. »',
  'told.step-asked': 'Rappelez la question, posée le {day} : « {subject} »',
  'told.step-asked-erased': 'Rappelez que la question a été posée le {day}.',
  'told.step-answer': 'Dites la réponse, lentement :',
  'told.step-enough':
    'Demandez : « Est-ce que cela répond à votre question ? » Sinon, notez pourquoi, et reprenez la question depuis sa page.',
  'told.step-again': 'Pour la relire : {link}',
  'told.step-number': 'Pour en reparler : donnez le numéro {number}.',
  'told.step-end': 'Remerciez, puis notez sur la page de cette question que c’est dit.',
  'fault.day': 'Écrivez le jour comme ceci : 4/5/2026.',
  'fault.day-to-come': 'Ce jour n’est pas encore venu.',
  'fault.before-answer': 'La réponse n’existait pas encore ce jour-là.',
  'fault.already': 'Cette personne vient d’être prévenue, ou n’attend plus de réponse.',
  'fault.no-mobile': 'Ce numéro ne reçoit pas de SMS.',
} as const
