import { z } from 'zod'
import {
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
  signedInOrAssisted,
} from '../../platform/web/index.ts'
import { classForm, classState, organisationForm } from '../rules/groups.ts'
import { groupsPath, signInPath } from '../rules/way-back.ts'
import { isWithinLimit } from '../store/attempts.ts'
import { classes } from '../store/classes.ts'
import { organisations } from '../store/organisations.ts'
import { classSheetPage, type GroupsModel, groupsPage } from '../views/groups-page.tsx'
import { whoAsks } from './account.ts'

/** Groups one person declares in an hour. */
const declaredPerHour = 10

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  about: { readonly faults: readonly FieldRefusal[]; readonly done: GroupsModel['done'] },
) {
  const { db, form, today, speech } = asked
  const { person, assistedBy } = whoAsks(asked)
  const taught = await classes(db).ofTeacher(person)
  const model = {
    ...about,
    given: form.given,
    organisations: await organisations(db).of(person),
    classes: taught.map((one) => ({ ...one, state: classState(one, today) })),
    isAssisted: assistedBy !== null,
  }
  return page(groupsPage(model, speech), about.faults.length === 0 ? 200 : 422)
}

const doneQuery = z.object({ fait: z.enum(['organisation', 'class']).optional().catch(undefined) })

const groups = route({ get: groupsPath, may: signedInOrAssisted, query: doneQuery }, (asked) =>
  shown(asked, { faults: [], done: asked.query.fait ?? null }),
)

const mayDeclare = (asked: Asked<unknown, unknown, unknown>) =>
  isWithinLimit(asked.db, `groups of ${whoAsks(asked).person}`, declaredPerHour, asked.now)

const declare = route(
  { post: `${groupsPath}/organisations`, may: signedInOrAssisted, form: organisationForm },
  async (asked) => {
    const { db, form, now } = asked
    if (!form.ok) return shown(asked, { faults: form.faults, done: null })
    if (!(await mayDeclare(asked))) return shown(asked, { faults: [], done: null })
    await organisations(db).declare(whoAsks(asked).person, form.value, now)
    return seeOther(`${groupsPath}?fait=organisation`)
  },
)

const ask = route({ post: `${groupsPath}/classes`, may: signedInOrAssisted }, async (asked) => {
  const { db, form, today, now } = asked
  const read = readForm(classForm(today), form.given)
  if (!read.ok) return shown(asked, { faults: read.faults, done: null })
  if (!(await mayDeclare(asked))) return shown(asked, { faults: [], done: null })
  await classes(db).ask(whoAsks(asked).person, read.value, now)
  return seeOther(`${groupsPath}?fait=class`)
})

/** The codes leave once, as the answer of a form: no address shows them again. */
const print = route(
  {
    post: `${groupsPath}/classes/:class/codes`,
    may: signedIn,
    params: z.object({ class: z.uuid() }),
  },
  async (asked) => {
    const { db, params, now, origin, speech } = asked
    const teacher = whoAsks(asked).person
    const own = await classes(db).ofTeacher(teacher)
    const { name } = own.find(({ party }) => party === params.class) ?? notFound()
    const codes = await classes(db).drawCodes(params.class, teacher, now)
    const sheet = { name, codes, signIn: origin + signInPath }
    return page(classSheetPage(sheet, speech), codes === null ? 410 : 200)
  },
)

export const groupRoutes: readonly Route[] = [groups, declare, ask, print]
