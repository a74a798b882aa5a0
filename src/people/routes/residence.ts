import {
  type Asked,
  type FieldRefusal,
  type FormGiven,
  readForm,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import type { Residence } from '../rules/residence.ts'
import { residenceForm } from '../rules/residence-form.ts'
import type { ResidenceModel } from '../views/residence-fields.tsx'

/** The address of a form read: what is kept, or what its fields show again. */
export type ResidenceReading =
  | { readonly ok: true; readonly residence: Residence; readonly model: ResidenceModel }
  | {
      readonly ok: false
      readonly faults: readonly FieldRefusal[]
      readonly model: ResidenceModel
    }

type Asking = Pick<Asked<unknown, unknown>, 'db' | 'remember'>

/** What the fields of an address need to be drawn. */
export async function residenceModel(asked: Asking, given: FormGiven): Promise<ResidenceModel> {
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  return { given, neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })) }
}

/** Reads where somebody says she lives. */
export async function readResidence(asked: Asking, given: FormGiven): Promise<ResidenceReading> {
  const model = await residenceModel(asked, given)
  const read = readForm(residenceForm(model.neighbourhoods.map(({ id }) => id)), given)
  return read.ok
    ? { ok: true, residence: read.value, model }
    : { ok: false, faults: read.faults, model }
}
