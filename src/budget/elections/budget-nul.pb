META
key;value
description;Une édition sans argent
country;France
unit;Trois-Ponts
instance;2026
num_projects;1
num_votes;2
budget;0
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
a;10;Un nichoir
VOTES
voter_id;vote
1;a
2;a
