META
key;value
description;Tout est à égalité
country;France
unit;Trois-Ponts
instance;2026
num_projects;4
num_votes;4
budget;200
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
d;100;Délivrer la fontaine
b;100;Border le chemin
a;100;Abriter l’arrêt
c;100;Clôturer le pré
VOTES
voter_id;vote
1;a
2;b
3;c
4;d
