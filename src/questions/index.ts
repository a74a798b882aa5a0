import { type Route, speaking } from '../platform/web/index.ts'
import { answerToldRoutes } from './routes/answer-told.ts'
import { askRoutes } from './routes/ask.ts'
import { departmentLinkRoutes } from './routes/department-link.ts'
import { answerLetterRoutes } from './routes/answer-letters.ts'
import { entryRoutes } from './routes/entry.ts'
import { followRoutes } from './routes/follow.ts'
import type { QuestionNeeds } from './routes/needs.ts'
import { paperRoutes } from './routes/papers.ts'
import { photoRoutes } from './routes/photos.ts'
import { map } from './routes/map.ts'
import { publicRoutes } from './routes/public-pages.ts'
import { libraryRoutes } from './routes/library.ts'
import { open311Routes } from './routes/open311.ts'
import { open311KeyRoutes } from './routes/open311-keys.ts'
import { settingRuleRoutes } from './routes/setting-rules.ts'
import { settingRoutes } from './routes/settings.ts'
import { serviceRoutes } from './routes/service.ts'
import { teamRoutes } from './routes/team.ts'
import { steeringRoutes } from './routes/steering.ts'
import { questionActs } from './routes/run-acts.ts'
import { runQuestion } from './routes/run-question.ts'
import { splitRoutes } from './routes/run-split.ts'
import { answerVersions } from './routes/answer-versions.ts'
import { routingActs } from './routes/run-routing.ts'
import { slipRoutes } from './routes/slips.ts'
import { setAsideRoutes } from './routes/set-aside.ts'
import { workbench } from './routes/workbench.ts'

/** The front door of questions. */
export { loadDemoQuestions } from './demo.ts'
export { answersToApprove } from './work/answers-to-approve.ts'
export { type AgendaQuestion, agendaQuestions } from './store/agenda-questions.ts'
export { hear } from './routes/heard.ts'
export { followableQuestions } from './routes/followable.ts'
export { questionsOfBody } from './routes/of-body.ts'
export { traceableQuestions } from './routes/traceable.ts'
export {
  type AnswerToPromise,
  answerToPromise,
  promisingAnswers,
} from './store/answer-to-promise.ts'
export { askersOf, reachedByMail } from './store/askers.ts'
export { commentableQuestions } from './work/commentable-questions.ts'
export { entrustedQuestions } from './work/entrusted-questions.ts'
export { moderatedQuestions } from './work/questions-moderated.ts'
export { questionsByMail } from './work/questions-by-mail.ts'
export { AskInArabic } from './views/ask-in-arabic.tsx'
export { likelyPersonal } from './rules/masking.ts'
export { questionPaths } from './rules/paths.ts'
export { awaitingQuestions, questionsHeld } from './routes/awaiting.ts'
export { ownDepartments } from './routes/own-departments.ts'
export { questionSearchables } from './routes/searchables.ts'
export { numberTitled } from './store/moderated.ts'
export { questionsVersion } from './store/versions.ts'
export { questionTemplates } from './templates.ts'
export {
  libraryWords as questionLibraryWords,
  linkWords as questionLinkWords,
  mapWords as questionMapWords,
  photoWords as questionPhotoWords,
  setAsideWords as questionSetAsideWords,
  slipWords as questionSlipWords,
  paperWords as questionPaperWords,
  questionMailWords,
  questionWords,
  settingWords as questionSettingWords,
  steeringWords as questionSteeringWords,
  workWords as questionWorkWords,
} from './words/index.ts'
export { questionsSchedules } from './work/questions-schedule.ts'
export { questionPapers } from './routes/paper-templates.ts'
export { personalData } from './personal-data.ts'

export const questionRoutes = (needs: QuestionNeeds): readonly Route[] => [
  ...speaking(['ar'], [...askRoutes, ...followRoutes]),
  map,
  ...publicRoutes(needs),
  ...photoRoutes,
  ...entryRoutes,
  ...teamRoutes,
  ...setAsideRoutes,
  ...slipRoutes,
  ...serviceRoutes,
  ...departmentLinkRoutes,
  ...steeringRoutes(needs.promises),
  ...answerLetterRoutes,
  ...paperRoutes(needs.promises),
  ...settingRoutes,
  ...settingRuleRoutes,
  ...libraryRoutes,
  answerVersions,
  ...answerToldRoutes,
  ...open311KeyRoutes,
  ...open311Routes,
  workbench,
  runQuestion,
  ...routingActs,
  ...questionActs,
  ...splitRoutes,
]
