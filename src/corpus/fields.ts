import { z } from 'zod'
import { LANGUAGES } from '../wording/wording.ts'

/** Lower-case words with hyphens. Ids are permanent: people cite them. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')

export const text = z.string().trim().min(1)

/** The full id of a note: its source's id, a slash, its own. */
export const noteId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a source id, a slash and a note id')

/** The same said in the languages of the interface; what a language lacks is said in English. */
export const inLanguages = z.partialRecord(z.enum(LANGUAGES), text).default({})

export type InLanguages = z.infer<typeof inLanguages>

/** What finds a word or several in a text: see `src/text/word-patterns.ts`. */
const pattern = text.regex(/^[^*]+\*?$/, 'must be words, with at most one * and that at the end')

export const patterns = z.array(pattern).default([])
