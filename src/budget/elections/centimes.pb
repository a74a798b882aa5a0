META
key;value
description;Des euros et des centimes
country;France
unit;Trois-Ponts
instance;2026
num_projects;3
num_votes;3
budget;100.50
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
lampe;33.50;Une lampe au coin
pompe;33.50;Une pompe à vélos
toit;67.00;Un toit pour le lavoir
VOTES
voter_id;vote
1;lampe,toit
2;pompe
3;toit
