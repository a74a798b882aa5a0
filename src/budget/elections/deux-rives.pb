META
key;value
description;Les deux rives
country;France
unit;Trois-Ponts
instance;2026
num_projects;4
num_votes;10
budget;1000
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
rive-gauche-1;300;Un ponton, rive gauche
rive-gauche-2;300;Des jeux, rive gauche
rive-gauche-3;300;Un verger, rive gauche
rive-droite;400;Un préau, rive droite
VOTES
voter_id;vote
1;rive-gauche-1,rive-gauche-2,rive-gauche-3
2;rive-gauche-1,rive-gauche-2,rive-gauche-3
3;rive-gauche-1,rive-gauche-2,rive-gauche-3
4;rive-gauche-1,rive-gauche-2,rive-gauche-3
5;rive-gauche-1,rive-gauche-2,rive-gauche-3
6;rive-gauche-1,rive-gauche-2,rive-gauche-3
7;rive-droite
8;rive-droite
9;rive-droite
10;rive-droite
