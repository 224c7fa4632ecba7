import type { Pin } from '../../src/corpus/schemas/note.ts'

/** A pin of which only what matters is given. */
export const pinAt = (place: Partial<Pin>): Pin => ({
  section: 'Body',
  paragraph: 1,
  sentences: [1, 1],
  page: null,
  lastPage: null,
  speaker: null,
  ...place,
})
