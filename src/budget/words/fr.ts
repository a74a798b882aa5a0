/** Every sentence of the participatory budget. Keys are grouped by page. */
export const fr = {
  // Everywhere
  budget: 'Budget participatif',
  'fictional-some': 'Certaines éditions sont inventées pour la démonstration : leur page le dit.',
  real: 'Vrais bulletins publics',
  invented: 'Inventée',
  counted: 'Résultats publiés',
  support: 'Soutien',
  fictional:
    'Cette édition est inventée pour la démonstration : projets et bulletins sont fictifs.',
  'withheld-note':
    'Moins de cinq bulletins ont choisi dans cette liste. Ils ne sont pas publiés un par un, car chacun pourrait dire ce qu’une personne a voté : seuls les totaux sont donnés.',
  'imported-note':
    'Cette édition vient d’un fichier public de bulletins : {file}. Elle est montrée ici telle qu’elle a été publiée.',
  'projects-count': '{count, plural, =0 {aucun projet} one {# projet} other {# projets}}',
  'votes-count': '{count, plural, =0 {aucune voix} one {# voix} other {# voix}}',
  'points-count': '{count, plural, =0 {aucun point} one {# point} other {# points}}',
  'voters-count': '{count, plural, =0 {personne} one {# personne} other {# personnes}}',
  winner: 'Lauréat',
  'not-funded': 'Non retenu',
  'not-counted': 'Pas encore compté',
  'all-town': 'Toute la ville',
  cost: 'Coût',
  votes: 'Voix',
  points: 'Points',
  project: 'Projet',
  theme: 'Thème',
  neighbourhood: 'Quartier',

  // The list of editions
  'editions.title': 'Budget participatif',
  'editions.lead':
    'Chaque année ou presque, une part du budget est décidée par les habitants. Voici chaque édition, ses projets et ses comptes.',
  'editions.empty': 'Aucune édition n’est publiée pour le moment.',
  'editions.empty-hint': 'Revenez bientôt : la première édition sera annoncée ici.',
  'editions.summary':
    '{winners, plural, =0 {{projects, plural, one {# projet} other {# projets}}} one {# lauréat sur {projects, plural, one {# projet} other {# projets}}} other {# lauréats sur {projects, plural, one {# projet} other {# projets}}}}, {voters, plural, one {# votant} other {# votants}}',

  // One edition
  'edition.money': 'à dépenser',
  'edition.voters': '{count, plural, one {personne a voté} other {personnes ont voté}}',
  'edition.projects': '{count, plural, one {projet au vote} other {projets au vote}}',
  'edition.winners': '{count, plural, one {projet lauréat} other {projets lauréats}}',
  'edition.rules': 'Les règles, en mots simples',
  'edition.steps': 'Étapes de l’édition',
  'edition.step-vote': 'Vote',
  'edition.step-count': 'Dépouillement',
  'edition.step-results': 'Résultats',
  'edition.dates': 'du {from} au {to}',
  'edition.what-next': 'Que voulez-vous voir ?',
  'edition.projects-card': 'Les projets',
  'edition.projects-card-text': 'Cherchez par mot, par thème ou par quartier.',
  'edition.results-card': 'Les résultats',
  'edition.results-card-text': 'Qui a gagné, qui a perdu, et pourquoi.',
  'edition.share-card': 'Ma part',
  'edition.share-card-text': 'Composez un bulletin et suivez l’argent, ligne par ligne.',
  'edition.recount-card': 'Recompter',
  'edition.recount-card-text': 'Les bulletins et la commande pour vérifier vous-même.',
  'edition.map': 'Par quartier',

  // Rules in plain words
  'format.approval': 'Chaque votant choisissait des projets, sans les classer.',
  'format.approval-limits':
    '{least, plural, =0 {Chaque votant choisissait {most, plural, one {un projet au plus} other {jusqu’à # projets, sans les classer}}.} other {{same, select, yes {Chaque votant choisissait {most, plural, one {un projet} other {# projets}}.} other {Chaque votant choisissait de {least} à {most} projets, sans les classer.}}}}',
  'format.choose-1': 'Chaque votant choisissait un seul projet.',
  'format.cumulative': 'Chaque votant partageait des points entre des projets.',
  'format.cumulative-limits':
    'Chaque votant avait {points, plural, one {# point} other {# points}} à partager entre des projets.',
  'format.points-all': 'Il fallait les donner tous.',
  'format.points-fewer':
    '{least, plural, =0 {Il pouvait en donner moins.} one {Il pouvait en donner moins, mais un au moins.} other {Il pouvait en donner moins, mais # au moins.}}',
  'format.points-each':
    'Au plus {most, plural, one {un point} other {# points}} pour un même projet.',
  'format.scoring': 'Chaque votant donnait une note en points à des projets.',
  'format.scoring-limits':
    'Chaque votant donnait à des projets une note de 0 à {most, plural, one {# point} other {# points}}.',
  'format.ordinal': 'Chaque votant classait des projets, du préféré au suivant.',
  'format.length':
    '{least, plural, =0 {Un bulletin nommait au plus {most, plural, one {un projet} other {# projets}}.} other {{same, select, yes {Un bulletin nommait exactement {most, plural, one {un projet} other {# projets}}.} other {Un bulletin nommait de {least} à {most} projets.}}}}',
  'format.length-least':
    'Un bulletin nommait au moins {least, plural, one {un projet} other {# projets}}.',
  'format.cost-limit': 'Les projets d’un bulletin ne pouvaient pas coûter plus de {cost} ensemble.',
  'rule.greedy': 'Les plus soutenus d’abord',
  'rule.greedy-per-cost': 'Les plus soutenus pour leur coût d’abord',
  'rule.mes': 'Parts égales',
  'rule.mes-add1u': 'Parts égales, complétées',
  'rule.mes-add1-nonexhaustive': 'Parts égales, agrandies',
  'rule.mes-add1-pabutools': 'Parts égales, agrandies jusqu’au dernier projet possible',
  'rule.phragmen': 'Méthode de Phragmén',
  'rule.maximin-support': 'La charge la plus légère',
  'rule.max-welfare': 'Le plus grand total (repère)',
  'rule-text.greedy':
    'On prend les projets du plus soutenu au moins soutenu. Un projet trop cher pour l’argent qui reste est passé, et on continue.',
  'rule-text.mes':
    'L’argent est partagé également entre les votants. Ceux qui soutiennent un projet l’achètent ensemble. On commence par celui qui leur demande le moins pour ce qu’il leur apporte.',
  'rule-text.mes-add1u':
    'Comme « Parts égales », mais on agrandit la part de chacun tant qu’un autre projet pourrait tenir dans le budget, puis on complète dans l’ordre des voix.',
  'rule-text.mes-add1-nonexhaustive':
    'Comme « Parts égales », mais on agrandit la part de chacun tant que le total tient dans le budget.',
  'rule-text.mes-add1-pabutools':
    'Comme « Parts égales », mais on agrandit la part de chacun jusqu’à ce que plus aucun projet soutenu ne tienne, sans dépasser le budget.',
  'rule-text.phragmen':
    'Chaque votant gagne de l’argent à la même vitesse. Un projet est pris dès que ses soutiens ont de quoi le payer.',
  'rule-text.maximin-support':
    'On choisit à chaque tour le projet qui répartit le mieux la dépense entre les votants.',
  'rule-text.max-welfare':
    'La liste de projets qui fait le plus grand total de satisfaction. Elle sert surtout de repère.',
  'ties.lex':
    'À égalité, on suit l’ordre des numéros lus comme des mots : « 10 » passe avant « 2 ».',
  'ties.minCostMaxVotes': 'À égalité, le moins cher passe devant, puis le plus voté.',
  'ties.given': 'À égalité, un ordre donné d’avance décide.',
  'rule.explained': 'Comment cette règle compte, avec un exemple',

  'rule.eyebrow': 'Façon de compter',

  // Where projects are
  'places.caption': 'Projets par quartier',
  'places.points': 'Où sont les projets (les lauréats d’abord)',
  'places.legend': 'Nombre de projets',
  'places.projects': 'Projets',
  'places.whole-town':
    'Et pour toute la ville : {projects, plural, one {# projet} other {# projets}}, {winners, plural, =0 {aucun lauréat} one {# lauréat} other {# lauréats}}.',
  'places.winners': 'Lauréats',
  'places.detail':
    '{projects, plural, =0 {aucun projet} one {# projet} other {# projets}}, {winners, plural, =0 {aucun lauréat} one {# lauréat} other {# lauréats}}',

  // The list of projects
  'list.title': 'Les projets',
  'list.words': 'Mot cherché',
  'list.words-hint': 'Par exemple : vélo, arbre, école',
  'list.all-themes': 'Tous les thèmes',
  'list.all-neighbourhoods': 'Tous les quartiers',
  'list.outcome': 'Résultat',
  'list.outcome-all': 'Tous',
  'list.outcome-winners': 'Lauréats',
  'list.outcome-losers': 'Non retenus',
  'list.sort': 'Trier par',
  'list.sort-support': 'Les plus soutenus',
  'list.sort-won': 'Les lauréats d’abord',
  'list.sort-cost': 'Les plus chers',
  'list.sort-cheapest': 'Les moins chers',
  'list.sort-title': 'Le nom',
  'list.clear': 'Tout effacer',
  'list.found': '{count, plural, =0 {Aucun projet ne correspond} one {# projet} other {# projets}}',
  'list.empty-hint': 'Essayez un autre mot, ou retirez un filtre.',

  // One project
  'project.why-won': 'Pourquoi il a gagné',
  'project.why-lost': 'Pourquoi il n’a pas été retenu',
  'project.what-if': 'Ce qui aurait changé le résultat',
  'project.facts': 'En bref',
  'project.number': 'Numéro sur le bulletin',
  'project.disagrees':
    'La ville a publié un autre résultat pour ce projet : elle a compté autrement, ou avec une règle en plus que le fichier ne dit pas.',
  'project.place': 'Où est ce projet',
  'project.same-place': 'Dans le même quartier',
  'project.same-theme': 'Sur le même thème',
  'project.back': 'Tous les projets',

  // Results
  'results.title': 'Résultats',
  'results.headline':
    '{winners, plural, =0 {Aucun projet lauréat} one {Un projet lauréat} other {# projets lauréats}} sur {projects}',
  'results.lead':
    '{voters, plural, =0 {Personne n’a voté.} one {Une personne a voté.} other {# personnes ont voté.}} Total dépensé : {spent} sur {budget}.',
  'results.money': 'Où va l’argent',
  'results.winners-one-by-one':
    '{count, plural, =0 {Aucun lauréat} one {Le lauréat et son coût} other {Les # lauréats, un par un}}',
  'results.money-caption': 'Coût de chaque lauréat, dans l’ordre où il a été pris',
  'results.other-winners':
    '{count, plural, one {Un autre lauréat : voir la liste entière} other {# autres lauréats : voir la liste entière}}',
  'results.closest': 'Les plus soutenus des projets non retenus',
  'results.closest-lead': 'Pourquoi ils n’ont pas été retenus, et ce qui aurait suffi.',
  'results.all-losers': 'Tous les projets non retenus, avec la raison',
  'results.all-winners': 'Tous les lauréats, avec la raison',
  'results.nav': 'Pages des résultats',
  'results.nav-others': 'Autres pages des résultats',
  'results.nav-summary': 'Résumé',
  'results.nav-reasons': 'Projet par projet',
  'results.nav-rounds': 'Pas à pas',
  'results.nav-turnout': 'Participation',
  'results.nav-compare': 'Autres règles',
  'results.nav-fairness': 'Équité',
  'results.nav-share': 'Ma part',
  'results.nav-recount': 'Recompter',
  'results.pending': 'Le comptage est en cours',
  'results.pending-text':
    'Les bulletins sont là, le compte se fait. Rechargez cette page dans un moment.',
  'results.why': 'Pourquoi',
  'results.as-published': 'Ces lauréats sont exactement ceux que la ville a publiés.',
  'results.differs':
    'La ville a publié {published, plural, one {# lauréat} other {# lauréats}}. La règle suivie ici en donne {counted}, et {differing, plural, one {un projet change} other {# projets changent}} de sort. La ville a compté autrement, ou avec une règle en plus que le fichier ne dit pas.',

  // Reasons
  'reasons.title': 'Projet par projet : pourquoi',
  'reasons.changes-pending':
    'Ce qui aurait changé est encore en calcul pour {count, plural, one {# projet} other {# projets}}.',
  'reasons.rows':
    '{total, plural, =0 {} one {Une seule ligne.} other {Lignes {from, number} à {to, number} sur {total, number}.}}',
  'reasons.all-rows': 'Toutes les lignes sur une page, pour imprimer',
  'reasons.by-page': 'Revenir à une liste page par page',
  'reasons.filters': 'Ce que montre cette liste : {what}',
  'reasons.filter-all': 'tous les projets',
  'reasons.filter-winners': 'les lauréats',
  'reasons.filter-losers': 'les projets non retenus',
  'reasons.filter-words': 'avec « {words} »',
  'reasons.printed': 'Page {path}, le {day}',
  'why.took-its-turn':
    'Il était {place, selectordinal, one {#er} other {#e}} sur {of}, avec {support}. Il restait {money} : il tenait dans le budget.',
  'why.did-not-fit':
    'Il était {place, selectordinal, one {#er} other {#e}} sur {of}, avec {support}. À son tour, il restait {money} pour un coût de {cost} : il manquait {missing}.',
  'why.added-by-completion':
    'Il a été ajouté à la fin, dans l’ordre des voix, parce qu’il tenait encore : il restait {money}.',
  'why.bought-by-its-supporters':
    '{supporters, plural, one {Son unique soutien l’a acheté : il avait {behind}} other {Ses # soutiens l’ont acheté ensemble : ils avaient {behind}}} pour un coût de {cost}.',
  'why.bought-payment':
    '{paying, plural, =0 {Chacun a donné tout ce qui lui restait.} one {Une personne a payé la part entière, {payment}.} other {# personnes ont payé la part entière, {payment} chacune.}}',
  'why.bought-payment-points':
    '{paying, plural, =0 {Chacun a donné tout ce qui lui restait.} other {La part entière était de {payment} par point donné.}}',
  'why.short-of-money':
    'Il manquait {missing} à {supporters, plural, one {son unique soutien : il lui restait {behind}} other {ses # soutiens : il leur restait {behind} ensemble}}, pour un coût de {cost}.',
  'why.effective-support': 'C’est {share} de la somme nécessaire.',
  'why.paid-for':
    'Déjà dépensé avant cela : {paid}, pour {winners, plural, one {un lauréat, {list}} other {# lauréats, surtout {list}}}.',
  'why.paid-for-item': '« {project} » ({amount})',
  'why.no-completion':
    'À la fin, dans l’ordre des voix, il ne tenait pas non plus : il restait {money}.',
  'why.no-supporter': 'Personne ne l’a soutenu.',
  'why.lightest-load':
    'À son tour, c’était le plus léger à porter : {load} au plus par votant, {supporters, plural, one {avec un unique soutien} other {en partageant son coût entre ses # soutiens}}.',
  'why.dearer-than-budget': 'Il coûte {cost}, plus que tout le budget.',
  'why.next-did-not-fit':
    'Son tour était venu, mais il ne restait que {money} pour un coût de {cost} : il manquait {missing}.',
  'why.tied-with-one-that-did-not-fit':
    'Il était à égalité avec un autre projet, trop cher pour l’argent qui restait : le comptage s’est arrêté là.',
  'why.too-heavy':
    'Il aurait demandé {load} au votant le plus chargé, alors que le dernier projet pris en demandait {last}.',
  'why.no-longer-fitted':
    'D’autres projets, plus légers à porter, ont été pris avant. Après « {after} », il ne tenait plus : il manquait {missing}.',
  'why.no-longer-fitted-first':
    'D’autres projets, plus légers à porter, ont été pris avant. Il ne tenait plus : il manquait {missing}.',
  'why.in-the-best-set': 'Il fait partie de la liste qui donne le plus grand total.',
  'why.better-without': 'Aucune liste avec lui ne donne un aussi grand total.',
  'why.as-good-without': 'Une liste avec lui donne le même total : une autre a été gardée.',
  'what-if.more-votes': '{voters, plural, one {une voix de plus} other {# voix de plus}}',
  'what-if.more-points': '{voters, plural, one {un point de plus} other {# points de plus}}',
  'what-if.more-voters':
    '{voters, plural, one {un votant de plus} other {# votants de plus}} qui lui donnent {points} points chacun',
  'what-if.both-least': 'Il aurait gagné avec {more}, ou en coûtant {cut} de moins.',
  'what-if.both': 'Il aurait gagné, par exemple, avec {more}, ou en coûtant {cut} de moins.',
  'what-if.votes': 'Il aurait gagné avec {more}.',
  'what-if.votes-example': 'Il aurait gagné, par exemple, avec {more}.',
  'what-if.cost': 'Il aurait gagné en coûtant {cut} de moins, soit {cost}.',
  'what-if.cost-example': 'Il aurait gagné, par exemple, en coûtant {cut} de moins, soit {cost}.',
  'what-if.meaning':
    'Une voix de plus, c’est une personne de plus qui n’aurait choisi que ce projet. « En coûtant moins » n’est dit que si l’on ôte la moitié du prix au plus : au-delà, ce serait un autre projet. Chaque phrase a été vérifiée en recomptant.',
  'what-if.none':
    'Ni des voix en plus ni un coût plus bas ne suffisaient, dans ce que nous avons essayé.',
  'what-if.none-small': 'Aucun petit changement n’aurait suffi, parmi ceux que nous avons essayés.',

  // Rounds
  'rounds.title': 'Le dépouillement pas à pas',
  'rounds.lead': 'Chaque tour, comme si vous étiez dans la salle.',
  'rounds.round': 'Tour {number} sur {total}',
  'rounds.previous': 'Tour précédent',
  'rounds.next': 'Tour suivant',
  'rounds.considered':
    '« {project} » vient ensuite dans l’ordre, avec {support}. Il coûte {cost}. Il restait {before}.',
  'rounds.considered-taken': 'Il tient : il est pris. Il reste {left}.',
  'rounds.considered-skipped': 'Il ne tient pas : il manque {missing}. On passe au suivant.',
  'rounds.purchase':
    '« {project} » coûte {cost}. {supporters, plural, one {Son unique soutien avait {behind}} other {Ses # soutiens avaient {behind} ensemble}}.',
  'rounds.purchase-full':
    '{payingFull, plural, =0 {Chacun donne tout ce qui lui reste.} one {Une personne paie {payment}.} other {# personnes paient {payment} chacune.}}',
  'rounds.purchase-points-full':
    '{payingFull, plural, =0 {Chacun donne tout ce qui lui reste.} other {Qui a assez d’argent paie {payment} par point donné.}}',
  'rounds.purchase-bought': 'Le projet est acheté. Il reste {left} du budget.',
  'rounds.completion':
    'Complément : « {project} » est le suivant par le soutien. Il coûte {cost}, il restait {before}.',
  'rounds.load':
    '« {project} » coûte {cost}. En partageant au mieux, la personne la plus chargée porte {load}.',
  'rounds.chosen':
    '« {project} » fait partie de la liste au plus grand total : il apporte {welfare}.',
  'rounds.payments': 'Qui a payé combien',
  'rounds.payments-full': 'Ont payé la part entière',
  'rounds.payments-lesser': 'Ont donné tout ce qui leur restait',
  'rounds.payment-each': 'Par personne',
  'rounds.payment-per-point': 'Par point',
  'rounds.payments-who': 'Qui',
  'rounds.payments-more': 'La suite est dans le fichier à télécharger.',
  'rounds.jump': 'Aller au tour',
  'rounds.go': 'Y aller',
  'rounds.download': 'Tous les tours, avec les montants exacts',
  'rounds.endowment':
    'Au départ, chaque votant reçoit {endowment}.{runs, plural, one {} other { Cette part a été agrandie pas à pas, en # essais, sans dépasser le budget.}}',

  // Turnout
  'turnout.title': 'Participation',
  'turnout.lead':
    '{voters, plural, =0 {Personne n’a voté.} one {Une personne a voté.} other {# personnes ont voté.}}',
  'turnout.none':
    'Le fichier des bulletins ne dit rien de l’âge, du quartier ni de la façon de voter.',
  'turnout.channel': 'Par façon de voter',
  'turnout.age': 'Par âge',
  'turnout.neighbourhood': 'Par quartier des votants',
  'turnout.together': '{groups, plural, one {Un petit groupe} other {# petits groupes, réunis}}',
  'turnout.hidden-note':
    'Un groupe de moins de 5 personnes n’est jamais montré : les plus petits sont réunis.',
  'turnout.channel-internet': 'Sur internet',
  'turnout.channel-paper': 'Sur papier',
  'turnout.age-band': '{band} ans',
  'turnout.age-75': '75 ans et plus',
  'turnout.spread': 'Choix par bulletin',
  'turnout.spread-caption': 'Combien de projets chaque bulletin choisit',
  'turnout.spread-exact':
    'La règle demandait à chacun exactement {count, plural, one {un projet} other {# projets}}{all, select, yes { : tous les bulletins en ont donc le même nombre.} other {.}}',
  'turnout.spread-same':
    'Tous les bulletins ont {count, plural, one {un projet} other {# projets}}.',
  'turnout.ballots': 'Bulletins',
  'turnout.group': 'Groupe',
  'turnout.voters': 'Votants',

  // Other rules
  'compare.title': 'Et avec une autre règle ?',
  'compare.lead':
    'Les mêmes bulletins, comptés autrement. La règle de l’édition est la seule qui compte : les autres servent à comprendre.',
  'compare.caption': 'Résultat des mêmes bulletins sous chaque règle',
  'compare.rule': 'Règle',
  'compare.winners': 'Lauréats',
  'compare.spent': 'Dépensé',
  'compare.same': 'En commun',
  'compare.same-explained':
    '« En commun » : combien de ces lauréats gagnent aussi avec la règle de l’édition.',
  'compare.how':
    'Toutes ces règles départagent les projets à égalité comme la règle de l’édition. {ties}',
  'compare.nothing': 'Votants sans aucun projet',
  'compare.mean': 'Lauréats soutenus, en moyenne',
  'compare.official': 'règle de l’édition',
  'compare.changes': 'Ce qui change : {rule}',
  'compare.gained': 'Gagneraient ({count, plural, one {# projet} other {# projets}}) :',
  'compare.lost': 'Perdraient ({count, plural, one {# projet} other {# projets}}) :',
  'compare.others': '{count, plural, one {Voir l’autre} other {Voir les # autres}}',
  'compare.nothing-changes': 'Les lauréats sont les mêmes.',
  'compare.pending': 'Encore {count, plural, one {une règle} other {# règles}} à compter.',
  'compare.better-off':
    '{more, plural, =0 {Aucun votant n’aurait} one {# votant aurait} other {# votants auraient}} plus de lauréats soutenus, {fewer, plural, =0 {aucun n’en aurait} one {# en aurait} other {# en auraient}} moins.',

  // Fairness
  'fairness.title': 'Équité : à qui profite l’argent ?',
  'fairness.lead': 'Des mesures simples, calculées sur tous les bulletins.',
  'fairness.nothing-label': 'des votants n’ont aucun de leurs choix parmi les lauréats',
  'fairness.mean-label': 'lauréats soutenus par votant, en moyenne',
  'fairness.mean-money-label':
    'ce que coûtent ensemble les lauréats choisis par un votant, en moyenne',
  'fairness.mean-money-note':
    'Pour chaque votant, on ajoute le coût de ses projets lauréats ; puis on fait la moyenne de tous les votants. Arrondi à l’unité.',
  'fairness.mean-points-label': 'points donnés à des lauréats, en moyenne par votant',
  'fairness.ejr':
    '{count, plural, =0 {Aucun groupe de votants n’est oublié : aucun projet écarté n’avait un groupe de soutiens peu servis dont les parts réunies suffisaient à le payer.} one {Un projet écarté avait un groupe de soutiens peu servis dont les parts réunies suffisaient à le payer.} other {# projets écartés avaient chacun un groupe de soutiens peu servis dont les parts réunies suffisaient à le payer.}}',
  'fairness.ejr-project':
    '{project} ({voters, plural, =0 {moins de 5 personnes} other {# personnes}} dans ce groupe)',
  'fairness.ejr-which': '{count, plural, one {Voir ce projet} other {Voir ces # projets}}',
  'fairness.ejr-title': 'Des groupes oubliés ?',
  'fairness.ejr-term': 'Les chercheurs appellent cette mesure « EJR+ à un projet près ».',
  'fairness.places': 'Argent et voix par quartier',
  'fairness.places-caption': 'Part des voix et part de l’argent, par quartier des projets',
  'fairness.themes': 'Argent et voix par thème',
  'fairness.themes-caption': 'Part des voix et part de l’argent, par thème des projets',
  'fairness.shares': '{money} de l’argent, {votes} des voix',
  'fairness.marker': 'La barre est la part de l’argent ; le trait, la part des voix.',
  'fairness.money-share': 'Part de l’argent',
  'fairness.explain-votes': 'Chaque votant pèse 1 : sa voix est partagée entre ses choix.',

  // My share
  'share.title': 'Ma part : suivre l’argent d’un bulletin',
  'share.lead':
    'Composez un bulletin inventé. Rien n’est enregistré : vos choix sont dans l’adresse de la page.',
  'share.rule-note':
    'Ce calcul suit la règle « {rule} », où chaque votant a une part d’argent. La règle de l’édition (« {official} ») compte autrement : elle ne donne pas de part à chacun.',
  'share.pick': 'Composer le bulletin',
  'share.how-ticks': 'Cochez des projets, puis suivez l’argent.',
  'share.how-points':
    'Écrivez les points que vous donnez à chaque projet. Laissez vide pour ne rien donner.',
  'share.how-ranks':
    'Écrivez 1 devant le projet préféré, 2 devant le suivant… Dans ce calcul, le dernier classé ne reçoit rien.',
  'share.search': 'Chercher un projet à ajouter',
  'share.search-hint': 'Chercher garde ce que vous avez déjà choisi.',
  'share.search-button': 'Chercher',
  'share.search-clear': 'Effacer la recherche',
  'share.search-none': 'Aucun projet ne correspond à « {words} ». Essayez un autre mot.',
  'share.search-all-chosen':
    'Tous les projets trouvés avec « {words} » sont déjà dans votre bulletin.',
  'share.search-found':
    '{total, plural, one {Un projet trouvé} other {# projets trouvés}} avec « {words} ».',
  'share.search-more':
    '{total, plural, one {# projet trouvé} other {# projets trouvés}} avec « {words} ». En voici {shown} : ajoutez un mot pour trouver les autres.',
  'share.offered-some':
    'Voici {shown} projets sur {total}. Cherchez un mot pour trouver les autres.',
  'share.calculate': 'Suivre l’argent',
  'share.result': 'Où va cette part',
  'share.start': 'Part réelle : le budget, divisé par les votants',
  'share.enlarged': 'Ce que le calcul y ajoute : personne ne dépense cet argent',
  'share.paid': 'aurait payé',
  'share.note': 'Pourquoi',
  'share.no-points': 'le bulletin ne le soutenait pas assez',
  'share.offered-ticks': 'Projets à cocher',
  'share.offered-points': 'Projets à qui donner des points',
  'share.offered-ranks': 'Projets à classer',
  'share.left': 'Ce qui reste',
  'share.line': 'Ligne',
  'share.amount': 'Montant',
  'share.too-late': 'il ne restait plus rien',
  'share.not-funded': 'n’aurait pas été acheté',
  'share.completed': 'pris à la fin, dans l’ordre des voix, sans les parts',
  'share.none-ticks': 'Cochez au moins un projet pour voir où va la part.',
  'share.none-points': 'Donnez des points à un projet au moins pour voir où va la part.',
  'share.none-ranks': 'Classez au moins deux projets pour voir où va la part.',
  'share.chosen': 'Votre bulletin inventé',
  'share.clear': 'Vider le bulletin',
  'share.with-points': '{project} ({amount, plural, one {# point} other {# points}})',
  'share.with-ranks': '{project} (rang {amount})',
  'share.refused': 'La règle n’accepte pas ce bulletin',
  'share.too-many-projects':
    'Il a {count, plural, one {# projet} other {# projets}} : il en faut {most, plural, one {un seul} other {# au plus}}. Retirez-en.',
  'share.too-long': 'Il a {count} projets. Cette page en suit {most} au plus. Retirez-en.',
  'share.too-many-points':
    'Il donne {points, plural, one {# point} other {# points}} : il y en a {most} au plus à donner.',
  'share.too-many-points-on-one':
    '« {title} » a trop de points : {most, plural, one {un seul} other {# au plus}} pour un même projet.',
  'share.same-rank': 'Deux projets ont le rang {rank} : donnez un rang différent à chacun.',
  'share.too-dear': 'Ses projets coûtent {cost} ensemble : il faut {most} au plus. Retirez-en.',
  'share.too-few-projects':
    'La règle demande {least, plural, one {un projet} other {# projets}} au moins : ce bulletin en a {count}. Voici déjà où irait sa part.',
  'share.too-few-points':
    'La règle demande de donner {least, plural, one {un point} other {# points}} au moins : ce bulletin en donne {points}. Voici déjà où irait sa part.',
  'share.left-note': 'dans ce calcul : cet argent n’existe pas en plus du budget',
  'share.caveat':
    'Un bulletin de plus aurait un peu changé chaque part. Le calcul montre ce qu’aurait payé une personne qui aurait fait ces choix.',
  'share.unavailable': 'Cette édition n’a pas de comptage par parts : il n’y a rien à suivre.',

  // Recount
  'recount.title': 'Recomptez vous-même',
  'recount.lead':
    'Tout ce qu’il faut pour refaire le compte, sans nous croire sur parole : les bulletins, la règle, le programme.',
  'recount.lead-totals': 'Les totaux et la règle, pour refaire le compte à la main.',
  'recount.totals': 'Les projets et leurs voix',
  'recount.files': 'Les fichiers',
  'recount.ballots': 'Les bulletins et les projets',
  'recount.projects': 'Les projets',
  'recount.outcome': 'Le résultat et chaque tour',
  'recount.command': 'La commande',
  'recount.get-parvis':
    'Parvis est un logiciel libre et gratuit. {contact, select, none {Le service de la mairie qui tient ce site vous le donne, si vous le demandez} other {La mairie vous le donne, si vous le demandez : {contact}}}.',
  'recount.command-text':
    'Avec le logiciel Parvis sur votre ordinateur, téléchargez les deux premiers fichiers, puis tapez :',
  'recount.answer':
    'Il compare les lauréats, les voix de chaque projet, chaque tour et l’empreinte des bulletins. Il répond « mêmes lauréats, mêmes voix, mêmes tours », ou montre les premières différences.',
  'recount.one-rule': 'Pour compter les mêmes bulletins avec une autre règle :',
  'recount.by-hand': 'À la main',
  'recount.by-hand-text':
    'La règle « Les plus soutenus d’abord » se vérifie avec un crayon : prenez les projets dans l’ordre, ôtez leur coût de l’argent qui reste, passez ceux qui ne tiennent pas.',
  'recount.format':
    'Le format .pb est celui de Pabulib, la bibliothèque des budgets participatifs.',
  'recount.ballots-fingerprint': 'Empreinte (SHA-256) des bulletins, que le recomptage retrouve :',
  'recount.fingerprint': 'Empreinte (SHA-256) du fichier que la ville a importé :',
  'recount.fingerprint-file':
    'C’est le fichier « {file} », avant d’entrer dans Parvis. Celui que vous téléchargez ici a une autre empreinte : Parvis l’a écrit, sans âge ni quartier des votants.',
  'recount.ask-file':
    'Pour recevoir le fichier d’origine, demandez-le {contact, select, none {à la mairie, au service qui tient ce site} other {à la mairie : {contact}}}.',
  'recount.privacy':
    'Les bulletins n’ont ni nom, ni âge, ni quartier. Ils sont numérotés de 1 à {voters, number}, dans l’ordre du fichier.',
  'recount.warnings': 'Ce que la lecture du fichier a toléré',
  'search.name': 'Projets du budget participatif',
} as const
