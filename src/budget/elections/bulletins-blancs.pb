META
key;value
description;Deux bulletins blancs, un projet sans voix
country;France
unit;Trois-Ponts
instance;2026
num_projects;2
num_votes;5
budget;100
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
mare;60;Curer la mare
kiosque;40;Repeindre le kiosque
VOTES
voter_id;vote
1;mare
2;
3;mare
4;
5;mare
