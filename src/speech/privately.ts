import { inAnyLanguage } from './languages.ts'
import { pattern } from './words.ts'

/*
 * How somebody asks within a text to be answered alone, in any language: before it, behind it, or as an option of a command.
 */

const NAMED = inAnyLanguage(({ privately }) => privately.named)
const OTHER = inAnyLanguage(({ privately }) => privately.said)
const SAID = [...OTHER, ...NAMED]
const PLEASE = inAnyLanguage(({ privately }) => privately.please)
const ASKED = [`(?:(?:${PLEASE.join('|')}),? )?(?:${SAID.join('|')})(?:,? (?:${PLEASE.join('|')}))?`]
const YES = inAnyLanguage(({ privately }) => privately.yes)
const NO = inAnyLanguage(({ privately }) => privately.no)

/** At the head of a text, at its end, or before another option: elsewhere it is what is asked about. */
const AS_OPTION = pattern(
  'iu',
)`(?:^${NAMED}\s?:\s?(?:(${YES})|(${NO}))(?=\s|$)|(?<=\s)${NAMED}\s?:\s?(?:(${YES})|(${NO}))(?=$|\s+\p{L}+:))`
const BEFORE = pattern('iu')`^(?:[(\[]${SAID}[)\]]|${SAID}\s?[:;–—]|${SAID}\s-(?=\s)|${OTHER},)\s?`
const BEHIND = pattern('iu')`(?<=[?!.…–—"”)]|\s-)\s?[(\[]?${ASKED} ?[)\]]?[.!]?$`
const AFTER_COMMA = pattern('iu')`,\s?(?:(?:${PLEASE},? )?${OTHER}(?:,? ${PLEASE})?|${NAMED},? ${PLEASE})[.!]?$`
/** A sign that ends the question stays. */
const IN_BRACKETS = pattern('iu')`\s[(\[]${ASKED}[)\]](?=[?!.]{0,3}$)`
const LAST_WORD = pattern('iu')`\s${SAID}$`

/** A text without what says who is to see the answer; `wish`: whether it is to be private, null where it says nothing of that. */
type Read = { text: string; wish: boolean | null }

/** Reads who is to see the answer to a text. `takesNames`: whether it is a typed command of names, in which a word alone says so. */
export function readPrivacy(whole: string, takesNames: boolean): Read {
  const text = whole.trim()
  const option = text.match(AS_OPTION)
  if (option) return { text: cut(text, AS_OPTION), wish: (option[1] ?? option[3]) !== undefined }
  const forms = [BEFORE, BEHIND, AFTER_COMMA, IN_BRACKETS, ...(takesNames ? [LAST_WORD] : [])]
  const form = forms.find((each) => each.test(text))
  return form ? { text: cut(text, form), wish: true } : { text, wish: null }
}

const cut = (text: string, form: RegExp) =>
  text
    .replace(form, form === IN_BRACKETS ? '' : ' ')
    .replace(/\s+/g, ' ')
    .trim()
