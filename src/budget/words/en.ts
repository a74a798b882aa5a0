import type { Words } from '../../platform/words/catalogue.ts'
import type { fr } from './fr.ts'

/** The same sentences in British English. */
export const en: Words<typeof fr> = {
  // Everywhere
  budget: 'Participatory budget',
  'fictional-some': 'Some editions are invented for the demonstration: their page says so.',
  real: 'Real public ballots',
  invented: 'Invented',
  counted: 'Results published',
  support: 'Support',
  fictional:
    'This edition is invented for the demonstration: its projects and ballots are fictional.',
  'withheld-note':
    'Fewer than five ballots chose in this list. They are not published one by one, since each could tell what a person voted: only the totals are given.',
  'imported-note':
    'This edition comes from a public file of ballots: {file}. It is shown here as it was published.',
  'projects-count': '{count, plural, =0 {no projects} one {# project} other {# projects}}',
  'votes-count': '{count, plural, =0 {no votes} one {# vote} other {# votes}}',
  'points-count': '{count, plural, =0 {no points} one {# point} other {# points}}',
  'voters-count': '{count, plural, =0 {nobody} one {# person} other {# people}}',
  winner: 'Funded',
  'not-funded': 'Not funded',
  'not-counted': 'Not counted yet',
  'all-town': 'Whole town',
  cost: 'Cost',
  votes: 'Votes',
  points: 'Points',
  project: 'Project',
  theme: 'Theme',
  neighbourhood: 'Neighbourhood',

  // The list of editions
  'editions.title': 'Participatory budget',
  'editions.lead':
    'Every year or so, residents decide how part of the town’s budget is spent. Here is each edition, with its projects and its counts.',
  'editions.empty': 'No edition is published at the moment.',
  'editions.empty-hint': 'Come back soon: the first edition will be announced here.',
  'editions.summary':
    '{winners, plural, =0 {{projects, plural, one {# project} other {# projects}}} one {# winner out of {projects, plural, one {# project} other {# projects}}} other {# winners out of {projects, plural, one {# project} other {# projects}}}}, {voters, plural, one {# voter} other {# voters}}',

  // One edition
  'edition.money': 'to spend',
  'edition.voters': '{count, plural, one {person voted} other {people voted}}',
  'edition.projects': '{count, plural, one {project on the ballot} other {projects on the ballot}}',
  'edition.winners': '{count, plural, one {winning project} other {winning projects}}',
  'edition.rules': 'The rules, in plain words',
  'edition.steps': 'Steps of the edition',
  'edition.step-vote': 'Vote',
  'edition.step-count': 'Count',
  'edition.step-results': 'Results',
  'edition.dates': 'from {from} to {to}',
  'edition.what-next': 'What would you like to see?',
  'edition.projects-card': 'The projects',
  'edition.projects-card-text': 'Search by word, theme or neighbourhood.',
  'edition.results-card': 'The results',
  'edition.results-card-text': 'Who won, who lost, and why.',
  'edition.share-card': 'My share',
  'edition.share-card-text': 'Make up a ballot and follow the money, line by line.',
  'edition.recount-card': 'Recount',
  'edition.recount-card-text': 'The ballots, and the command to check for yourself.',
  'edition.map': 'By neighbourhood',

  // Rules in plain words
  'format.approval': 'Each voter chose projects, without ranking them.',
  'format.approval-limits':
    '{least, plural, =0 {Each voter chose {most, plural, one {one project at most} other {up to # projects, without ranking them}}.} other {{same, select, yes {Each voter chose {most, plural, one {one project} other {# projects}}.} other {Each voter chose {least} to {most} projects, without ranking them.}}}}',
  'format.choose-1': 'Each voter chose a single project.',
  'format.cumulative': 'Each voter shared out points between projects.',
  'format.cumulative-limits':
    'Each voter had {points, plural, one {# point} other {# points}} to share out between projects.',
  'format.points-all': 'They had to give them all.',
  'format.points-fewer':
    '{least, plural, =0 {They could give fewer.} one {They could give fewer, but at least one.} other {They could give fewer, but at least #.}}',
  'format.points-each':
    'At most {most, plural, one {one point} other {# points}} for any one project.',
  'format.scoring': 'Each voter gave projects a mark in points.',
  'format.scoring-limits':
    'Each voter gave projects a mark from 0 to {most, plural, one {# point} other {# points}}.',
  'format.ordinal': 'Each voter ranked projects, starting with their favourite.',
  'format.length':
    '{least, plural, =0 {A ballot named at most {most, plural, one {one project} other {# projects}}.} other {{same, select, yes {A ballot named exactly {most, plural, one {one project} other {# projects}}.} other {A ballot named {least} to {most} projects.}}}}',
  'format.length-least':
    'A ballot named at least {least, plural, one {one project} other {# projects}}.',
  'format.cost-limit': 'The projects of a ballot could not cost more than {cost} together.',
  'rule.greedy': 'Most supported first',
  'rule.greedy-per-cost': 'Most supported for their cost first',
  'rule.mes': 'Equal shares',
  'rule.mes-add1u': 'Equal shares, completed',
  'rule.mes-add1-nonexhaustive': 'Equal shares, enlarged',
  'rule.mes-add1-pabutools': 'Equal shares, enlarged until no project fits',
  'rule.phragmen': 'Phragmén’s method',
  'rule.maximin-support': 'The lightest load',
  'rule.max-welfare': 'The greatest total (yardstick)',
  'rule-text.greedy':
    'Projects are taken from the most supported to the least supported. A project that costs more than the money left is skipped, and the count goes on.',
  'rule-text.mes':
    'The money is shared equally between the voters. Those who support a project buy it together. We start with the one that asks least of them for what it brings them.',
  'rule-text.mes-add1u':
    'Like “Equal shares”, but everyone’s share is enlarged as long as another project could fit in the budget; then the rest is spent in order of votes.',
  'rule-text.mes-add1-nonexhaustive':
    'Like “Equal shares”, but everyone’s share is enlarged as long as the total fits in the budget.',
  'rule-text.mes-add1-pabutools':
    'Like “Equal shares”, but everyone’s share is enlarged until no other supported project fits, without going over the budget.',
  'rule-text.phragmen':
    'All voters earn money at the same speed. A project is taken as soon as its supporters have enough to pay for it.',
  'rule-text.maximin-support':
    'Each round takes the project that shares the spending best between the voters.',
  'rule-text.max-welfare':
    'The list of projects that gives the greatest total satisfaction. It mostly serves as a yardstick.',
  'ties.lex':
    'In a tie, project numbers are read like words, and the first in that order goes first: “10” comes before “2”.',
  'ties.minCostMaxVotes': 'In a tie, the cheaper project goes first, then the one with more votes.',
  'ties.given': 'In a tie, an order given in advance decides.',
  'rule.explained': 'How this rule counts, with an example',

  'rule.eyebrow': 'Way of counting',

  // Where projects are
  'places.caption': 'Projects by neighbourhood',
  'places.points': 'Where the projects are (winners first)',
  'places.legend': 'Number of projects',
  'places.projects': 'Projects',
  'places.whole-town':
    'And for the whole town: {projects, plural, one {# project} other {# projects}}, {winners, plural, =0 {no winner} one {# winner} other {# winners}}.',
  'places.winners': 'Funded',
  'places.detail':
    '{projects, plural, =0 {no projects} one {# project} other {# projects}}, {winners, plural, =0 {no winners} one {# winner} other {# winners}}',

  // The list of projects
  'list.title': 'The projects',
  'list.words': 'Search for a word',
  'list.words-hint': 'For example: vélo (bicycle), arbre (tree), école (school)',
  'list.all-themes': 'All themes',
  'list.all-neighbourhoods': 'All neighbourhoods',
  'list.outcome': 'Outcome',
  'list.outcome-all': 'All',
  'list.outcome-winners': 'Funded',
  'list.outcome-losers': 'Not funded',
  'list.sort': 'Sort by',
  'list.sort-support': 'Most supported',
  'list.sort-won': 'Winners first',
  'list.sort-cost': 'Most expensive',
  'list.sort-cheapest': 'Cheapest',
  'list.sort-title': 'Name',
  'list.clear': 'Clear all',
  'list.found': '{count, plural, =0 {No project matches} one {# project} other {# projects}}',
  'list.empty-hint': 'Try another word, or remove a filter.',

  // One project
  'project.why-won': 'Why it won',
  'project.why-lost': 'Why it was not funded',
  'project.what-if': 'What would have changed the outcome',
  'project.facts': 'At a glance',
  'project.number': 'Number on the ballot',
  'project.disagrees':
    'The town published another outcome for this project: it counted in another way, or with an extra rule that the file does not mention.',
  'project.place': 'Where this project is',
  'project.same-place': 'In the same neighbourhood',
  'project.same-theme': 'On the same theme',
  'project.back': 'All projects',

  // Results
  'results.title': 'Results',
  'results.headline':
    '{winners, plural, =0 {No winning project} one {One winning project} other {# winning projects}} out of {projects}',
  'results.lead':
    '{voters, plural, =0 {Nobody voted.} one {One person voted.} other {# people voted.}} Total spent: {spent} out of {budget}.',
  'results.money': 'Where the money goes',
  'results.winners-one-by-one':
    '{count, plural, =0 {No winner} one {The winner and its cost} other {The # winners, one by one}}',
  'results.money-caption': 'Cost of each winner, in the order they were taken',
  'results.other-winners':
    '{count, plural, one {One more winner: see the whole list} other {# more winners: see the whole list}}',
  'results.closest': 'The most supported of the projects not funded',
  'results.closest-lead': 'Why they were not funded, and what would have been enough.',
  'results.all-losers': 'All the projects not funded, with the reason',
  'results.all-winners': 'All the winners, with the reason',
  'results.nav': 'Results pages',
  'results.nav-others': 'Other results pages',
  'results.nav-summary': 'Summary',
  'results.nav-reasons': 'Project by project',
  'results.nav-rounds': 'Step by step',
  'results.nav-turnout': 'Turnout',
  'results.nav-compare': 'Other rules',
  'results.nav-fairness': 'Fairness',
  'results.nav-share': 'My share',
  'results.nav-recount': 'Recount',
  'results.pending': 'The count is under way',
  'results.pending-text':
    'The ballots are in and the count is running. Reload this page in a moment.',
  'results.why': 'Why',
  'results.as-published': 'These winners are exactly those that the town published.',
  'results.differs':
    'The town published {published, plural, one {# winner} other {# winners}}. The rule followed here gives {counted}, and {differing, plural, one {one project has} other {# projects have}} a different outcome. The town counted in another way, or with an extra rule that the file does not mention.',

  // Reasons
  'reasons.title': 'Project by project: why',
  'reasons.changes-pending':
    'What would have changed the outcome is still being worked out for {count, plural, one {# project} other {# projects}}.',
  'reasons.rows':
    '{total, plural, =0 {} one {A single row.} other {Rows {from, number} to {to, number} of {total, number}.}}',
  'reasons.all-rows': 'All the rows on one page, for printing',
  'reasons.by-page': 'Back to a list page by page',
  'reasons.filters': 'What this list shows: {what}',
  'reasons.filter-all': 'all the projects',
  'reasons.filter-winners': 'the funded projects',
  'reasons.filter-losers': 'the projects not funded',
  'reasons.filter-words': 'with “{words}”',
  'reasons.printed': 'Page {path}, on {day}',
  'why.took-its-turn':
    'It came {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} out of {of}, with {support}. There was {money} left: it fitted in the budget.',
  'why.did-not-fit':
    'It came {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} out of {of}, with {support}. When its turn came, there was {money} left for a cost of {cost}: it was {missing} short.',
  'why.added-by-completion':
    'It was added at the end, in order of votes, because it still fitted: there was {money} left.',
  'why.bought-by-its-supporters':
    '{supporters, plural, one {Its only supporter bought it} other {Its # supporters bought it together}}: they had {behind} for a cost of {cost}.',
  'why.bought-payment':
    '{paying, plural, =0 {Each gave all they had left.} one {One person paid the full share, {payment}.} other {# people paid the full share, {payment} each.}}',
  'why.bought-payment-points':
    '{paying, plural, =0 {Each gave all they had left.} other {The full share was {payment} for each point given.}}',
  'why.short-of-money':
    'It was {missing} short: {supporters, plural, one {its only supporter had {behind} left} other {its # supporters had {behind} left between them}}, for a cost of {cost}.',
  'why.effective-support': 'That is {share} of the sum needed.',
  'why.paid-for':
    'Already spent before that: {paid}, on {winners, plural, one {one winner, {list}} other {# winners, mainly {list}}}.',
  'why.paid-for-item': '“{project}” ({amount})',
  'why.no-completion':
    'At the end, in order of votes, it did not fit either: there was {money} left.',
  'why.no-supporter': 'Nobody supported it.',
  'why.lightest-load':
    'When its turn came, it was the lightest to carry: {load} at most per voter, {supporters, plural, one {with a single supporter} other {sharing its cost between its # supporters}}.',
  'why.dearer-than-budget': 'It costs {cost}, more than the whole budget.',
  'why.next-did-not-fit':
    'Its turn had come, but there was only {money} left for a cost of {cost}: it was {missing} short.',
  'why.tied-with-one-that-did-not-fit':
    'It was tied with another project that cost more than the money left: the count stopped there.',
  'why.too-heavy':
    'It would have asked {load} of the most heavily loaded voter, while the last project taken asked {last}.',
  'why.no-longer-fitted':
    'Other projects, lighter to carry, were taken before it. After “{after}”, it no longer fitted: it was {missing} short.',
  'why.no-longer-fitted-first':
    'Other projects, lighter to carry, were taken before it. It no longer fitted: it was {missing} short.',
  'why.in-the-best-set': 'It is part of the list that gives the greatest total.',
  'why.better-without': 'No list that includes it gives as great a total.',
  'why.as-good-without': 'A list that includes it gives the same total: another one was kept.',
  'what-if.more-votes': '{voters, plural, one {one more vote} other {# more votes}}',
  'what-if.more-points': '{voters, plural, one {one more point} other {# more points}}',
  'what-if.more-voters':
    '{voters, plural, one {one more voter} other {# more voters}} giving it {points} points each',
  'what-if.both-least': 'It would have won with {more}, or by costing {cut} less.',
  'what-if.both': 'It would have won, for example, with {more}, or by costing {cut} less.',
  'what-if.votes': 'It would have won with {more}.',
  'what-if.votes-example': 'It would have won, for example, with {more}.',
  'what-if.cost': 'It would have won by costing {cut} less, that is {cost}.',
  'what-if.cost-example': 'It would have won, for example, by costing {cut} less, that is {cost}.',
  'what-if.meaning':
    'One more vote is one more person, who would have chosen only this project. “By costing less” is said only when at most half of the price is taken off: beyond that, it would be another project. Each sentence was checked by counting again.',
  'what-if.none':
    'Neither more votes nor a lower cost was enough, among the changes that we tried.',
  'what-if.none-small': 'No small change would have been enough, among those we tried.',

  // Rounds
  'rounds.title': 'The count, step by step',
  'rounds.lead': 'Each round, as if you were in the room.',
  'rounds.round': 'Round {number} of {total}',
  'rounds.previous': 'Previous round',
  'rounds.next': 'Next round',
  'rounds.considered':
    '“{project}” comes next in the order, with {support}. It costs {cost}. There was {before} left.',
  'rounds.considered-taken': 'It fits: it is taken. There is {left} left.',
  'rounds.considered-skipped': 'It does not fit: it is {missing} short. On to the next one.',
  'rounds.purchase':
    '“{project}” costs {cost}. {supporters, plural, one {Its only supporter had {behind}} other {Its # supporters had {behind} between them}}.',
  'rounds.purchase-full':
    '{payingFull, plural, =0 {Each gives all they have left.} one {One person pays {payment}.} other {# people pay {payment} each.}}',
  'rounds.purchase-points-full':
    '{payingFull, plural, =0 {Each gives all they have left.} other {Those with enough money pay {payment} for each point given.}}',
  'rounds.purchase-bought': 'The project is bought. There is {left} of the budget left.',
  'rounds.completion':
    'Completion: “{project}” comes next by support. It costs {cost}, and there was {before} left.',
  'rounds.load':
    '“{project}” costs {cost}. Shared out as well as possible, it leaves the most heavily loaded person carrying {load}.',
  'rounds.chosen': '“{project}” is part of the list with the greatest total: it brings {welfare}.',
  'rounds.payments': 'Who paid how much',
  'rounds.payments-full': 'Paid the full share',
  'rounds.payments-lesser': 'Gave all they had left',
  'rounds.payment-each': 'Per person',
  'rounds.payment-per-point': 'Per point',
  'rounds.payments-who': 'Who',
  'rounds.payments-more': 'The rest is in the file to download.',
  'rounds.jump': 'Go to round',
  'rounds.go': 'Go',
  'rounds.download': 'Every round, with the exact amounts',
  'rounds.endowment':
    'At the start, each voter receives {endowment}.{runs, plural, one {} other { This share was enlarged step by step, in # trials, without going over the budget.}}',

  // Turnout
  'turnout.title': 'Turnout',
  'turnout.lead':
    '{voters, plural, =0 {Nobody voted.} one {One person voted.} other {# people voted.}}',
  'turnout.none': 'The file of ballots says nothing about age, neighbourhood or way of voting.',
  'turnout.channel': 'By way of voting',
  'turnout.age': 'By age',
  'turnout.neighbourhood': 'By the voters’ neighbourhood',
  'turnout.together':
    '{groups, plural, one {One small group} other {# small groups, put together}}',
  'turnout.hidden-note':
    'A group of fewer than 5 people is never shown: the smallest are put together.',
  'turnout.channel-internet': 'On the internet',
  'turnout.channel-paper': 'On paper',
  'turnout.age-band': 'Aged {band}',
  'turnout.age-75': 'Aged 75 and over',
  'turnout.spread': 'Choices per ballot',
  'turnout.spread-caption': 'How many projects each ballot chooses',
  'turnout.spread-exact':
    'The rule asked everyone for exactly {count, plural, one {one project} other {# projects}}{all, select, yes {: so all the ballots have the same number.} other {.}}',
  'turnout.spread-same':
    'All the ballots have {count, plural, one {one project} other {# projects}}.',
  'turnout.ballots': 'Ballots',
  'turnout.group': 'Group',
  'turnout.voters': 'Voters',

  // Other rules
  'compare.title': 'And with another rule?',
  'compare.lead':
    'The same ballots, counted in other ways. Only the rule of the edition decides: the others help to understand.',
  'compare.caption': 'Outcome of the same ballots under each rule',
  'compare.rule': 'Rule',
  'compare.winners': 'Winners',
  'compare.spent': 'Spent',
  'compare.same': 'In common',
  'compare.same-explained':
    '“In common”: how many of these winners also win under the rule of the edition.',
  'compare.how': 'All these rules settle ties as the rule of the edition does. {ties}',
  'compare.nothing': 'Voters with no project funded',
  'compare.mean': 'Winners supported, on average',
  'compare.official': 'rule of the edition',
  'compare.changes': 'What changes: {rule}',
  'compare.gained': 'Would win ({count, plural, one {# project} other {# projects}}):',
  'compare.lost': 'Would lose ({count, plural, one {# project} other {# projects}}):',
  'compare.others': '{count, plural, one {See the other one} other {See the # others}}',
  'compare.nothing-changes': 'The winners are the same.',
  'compare.pending': '{count, plural, one {One more rule} other {# more rules}} to count.',
  'compare.better-off':
    '{more, plural, =0 {No voter would have} one {# voter would have} other {# voters would have}} more of the projects they support funded, {fewer, plural, =0 {none would have} one {# would have} other {# would have}} fewer.',

  // Fairness
  'fairness.title': 'Fairness: who gains from the money?',
  'fairness.lead': 'Simple measures, worked out on all the ballots.',
  'fairness.nothing-label': 'of voters have none of their choices among the winners',
  'fairness.mean-label': 'winners supported by each voter, on average',
  'fairness.mean-money-label': 'what the winners chosen by a voter cost together, on average',
  'fairness.mean-money-note':
    'For each voter, the costs of their winning projects are added up; then we take the average over all voters. Rounded to the unit.',
  'fairness.mean-points-label': 'points given to winners by each voter, on average',
  'fairness.ejr':
    '{count, plural, =0 {No group of voters is forgotten: no project left out had a group of poorly served supporters whose shares, put together, were enough to pay for it.} one {One project left out had a group of poorly served supporters whose shares, put together, were enough to pay for it.} other {# projects left out each had a group of poorly served supporters whose shares, put together, were enough to pay for it.}}',
  'fairness.ejr-project':
    '{project} ({voters, plural, =0 {fewer than 5 people} other {# people}} in this group)',
  'fairness.ejr-which': '{count, plural, one {See this project} other {See these # projects}}',
  'fairness.ejr-title': 'Forgotten groups?',
  'fairness.ejr-term': 'Researchers call this measure “EJR+ up to one project”.',
  'fairness.places': 'Money and votes by neighbourhood',
  'fairness.places-caption':
    'Share of the votes and share of the money, by neighbourhood of the projects',
  'fairness.themes': 'Money and votes by theme',
  'fairness.themes-caption': 'Share of the votes and share of the money, by theme of the projects',
  'fairness.shares': '{money} of the money, {votes} of the votes',
  'fairness.marker': 'The bar is the share of the money; the line, the share of the votes.',
  'fairness.money-share': 'Share of the money',
  'fairness.explain-votes': 'Each voter weighs 1: their vote is shared out between their choices.',

  // My share
  'share.title': 'My share: follow the money of a ballot',
  'share.lead': 'Make up a ballot. Nothing is stored: your choices are in the address of the page.',
  'share.rule-note':
    'This calculation follows the rule “{rule}”, in which each voter has a share of the money. The rule of the edition (“{official}”) counts in another way: it does not give everyone a share.',
  'share.pick': 'Make up the ballot',
  'share.how-ticks': 'Tick some projects, then follow the money.',
  'share.how-points': 'Write the points you give to each project. Leave empty to give nothing.',
  'share.how-ranks':
    'Write 1 by your favourite project, 2 by the next one… In this calculation, the last one ranked is given nothing.',
  'share.search': 'Search for a project to add',
  'share.search-hint': 'Searching keeps what you have already chosen.',
  'share.search-button': 'Search',
  'share.search-clear': 'Clear the search',
  'share.search-none': 'No project matches “{words}”. Try another word.',
  'share.search-all-chosen': 'All the projects found with “{words}” are already in your ballot.',
  'share.search-found':
    '{total, plural, one {One project} other {# projects}} found with “{words}”.',
  'share.search-more':
    '{total, plural, one {# project} other {# projects}} found with “{words}”. Here are {shown}: add a word to find the others.',
  'share.offered-some':
    'Here are {shown} projects out of {total}. Search for a word to find the others.',
  'share.calculate': 'Follow the money',
  'share.result': 'Where this share goes',
  'share.start': 'Real share: the budget, divided by the voters',
  'share.enlarged': 'What the calculation adds to it: nobody spends this money',
  'share.paid': 'would have paid',
  'share.note': 'Why',
  'share.no-points': 'the ballot did not support it enough',
  'share.offered-ticks': 'Projects to tick',
  'share.offered-points': 'Projects to give points to',
  'share.offered-ranks': 'Projects to rank',
  'share.left': 'What is left',
  'share.line': 'Line',
  'share.amount': 'Amount',
  'share.too-late': 'nothing was left',
  'share.not-funded': 'would not have been bought',
  'share.completed': 'taken at the end, in order of votes, without the shares',
  'share.none-ticks': 'Tick at least one project to see where the share goes.',
  'share.none-points': 'Give points to at least one project to see where the share goes.',
  'share.none-ranks': 'Rank at least two projects to see where the share goes.',
  'share.chosen': 'Your made-up ballot',
  'share.clear': 'Empty the ballot',
  'share.with-points': '{project} ({amount, plural, one {# point} other {# points}})',
  'share.with-ranks': '{project} (rank {amount})',
  'share.refused': 'The rule does not accept this ballot',
  'share.too-many-projects':
    'It has {count, plural, one {# project} other {# projects}}: {most, plural, one {only one is} other {at most # are}} allowed. Take some out.',
  'share.too-long': 'It has {count} projects. This page follows {most} at most. Take some out.',
  'share.too-many-points':
    'It gives {points, plural, one {# point} other {# points}}: there are at most {most} to give.',
  'share.too-many-points-on-one':
    '“{title}” has too many points: {most, plural, one {only one} other {at most #}} for any one project.',
  'share.same-rank': 'Two projects have rank {rank}: give each a different rank.',
  'share.too-dear': 'Its projects cost {cost} together: {most} at most is allowed. Take some out.',
  'share.too-few-projects':
    'The rule asks for at least {least, plural, one {one project} other {# projects}}: this ballot has {count}. Here is where its share would already go.',
  'share.too-few-points':
    'The rule asks to give at least {least, plural, one {one point} other {# points}}: this ballot gives {points}. Here is where its share would already go.',
  'share.left-note': 'in this calculation: this money does not exist on top of the budget',
  'share.caveat':
    'One more ballot would have changed each share a little. The calculation shows what a person who had made these choices would have paid.',
  'share.unavailable': 'This edition has no count by shares: there is nothing to follow.',

  // Recount
  'recount.title': 'Recount for yourself',
  'recount.lead':
    'All you need to count again, without taking our word for it: the ballots, the rule, the program.',
  'recount.lead-totals': 'The totals and the rule, to do the count again by hand.',
  'recount.totals': 'The projects and their votes',
  'recount.files': 'The files',
  'recount.ballots': 'The ballots and the projects',
  'recount.projects': 'The projects',
  'recount.outcome': 'The outcome and each round',
  'recount.command': 'The command',
  'recount.get-parvis':
    'Parvis is free and open software. {contact, select, none {The department of the town hall that runs this site gives it to you, if you ask} other {The town hall gives it to you, if you ask: {contact}}}.',
  'recount.command-text':
    'With the Parvis software on your computer, download the first two files, then type:',
  'recount.answer':
    'It compares the winners, the votes of each project, each round and the fingerprint of the ballots. It answers “mêmes lauréats, mêmes voix, mêmes tours” (same winners, same votes, same rounds), or shows the first differences, in French.',
  'recount.one-rule': 'To count the same ballots with another rule:',
  'recount.by-hand': 'By hand',
  'recount.by-hand-text':
    'The rule “Most supported first” can be checked with a pencil: take the projects in order, subtract their cost from the money left, and skip those that do not fit.',
  'recount.format': 'The .pb format is that of Pabulib, the library of participatory budgets.',
  'recount.ballots-fingerprint':
    'Fingerprint (SHA-256) of the ballots, which a recount finds again:',
  'recount.fingerprint': 'Fingerprint (SHA-256) of the file the town imported:',
  'recount.fingerprint-file':
    'It is the file “{file}”, as it was before entering Parvis. The one you download here has another fingerprint: Parvis wrote it, without the age or neighbourhood of voters.',
  'recount.ask-file':
    'To receive the original file, ask {contact, select, none {the town hall, at the department that runs this site} other {the town hall: {contact}}}.',
  'recount.privacy':
    'The ballots hold no name, no age and no neighbourhood. They are numbered from 1 to {voters, number}, in the order of the file.',
  'recount.warnings': 'What was tolerated when reading the file',
  'search.name': 'Projects of the participatory budget',
}
