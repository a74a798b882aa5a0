META
key;value
description;L’école : classer les projets
country;France
unit;Trois-Ponts
instance;2026
num_projects;3
num_votes;4
budget;100
vote_type;ordinal
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
cantine;60;Insonoriser la cantine
cour;40;Planter la cour
salle;50;Aérer la salle de jeux
VOTES
voter_id;vote
1;cantine,cour,salle
2;cour,salle
3;salle,cantine,cour
4;cour
