import { inAnyLanguage, SPEECH } from '../../speech/languages.ts'
import { pattern } from '../../speech/words.ts'
import { LANGUAGES } from '../../wording/languages.ts'
import type { Last } from './last.ts'

/** What somebody minds most of where something is said; or that they doubt it. */
export type Asked = 'page' | 'speaker' | 'doubt'

/** What somebody wants of the last reply itself: to read on, to know where it is said, or to hear of one thing in it. */
export type Wanted = { kind: 'more' } | { kind: 'source'; asks: Asked | null } | { kind: 'thing'; id: string }

const BEFORE = inAnyLanguage(({ followUp }) => followUp.before)
const MORE = pattern('iu')`^[¿¡]?(?:${BEFORE}[\s,]+)?${inAnyLanguage(({ followUp }) => followUp.more)}[\s?.!…]*$`
const allOf = (texts: readonly string[]) => pattern('iu')`^[¿¡]?(?:${BEFORE}[\s,]+)?${texts}[\s?.!]*$`
const SOURCES: readonly { asks: Asked | null; form: RegExp }[] = [
  { asks: 'page', form: allOf(inAnyLanguage(({ followUp }) => followUp.page)) },
  { asks: 'speaker', form: allOf(inAnyLanguage(({ followUp }) => followUp.speaker)) },
  { asks: 'doubt', form: allOf(inAnyLanguage(({ followUp }) => followUp.doubt)) },
  { asks: null, form: allOf(inAnyLanguage(({ followUp }) => followUp.source)) },
]

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
  const source = SOURCES.find(({ form }) => form.test(text))
  if (source) return places.length ? { kind: 'source', asks: source.asks } : null
  const at = ORDINALS.find(({ form }) => form.test(text))?.at ?? -1
  const id = listed.length > 1 ? listed[at] : undefined
  return id === undefined ? null : { kind: 'thing', id }
}
