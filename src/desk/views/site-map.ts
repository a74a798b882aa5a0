import { bodyPaths, bodyWords } from '../../bodies/index.ts'
import { budgetPaths, budgetWords, type EditionSummary, nameIn } from '../../budget/index.ts'
import { commitmentPaths, commitmentWords } from '../../commitments/index.ts'
import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { titleIn } from '../../platform/design/index.ts'
import { type Process, processPaths, processWords } from '../../processes/index.ts'
import { moderationPaths, moderationWords } from '../../moderation/index.ts'
import { charterPaths, charterWords } from '../../charters/index.ts'
import { opinionPaths, opinionWords } from '../../opinions/index.ts'
import { proposalPaths, proposalWords } from '../../proposals/index.ts'
import { questionPaths, questionWords } from '../../questions/index.ts'
import { meetingPaths, meetingWords } from '../../meetings/index.ts'
import { guidePaths, townWords } from '../../town/index.ts'
import { ballotFormats, votingPaths, votingWords } from '../../voting/index.ts'
import { calendarPaths } from '../rules/paths.ts'
import { deskWords, sharedCalendarWords } from '../words/index.ts'

export interface SiteMapGroup {
  readonly title: string
  readonly pages: readonly { readonly label: string; readonly path: string }[]
}

const editionPages = [
  ['page.projects', budgetPaths.projects],
  ['page.results', budgetPaths.results],
  ['page.reasons', budgetPaths.reasons],
  ['page.rounds', budgetPaths.rounds],
  ['page.turnout', budgetPaths.turnout],
  ['page.comparison', budgetPaths.comparison],
  ['page.fairness', budgetPaths.fairness],
  ['page.share', budgetPaths.share],
  ['page.recount', budgetPaths.recount],
] as const

/** Every page a visitor may open: the list of the site map, and of the guards. */
export function siteMap(
  editions: readonly EditionSummary[],
  rules: readonly string[],
  processes: readonly Pick<Process, 'title' | 'slug'>[],
  speech: Speech,
): readonly SiteMapGroup[] {
  const desk = sayWith(deskWords, speech)
  const body = sayWith(bodyWords, speech)
  const town = sayWith(townWords, speech)
  const budget = sayWith(budgetWords, speech)
  const voting = sayWith(votingWords, speech)
  const question = sayWith(questionWords, speech)
  const moderation = sayWith(moderationWords, speech)
  const processWord = sayWith(processWords, speech)
  return [
    {
      title: desk('site-map.general'),
      pages: [
        { label: desk('home.title'), path: '/' },
        { label: town('welcome'), path: '/bienvenue' },
        { label: sayWith(sharedCalendarWords, speech)('title'), path: calendarPaths.page },
        { label: town('help'), path: '/aide' },
        { label: town('guide.departments'), path: guidePaths.departments },
        { label: town('guide.councillors'), path: guidePaths.councillors },
        { label: town('guide.animators'), path: guidePaths.animators },
        { label: town('guide.officers'), path: guidePaths.officers },
        { label: body('list.title'), path: bodyPaths.all() },
        { label: town('search'), path: '/recherche' },
        { label: town('accessibility'), path: '/accessibilite' },
        { label: town('legal'), path: '/mentions-legales' },
        { label: town('personal-data'), path: '/donnees-personnelles' },
        { label: town('follows'), path: '/suivis' },
        { label: town('data'), path: '/donnees-ouvertes' },
        { label: town('journal'), path: '/journal' },
        { label: desk('page.catalogue'), path: '/composants' },
        { label: town('site-map'), path: '/plan-du-site' },
      ],
    },
    {
      title: processWord('list.title'),
      pages: [
        { label: processWord('list.title'), path: processPaths.all() },
        ...processes.map(({ title, slug }) => ({
          label: titleIn(title, speech),
          path: processPaths.one(slug),
        })),
      ],
    },
    {
      title: question('list.title'),
      pages: [
        { label: question('list.title'), path: questionPaths.all() },
        { label: question('ask.title'), path: questionPaths.ask() },
        { label: question('come-back.title'), path: questionPaths.comeBack() },
        { label: moderation('rules.title'), path: moderationPaths.rules() },
        { label: moderation('figures.title'), path: moderationPaths.figures() },
        { label: sayWith(commitmentWords, speech)('list.title'), path: commitmentPaths.all() },
        { label: sayWith(proposalWords, speech)('list.title'), path: proposalPaths.all() },
        { label: sayWith(opinionWords, speech)('list.title'), path: opinionPaths.all() },
        { label: sayWith(charterWords, speech)('list.title'), path: charterPaths.all() },
        { label: sayWith(meetingWords, speech)('list.title'), path: meetingPaths.all() },
      ],
    },
    {
      title: desk('site-map.budget'),
      pages: [
        { label: budget('editions.title'), path: budgetPaths.editions() },
        ...editions.flatMap(({ edition }) => {
          const name = nameIn(edition.name, speech)
          return [
            { label: name, path: budgetPaths.edition(edition.slug) },
            ...editionPages.map(([word, pathOf]) => ({
              label: desk('site-map.edition', { edition: name, page: desk(word) }),
              path: pathOf(edition.slug),
            })),
          ]
        }),
        ...rules.map((rule) => ({
          label: budget(`rule.${rule}` as 'rule.greedy'),
          path: budgetPaths.rule(rule),
        })),
        ...ballotFormats.map((format) => ({
          label: voting(`format.${format}`),
          path: votingPaths.format(format),
        })),
      ],
    },
  ]
}
