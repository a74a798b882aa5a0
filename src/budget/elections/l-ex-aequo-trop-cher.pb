META
key;value
description;Un ex æquo qui ne tient plus dans le budget
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
z;250;Zone sans voitures
x;200;Éclairage du canal
y;100;Tables de jeu
w;50;Nichoirs
VOTES
voter_id;vote
1;z,x
2;x,z
3;z,y
4;w,z
