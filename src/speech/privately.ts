import { inAnyLanguage } from './languages.ts'
import { pattern } from './words.ts'

/*
 * How somebody asks within a text to be answered alone, in any language: before it, behind it, or as an option of a command.
 */

const NAMED = inAnyLanguage(({ privately }) => privately.named)
const OTHER = inAnyLanguage(({ privately }) => privately.said)
const SAID = [...OTHER, ...NAMED]
const YES = inAnyLanguage(({ privately }) => privately.yes)
const NO = inAnyLanguage(({ privately }) => privately.no)

const AS_OPTION = pattern('iu')`(?<=^|\s)${NAMED}\s?:\s?(?:(${YES})|(${NO}))(?=\s|$)`
const BEFORE = pattern('iu')`^(?:[(\[]${SAID}[)\]]|${SAID}\s?[:;–—]|${SAID}\s-(?=\s)|${OTHER},)\s?`
const BEHIND = pattern('iu')`(?<=[?!.…–—"”)]|\s-)\s?[(\[]?${SAID}[)\]]?[.!]?$|\s[(\[]${SAID}[)\]]$`
const LAST_WORD = pattern('iu')`\s${SAID}$`

/** A text without what says who is to see the answer; `wish`: whether it is to be private, null where it says nothing of that. */
type Read = { text: string; wish: boolean | null }

/** Reads who is to see the answer to a text. `takesNames`: whether it is a typed command of names, in which a word alone says so. */
export function readPrivacy(whole: string, takesNames: boolean): Read {
  const text = whole.trim()
  const option = text.match(AS_OPTION)
  if (option) return { text: cut(text, AS_OPTION), wish: option[1] !== undefined }
  const forms = [BEFORE, BEHIND, ...(takesNames ? [LAST_WORD] : [])]
  const form = forms.find((each) => each.test(text))
  return form ? { text: cut(text, form), wish: true } : { text, wish: null }
}

const cut = (text: string, form: RegExp) => text.replace(form, ' ').replace(/\s+/g, ' ').trim()
