import { z } from 'zod'
import {
  type Asked,
  everyone,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  type Route,
  route,
  typed,
} from '../../platform/web/index.ts'
import { administrators } from '../audiences.ts'
import { type Councillor, councillorForm, departmentForm, isInOffice } from '../rules/officials.ts'
import { officialsPath, settingPaths } from '../rules/settings.ts'
import { councillors } from '../store/councillors.ts'
import { departments } from '../store/departments.ts'
import { townVersion } from '../store/note-change.ts'
import { towns } from '../store/towns.ts'
import { type DepartmentsModel, departmentsPage } from '../views/departments-page.tsx'
import { officialsPage } from '../views/officials-page.tsx'
import {
  aroundSetting,
  aroundUndo,
  backTo,
  changeBy,
  isUndoing,
  newsQuery,
} from './setting-answer.ts'

const root = settingPaths.departments

async function shown(
  asked: Asked<unknown, unknown, unknown>,
  about: {
    readonly around?: DepartmentsModel['around']
    readonly faults?: readonly FieldRefusal[]
    /** Department or councillor being written. */
    readonly edited?: string | null
  },
) {
  const { db, form, speech } = asked
  const { faults = [], edited = null } = about
  const model = {
    around: about.around ?? (await aroundSetting(asked)),
    given: form.given,
    faults,
    edited,
    departments: await departments(db).all(),
    councillors: await councillors(db).all(),
    neighbourhoods: await towns(db).neighbourhoods(),
  }
  return page(departmentsPage(model, speech), faults.length > 0 ? 422 : 200)
}

const show = route(
  {
    get: root,
    may: administrators,
    query: newsQuery.extend({ modifier: z.string().max(80).optional().catch(undefined) }),
  },
  async (asked) =>
    shown(asked, {
      around: await aroundSetting(asked, asked.query),
      edited: asked.query.modifier ?? null,
    }),
)

const addDepartment = route(
  { post: root, may: administrators, form: departmentForm },
  async (asked) => {
    if (!asked.form.ok) return shown(asked, { faults: asked.form.faults })
    await departments(asked.db).add(asked.form.value, changeBy(asked))
    return backTo('departments')
  },
)

const departmentAddress = z.object({ department: z.string().max(80) })

const changeDepartment = route(
  {
    post: `${root}/service/:department`,
    may: administrators,
    params: departmentAddress,
    form: departmentForm,
  },
  async (asked) => {
    const { db, form, params } = asked
    if (!form.ok) return shown(asked, { faults: form.faults, edited: params.department })
    const former = (await departments(db).all()).find(({ id }) => id === params.department)
    const isThere = await departments(db).change(params.department, form.value, changeBy(asked))
    if (!isThere || former === undefined) return notFound()
    if (isUndoing(form.given)) return backTo('departments', { fait: 'annule' })
    const { name, email, headName } = former
    const around = await aroundUndo(asked, {
      action: `${root}/service/${former.id}`,
      fields: { name, email: email ?? '', headName: headName ?? '' },
    })
    return shown(asked, { around })
  },
)

/** An end, or its undoing. */
const endDepartment = (path: 'fin' | 'reprise') =>
  route(
    { post: `${root}/service/:department/${path}`, may: administrators, params: departmentAddress },
    async (asked) => {
      const { db, params, today } = asked
      const endedOn = path === 'fin' ? today : null
      const isThere = await departments(db).end(params.department, endedOn, changeBy(asked))
      if (!isThere) return notFound()
      return backTo('departments', { fait: path === 'fin' ? 'enregistre' : 'annule' })
    },
  )

const saveCouncillor = async (
  asked: Asked<unknown, unknown, z.infer<typeof councillorForm>>,
  id: string | null,
) => {
  const { db, form } = asked
  if (!form.ok) return shown(asked, { faults: form.faults, edited: id })
  const { councillorName: name, beginsOn, neighbourhood, ...rest } = form.value
  const known = await towns(db).neighbourhoods()
  const place = known.some((one) => one.id === neighbourhood) ? neighbourhood : null
  // The shape of the form refuses an absent beginning.
  if (beginsOn === null) return notFound()
  const former = (await councillors(db).all()).find((one) => one.id === id)
  const written = { ...rest, id, name, beginsOn, neighbourhood: place }
  await councillors(db).save(written, changeBy(asked), placeIn(form.given))
  if (isUndoing(form.given)) return backTo('departments', { fait: 'annule' })
  if (former === undefined) return backTo('departments')
  return shown(asked, { around: await aroundUndo(asked, undoTo(former, `/${former.id}`)) })
}

const placeField = 'place'

/** Of one who was taken off the list, and is put back where they stood. */
const placeIn = (given: FormGiven): number | null => {
  const place = typed(given, placeField)
  return /^\d{1,6}$/.test(place) ? Number(place) : null
}

const undoTo = (one: Councillor, path: string, place: Readonly<Record<string, string>> = {}) => ({
  action: `${root}/elus${path}`,
  fields: {
    councillorName: one.name,
    delegation: one.delegation,
    neighbourhood: one.neighbourhood ?? '',
    beginsOn: one.beginsOn,
    endsOn: one.endsOn ?? '',
    ...place,
  },
})

const addCouncillor = route(
  { post: `${root}/elus`, may: administrators, form: councillorForm },
  (asked) => saveCouncillor(asked, null),
)

const councillorAddress = z.object({ councillor: z.uuid() })

const changeCouncillor = route(
  {
    post: `${root}/elus/:councillor`,
    may: administrators,
    params: councillorAddress,
    form: councillorForm,
  },
  async (asked) => {
    const { councillor } = asked.params
    const all = await councillors(asked.db).all()
    return all.some(({ id }) => id === councillor) ? saveCouncillor(asked, councillor) : notFound()
  },
)

const removeCouncillor = route(
  {
    post: `${root}/elus/:councillor/retrait`,
    may: administrators,
    params: councillorAddress,
  },
  async (asked) => {
    const removed = await councillors(asked.db).remove(asked.params.councillor, changeBy(asked))
    if (removed === null) return backTo('departments')
    const place = { [placeField]: String(removed.position) }
    return shown(asked, { around: await aroundUndo(asked, undoTo(removed, '', place)) })
  },
)

/** Who was elected, and which department answers for what. */
const officials = route(
  { get: officialsPath, may: everyone, shows: () => [townVersion] },
  async ({ db, speech, today }) => {
    const places = new Map((await towns(db).neighbourhoods()).map(({ id, name }) => [id, name]))
    const elected = (await councillors(db).all()).filter((one) => isInOffice(one, today))
    const model = {
      councillors: elected.map(({ neighbourhood, ...one }) => ({
        ...one,
        neighbourhood: places.get(neighbourhood ?? '') ?? null,
      })),
      departments: (await departments(db).all()).filter(({ endedOn }) => endedOn === null),
    }
    return page(officialsPage(model, speech))
  },
)

export const officialRoutes: readonly Route[] = [
  show,
  addDepartment,
  changeDepartment,
  endDepartment('fin'),
  endDepartment('reprise'),
  addCouncillor,
  changeCouncillor,
  removeCouncillor,
  officials,
]
