import type { Asked } from '../../platform/web/index.ts'
import { type BallotBox, ballotBoxes, boxVersion, registerSecret } from '../../voting/index.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { editionVersion } from '../store/editions.ts'
import { runningEditions } from '../store/running-editions.ts'

type Reading = Pick<Asked<unknown, unknown>, 'db' | 'remember'>

/**
 * What all voters of an edition share, read once until an act on the edition or its box moves its
 * version. That a ballot is taken is asked of the database each time, under its lock.
 */
export function shownBooth({ db, remember }: Reading, slug: string) {
  const subject = { kind: 'edition', id: slug }
  return {
    edition: (): Promise<RunningEdition | null> =>
      remember(editionVersion(slug), 'running edition', () => runningEditions(db).find(slug)),

    box: (isRehearsal: boolean): Promise<BallotBox | null> =>
      remember(boxVersion(slug), `box, ${isRehearsal}`, () =>
        ballotBoxes(db).of(subject, { isRehearsal }),
      ),

    /** Forgotten when the register is destroyed: that moves the version too. */
    secret: ({ id }: BallotBox): Promise<Buffer> =>
      remember(boxVersion(slug), `register secret, ${id}`, () => registerSecret(db, id)),
  }
}
