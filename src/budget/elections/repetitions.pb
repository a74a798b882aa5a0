META
key;value
description;Un projet nommé deux fois
country;France
unit;Trois-Ponts
instance;2026
num_projects;2
num_votes;3
budget;60
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
a;40;Une aire de jeux
b;50;Un bassin
VOTES
voter_id;vote
1;a,a,b
2;b
3;a
