META
key;value
description;La place, des bancs, des arbres
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
place;800;Une place sans voitures
banc;200;Dix bancs
arbre;300;Trente arbres
fontaine;500;Une fontaine
VOTES
voter_id;vote
1;place
2;place
3;place
4;place
5;place
6;place
7;arbre,banc
8;arbre,banc
9;arbre,banc
10;banc,fontaine
