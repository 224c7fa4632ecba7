import { inAnyLanguage, SPEECH } from '../../speech/languages.ts'
import { pattern } from '../../speech/words.ts'
import { LANGUAGES } from '../../wording/languages.ts'
import type { Last } from './last.ts'

/** What somebody wants of the last reply itself: to read on, to know where it is said, or to hear of one thing in it. */
export type Wanted = { kind: 'more' } | { kind: 'source' } | { kind: 'thing'; id: string }

const BEFORE = inAnyLanguage(({ followUp }) => followUp.before)
const MORE = pattern('iu')`^[¿¡]?(?:${BEFORE}[\s,]+)?${inAnyLanguage(({ followUp }) => followUp.more)}[\s?.!…]*$`
const SOURCE = pattern('iu')`^[¿¡]?(?:${BEFORE}[\s,]+)?${inAnyLanguage(({ followUp }) => followUp.source)}[\s?.!]*$`

/** `the second one?`, by its place from 0 on. */
const ORDINALS = LANGUAGES.flatMap((language) => {
  const { beforeOrdinal, ordinals, afterOrdinal } = SPEECH[language].followUp
  return ordinals.map((ordinal, at) => ({
    at,
    form: pattern('iu')`^[¿¡]?${beforeOrdinal}\s+${[ordinal]}(?:\s+${afterOrdinal})?[\s?.!]*$`,
  }))
})

/** Whether a text names one of several that were gone through, by its place. */
export const isOrdinal = (text: string): boolean => ORDINALS.some(({ form }) => form.test(text))

/** What a text wants of the last reply itself; null where it asks for something else. */
export function wantedOf(text: string, { listed, places }: Last): Wanted | null {
  if (MORE.test(text)) return { kind: 'more' }
  if (SOURCE.test(text)) return places.length ? { kind: 'source' } : null
  const at = ORDINALS.find(({ form }) => form.test(text))?.at ?? -1
  const id = listed.length > 1 ? listed[at] : undefined
  return id === undefined ? null : { kind: 'thing', id }
}
