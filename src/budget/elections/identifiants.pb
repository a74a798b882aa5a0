META
key;value
description;Des identifiants de toutes sortes
country;France
unit;Trois-Ponts
instance;2026
num_projects;3
num_votes;3
budget;100
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name;mots du jury
2;100;"Le banc dit ""du milieu""; bois";"assis;debout"
BO.D10.7/23;100;"Jeux, sable et ""pont""";
10;100;"Rue ""d’en haut"" rendue aux piétons";
VOTES
voter_id;vote;remarque
1;10;"oui;non"
007; 2 ;
K-3;BO.D10.7/23;""""
