import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { bodies } from '../bodies/index.ts'
import { saveDraft } from './store/drafts.ts'
import { opinions } from './store/opinions.ts'

/** On a playground for all children, which the town asks about. */
const onAsked = {
  text: 'Le conseil demande deux jeux où l’on entre en fauteuil, un sol souple partout et des bancs à l’ombre. Il propose d’essayer les jeux avec des familles avant de les commander.',
  minority: '',
}

const byThemselves = {
  subject: 'Des bancs sur le chemin de l’école',
  question:
    'Des parents et des personnes âgées nous disent qu’il n’y a nulle part où s’asseoir entre la place et l’école.',
  text: 'Le conseil demande trois bancs avec dossier, à l’ombre, et un point d’eau.',
  minority: 'Deux membres préfèrent commencer par le point d’eau.',
}

/** Invented too: what members of the demonstration are writing these days. */
export async function loadDemoDrafts(
  tx: Transaction<object>,
  { now }: { readonly now: Date },
): Promise<void> {
  const act = { by: 'demonstration', now }
  const known = (await bodies(tx).all()).filter(({ publishedAt }) => publishedAt !== null)
  for (const { id: body, kind } of known) {
    if (kind === 'foreign-residents-council') {
      const own = { body, id: randomUUID(), opinion: null, seen: 0 }
      await saveDraft(tx, own, byThemselves, act)
    }
    if (kind !== 'citizen-council') continue
    const [opinion] = await opinions(tx).awaitedOf(body)
    if (opinion === undefined) continue
    const saved = { body, id: randomUUID(), opinion: opinion.id, seen: 0 }
    await saveDraft(tx, saved, { ...onAsked, subject: '', question: '' }, act)
  }
}
