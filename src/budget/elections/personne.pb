META
key;value
description;Personne n’est venu
country;France
unit;Trois-Ponts
instance;2026
num_projects;2
num_votes;0
budget;100
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name
b;70;Une barque
a;40;Une ardoise
VOTES
voter_id;vote
