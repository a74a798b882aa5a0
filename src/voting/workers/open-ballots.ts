import { parentPort, workerData } from 'node:worker_threads'
import { openerOf } from '../sealing/unseal.ts'
import { type BallotToOpen, type BoxToOpen, openEach } from '../work/opened-ballot.ts'

/** A thread that opens ballots, a handful at a time, until it is ended. See `work/open-all.ts`. */
const { box, privateKey } = workerData as {
  readonly box: BoxToOpen
  readonly privateKey: Uint8Array
}
const opener = openerOf(privateKey)

parentPort?.on('message', (ballots: readonly BallotToOpen[]) => {
  // A failure ends the thread, which ends the opening: nothing is kept of a half.
  void opener.then(async (open) => parentPort?.postMessage(await openEach(box, open, ballots)))
})
