META
key;value
description;Rien ne tient dans le budget
country;France
unit;Trois-Ponts
instance;2026
num_projects;2
num_votes;3
budget;100
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
piscine;500;Une piscine
stade;300;Un stade
VOTES
voter_id;vote
1;piscine,stade
2;piscine,stade
3;piscine
