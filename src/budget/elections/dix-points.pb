META
key;value
description;Dix points à répartir
country;France
unit;Trois-Ponts
instance;2026
num_projects;3
num_votes;4
budget;600
vote_type;cumulative
max_sum_points;10
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
velo;300;Un atelier vélo
potager;200;Un potager partagé
chorale;250;Une chorale de quartier
VOTES
voter_id;vote;points
1;velo,potager;6,4
2;velo,chorale;6,4
3;potager,chorale;7,3
4;potager,chorale;0,10
