import { type Asked, notFound } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import { shownTown, townVersion, writtenDays } from '../../town/index.ts'
import { type Body, isOpenOn } from '../rules/body.ts'
import type { Named } from '../rules/named.ts'
import { rulesOn } from '../rules/composition.ts'
import { bodies, type WholeBody } from '../store/bodies.ts'
import { bodiesVersion } from '../store/versions.ts'

type Asking = Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

/** What pages of bodies say changes with these. */
export const shownVersions = [bodiesVersion, townVersion]

const wholeOnes = ({ db, remember }: Pick<Asking, 'db' | 'remember'>) =>
  remember(bodiesVersion, 'whole', () => bodies(db).whole())

/** Bodies as pages read them: once, until one changes. */
export function shown(asked: Asking) {
  const place = shownTown(asked)
  const whole = () => wholeOnes(asked)
  return {
    whole,
    find: async (id: string): Promise<WholeBody> =>
      (await whole()).find(({ body }) => body.id === id) ?? notFound(),
    neighbourhoods: () => place.neighbourhoods(),
    writing: () => writtenDays(asked),
  }
}

/** All of them, those being filled too: for pages of other modules. */
export const shownBodies = async (
  asked: Pick<Asking, 'db' | 'remember'>,
): Promise<readonly Body[]> => (await wholeOnes(asked)).map(({ body }) => body)

/** Those that residents know and that are not over: for what begins in one of them. */
export const openBodies = async (
  asked: Pick<Asking, 'db' | 'remember' | 'today'>,
): Promise<readonly Body[]> =>
  (await shownBodies(asked)).filter((body) => isOpenOn(body, asked.today))

/** A public body whose rules of today give its members a space of their own. */
export async function bodyWithSpace(asked: Asking, id: string): Promise<Body | null> {
  const whole = (await wholeOnes(asked)).find(({ body }) => body.id === id)
  if (whole === undefined || whole.body.publishedAt === null) return null
  return rulesOn(whole.versions, asked.today)?.rules.hasPrivateSpace === true ? whole.body : null
}

/** A body by its name in the reader’s language. */
export const namedBody = ({ id, name }: Body, { language }: Speech): Named => ({
  id,
  name: readIn(name, language).text,
})

/** Those that residents know, by their names: for pages of other modules. */
export const namedBodies = async (
  asked: Pick<Asking, 'db' | 'remember' | 'speech'>,
): Promise<readonly Named[]> =>
  (await shownBodies(asked))
    .filter(({ publishedAt }) => publishedAt !== null)
    .map((body) => namedBody(body, asked.speech))

/** The rules in force today: a body is never without. */
export const rulesNow = ({ versions }: Pick<WholeBody, 'versions'>, asked: Asking) =>
  rulesOn(versions, asked.today) ?? notFound()
