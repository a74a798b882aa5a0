META
key;value
description;Un seul choix par personne
country;France
unit;Trois-Ponts
instance;2026
num_projects;3
num_votes;10
budget;500
vote_type;choose-1
max_length;1
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
a;200;Un abri pour les vélos
b;200;Une boîte à livres par rue
c;100;Un composteur
VOTES
voter_id;vote
1;a
2;a
3;a
4;a
5;a
6;b
7;b
8;b
9;c
10;c
