import type { Recipient } from '../messages/index.ts'
import type { Visibility } from './rules/life.ts'
import type { Moderatable } from './store/moderatable.ts'

interface Note {
  text: string | null
  visibility: Visibility
}

/** Notes on a wall: the simplest thing to moderate, for tests. */
export function wallOfNotes(authors: readonly Recipient[] = []) {
  const notes = new Map<string, Note>()
  const moderatable: Moderatable = {
    kind: 'note',
    name: () => 'mot',
    isReadByOfficers: false,
    find: async (_, ids) =>
      new Map(
        ids.flatMap((id) => {
          const note = notes.get(id)
          if (note === undefined) return []
          const { text, visibility } = note
          const isPublic = visibility === 'shown'
          return [[id, { id, title: `Mur, mot ${id}`, text, path: `/mur/${id}`, isPublic }]]
        }),
      ),
    reachable: async (_, ids) => new Set(authors.length > 0 ? ids : []),
    setVisibility: async (_, id, visibility) => {
      const note = notes.get(id)
      if (note !== undefined) note.visibility = visibility
    },
    authorsOf: async () => authors,
    erase: async (_, id) => {
      const note = notes.get(id)
      if (note !== undefined) note.text = null
    },
  }
  return {
    moderatable,
    write: (id: string, text: string, visibility: Visibility = 'shown') =>
      void notes.set(id, { text, visibility }),
    read: (id: string) => notes.get(id),
  }
}
