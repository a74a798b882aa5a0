import { addresses, doorTyped, knownStreets, offeredFor } from '../../addresses/index.ts'
import {
  type Asked,
  type FieldRefusal,
  type FormGiven,
  readForm,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import type { Residence } from '../rules/residence.ts'
import {
  addressFaults,
  declaredResidence,
  livesElsewhere,
  notInFile,
  residenceForm,
  type ResidenceFault,
  type ResidenceTyped,
  streetPrefix,
} from '../rules/residence-form.ts'
import type { ResidenceModel, ResidenceOffer } from '../views/residence-fields.tsx'

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
  return {
    given,
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    hasFile: (await knownStreets(asked)) !== null,
    isDeclared: typedIn(given).choice === notInFile,
    offer: null,
  }
}

/** Every field has its fallback: there is always a reading. */
const typedIn = (given: FormGiven): ResidenceTyped => {
  const read = readForm(residenceForm, given)
  return read.ok ? read.value : residenceForm.parse({})
}

/**
 * Reads where somebody says she lives. An address of the town’s file brings its neighbourhood; one
 * that may be several is asked again with those that are known; one that is not there is kept as it
 * was typed, with the neighbourhood she chose.
 */
export async function readResidence(asked: Asking, given: FormGiven): Promise<ResidenceReading> {
  const model = await residenceModel(asked, given)
  const typed = typedIn(given)
  const elsewhere = livesElsewhere(typed)
  if (elsewhere !== null) return { ok: true, residence: elsewhere, model }
  if (!model.hasFile || typed.choice === notInFile) {
    const ids = model.neighbourhoods.map(({ id }) => id)
    return { ...declaredResidence(typed, ids), model }
  }
  const faults = addressFaults(typed.address)
  if (faults.length > 0) return { ok: false, faults, model }

  const { fault, residence, offer } = await inFile(asked, typed)
  if (residence !== null) return { ok: true, residence, model }
  return {
    ok: false,
    faults: [{ field: 'addressChoice', code: fault }],
    model: { ...model, isDeclared: false, offer },
  }
}

type LookedUp =
  | { readonly residence: Residence; readonly fault?: never; readonly offer?: never }
  | {
      readonly residence: null
      readonly fault: ResidenceFault['code']
      readonly offer: ResidenceOffer
    }

async function inFile(asked: Asking, { address, choice }: ResidenceTyped): Promise<LookedUp> {
  const store = addresses(asked.db)
  if (choice.startsWith(streetPrefix)) {
    const doors = await store.doorsOf(choice.slice(streetPrefix.length))
    return { residence: null, fault: 'which-number', offer: { kind: 'doors', doors } }
  }
  const offered = (await offeredFor(asked, address)) ?? []
  // An address that is gone since the page was drawn is looked for again.
  const door = (choice === '' ? null : await store.find(choice)) ?? doorTyped(offered)
  if (door !== null) {
    const { label, neighbourhood, code } = door
    return { residence: { text: label, neighbourhood, code } }
  }
  const fault = offered.length === 0 ? 'unknown' : 'choose'
  return { residence: null, fault, offer: { kind: 'suggestions', offered } }
}
