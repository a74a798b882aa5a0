META
key;value
description;Deux quartiers et toute la ville
country;France
unit;Trois-Ponts
instance;2026
num_projects;6
num_votes;37
budget;125000
vote_type;approval
language;fr
currency;EUR
comment;Ville, projets et votes inventés.
PROJECTS
project_id;cost;name;category;district
tram;55000;Un arrêt de tram abrité;Voirie;
velo;45000;Une piste cyclable;Voirie;
nichoir;40000;Des nichoirs;Nature;Nord
mur;30000;Un mur d’escalade;Sport;Nord
source;30000;Une source remise au jour;Nature;Sud
banc;5000;Un banc;Mobilier;Sud
VOTES
voter_id;vote
1;nichoir
2;nichoir
3;nichoir
4;nichoir
5;nichoir
6;nichoir
7;nichoir
8;nichoir
9;nichoir
10;mur
11;mur
12;mur
13;mur
14;mur
15;mur
16;source
17;source
18;source
19;source
20;tram
21;tram
22;tram
23;tram
24;tram
25;tram
26;tram
27;tram
28;source,tram
29;source,tram
30;banc
31;velo
32;velo
33;velo
34;velo
35;velo
36;velo
37;velo
