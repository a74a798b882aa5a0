META
key;value
description;Tout est possible
country;France
unit;Trois-Ponts
instance;2026
num_projects;3
num_votes;3
budget;1000
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
a;100;Arroser les jardinières
b;200;Baliser le sentier
c;300;Couvrir le marché
VOTES
voter_id;vote
1;a,b
2;a
3;c
