META
key;value
description;Des notes libres, avec des demi-points
country;France
unit;Trois-Ponts
instance;2026
num_projects;3
num_votes;3
budget;50
vote_type;scoring
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
x;20;Repeindre le préau
y;30;Réparer la cloche
z;25;Éclairer la passerelle
VOTES
voter_id;vote;points
1;x,y;0.5,1.5
2;y,z;2,0
3;z;1
