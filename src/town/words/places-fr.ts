/** Sentences about neighbourhoods and their drawing. */
export const fr = {
  none: 'Aucun quartier pour le moment',
  'none-text': 'Sans quartiers, tout se passe à l’échelle de la commune.',
  map: 'Les quartiers d’aujourd’hui',
  'map-new': 'Les quartiers, tels que ce fichier les dessine',
  send: 'Envoyer un dessin',
  'send-again': 'Remplacer le dessin',
  'send-lead': 'Rien ne change avant que vous ayez vu le résultat.',
  file: 'Fichier GeoJSON',
  'file-hint':
    'De votre service de cartographie : un contour par quartier, avec une propriété « name » ou « nom », en degrés (WGS 84). 4 Mo au plus.',
  'file-refused': 'Ce fichier n’est pas pris : les raisons sont en haut de la page.',
  look: 'Voir ce dessin',
  rename: 'Renommer un quartier',
  'rename-lead':
    'Le quartier reste le même : ses habitants et ses votes le suivent. Les budgets déjà publiés gardent l’ancien nom.',
  'rename-of': 'Nouveau nom de « {name} »',
  'rename-do': 'Renommer',
  formers: 'Les dessins d’avant',
  'formers-lead': 'Gardés pour revenir en arrière : les cinq derniers.',
  former: 'Jusqu’au {when} : {count, plural, one {un quartier} other {# quartiers}}.',
  'former-look': 'Voir et remettre',

  drawing: 'Le dessin, avant de l’adopter',
  'drawing-lead': 'Regardez bien : les noms, les formes, ce qui manque.',
  'change-added': '« {name} » est un nouveau quartier.',
  'change-removed': '« {name} » disparaît.',
  'change-redrawn': '« {name} » a un nouveau contour.',
  'change-renamed': '« {former} » s’appelle « {name} ».',
  'change-same': '« {name} » ne change pas.',
  'apply-title': 'Adopter ce dessin ?',
  'apply-addresses':
    'Les adresses suivent les contours : qui habite une rue qui change de quartier en change aussi.',
  'apply-undo': 'Le dessin d’aujourd’hui est gardé : vous pourrez le remettre.',
  apply: 'Adopter ce dessin',
  blocked: 'Ce dessin ne peut pas être adopté maintenant',
  'blocked-by': '« {name} » disparaîtrait, mais il a son enveloppe dans « {edition} ».',
  'blocked-back': 'Envoyer un autre dessin',

  'fault-no-file': 'Choisissez d’abord un fichier.',
  'fault-too-large':
    'Ce fichier dépasse 4 Mo. Simplifiez les contours : un point par angle suffit.',
  'fault-not-json':
    'Ce fichier n’est pas du JSON. Demandez un export « GeoJSON » : ni Shapefile, ni KML.',
  'fault-not-features': 'Ce fichier n’est pas une collection de contours (« FeatureCollection »).',
  'fault-no-features': 'Ce fichier ne contient aucun quartier.',
  'fault-too-many': 'Ce fichier contient {count} contours ; 80 quartiers au plus.',
  'fault-too-many-points': 'Ce fichier contient {count} points ; 20 000 au plus. Simplifiez-le.',
  'fault-no-name':
    'Le contour n° {feature} n’a pas de nom. Ajoutez-lui une propriété « name » ou « nom ».',
  'fault-name-twice': 'Deux quartiers s’appellent « {name} ».',
  'fault-not-polygon': '« {name} » n’est pas une surface (Polygon ou MultiPolygon).',
  'fault-bad-coordinate': '« {name} » : une coordonnée n’est pas un nombre.',
  'fault-too-short': '« {name} » : un contour a moins de quatre points.',
  'fault-not-closed':
    '« {name} » : un contour n’est pas fermé. Son dernier point doit être le premier.',
  'fault-self-crossing': '« {name} » : le contour se croise lui-même, vers {at}.',
  'fault-lambert-93':
    'Ces coordonnées sont en mètres (Lambert 93). Demandez un export en degrés : « WGS 84 », ou EPSG 4326.',
  'fault-swapped':
    'La latitude est écrite avant la longitude. En GeoJSON, la longitude vient en premier.',
  'fault-out-of-range':
    '« {name} » : des coordonnées ne sont pas sur la Terre. Il faut des degrés (WGS 84).',
  'fault-overlap': '« {name} » et « {other} » se recouvrent sur {ground} m².',
  'fault-rename': 'Écrivez un nom qu’aucun autre quartier ne porte.',
} as const
