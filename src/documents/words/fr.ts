export const fr = {
  title: 'Modèles de documents',
  lead: 'Tout ce que la ville imprime ou envoie en fichier. Chaque modèle dit sur quel texte il s’appuie, et quand quelqu’un l’a relu.',
  law: 'Texte de loi',
  reviewed: 'Relu le',
  old: 'À relire : plus d’un an',
  preview: 'Aperçu de « {name} »',
  fonts: 'Ce qu’ils ont en commun',
  'fonts.text':
    'Les PDF sont balisés pour les lecteurs d’écran (norme PDF/UA) et portent leurs polices : lettres d’Europe, arabes, chinoises et tamoules. Une lettre que nous n’avons pas est remplacée par un carré, sans arrêter le document. L’aperçu montre le dernier cas réel, ou un cas inventé quand il n’y en a pas ou qu’il nommerait quelqu’un.',
} as const
