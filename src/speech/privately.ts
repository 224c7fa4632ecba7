import { inAnyLanguage } from './languages.ts'
import { list, pattern } from './words.ts'

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

/** The word alone, which may be said of what is asked about as well. */
const ALONE = pattern('iu')`^[^\p{L}]*${NAMED}[^\p{L}]*$`
/** What speaks of that: `public or – private`. */
const ABOUT = pattern('iu')`(?<![\p{L}\d])${inAnyLanguage(({ privately }) => privately.about)}(?![\p{L}\d])`
const SHORTENED = list`vs, v, bzw, resp, etc, usw, incl, inkl, esp, cf, vgl, e\.g, z\. ?b, p\. ?ej, p\. ?ex`
const CONNECTING = list`or, and, than, by, of, the, an?, is, are, oder, und, als, von, ist, sind, ou, et, est, sont, são`
/** What ends no sentence: `state vs. private`, `is it 1) a charity 2) private`, `is it owned by – private`. */
const GOES_ON = pattern(
  'iu',
)`(?:(?<![\p{L}\d])${SHORTENED}\.|(?<![\p{L}\d(])(?:\d{1,2}|\p{L})\)|(?<!\p{L})${CONNECTING})[\s–—-]{0,9}$`
/** Words by themselves, each like a sentence: `Municipal. Church. Private.` */
const IN_A_ROW = /^(?:[\p{L}\d-]{1,40}\.\s?){2,20}$/u

/** Whether a text asks to be answered alone by what was cut out of it. In: that, what stood before it, and what is left. */
function isAsked(said: string, before: string, rest: string): boolean {
  if (!ALONE.test(said)) return true
  // `Private: …` says what comes; `Private – public partnerships` does not.
  if (!before) return said.trimEnd().endsWith(':') || ABOUT.exec(rest)?.index !== 0
  return !ABOUT.test(rest) && !GOES_ON.test(before) && !IN_A_ROW.test(before)
}

/** A text without what says who is to see the answer; `wish`: whether it is to be private, null where it says nothing of that. */
type Read = { text: string; wish: boolean | null }

/** Reads who is to see the answer to a text. `takesNames`: whether it is a typed command of names, in which a word alone says so. */
export function readPrivacy(whole: string, takesNames: boolean): Read {
  const text = whole.trim()
  const option = text.match(AS_OPTION)
  if (option) return { text: cut(text, AS_OPTION), wish: (option[1] ?? option[3]) !== undefined }
  const forms = [BEFORE, BEHIND, AFTER_COMMA, IN_BRACKETS, ...(takesNames ? [LAST_WORD] : [])]
  const form = forms.find((each) => each.test(text))
  const found = form?.exec(text)
  if (!form || !found) return { text, wish: null }
  const rest = cut(text, form)
  const before = text.slice(0, found.index).trim()
  return isAsked(found[0], before, rest) ? { text: rest, wish: true } : { text, wish: null }
}

const cut = (text: string, form: RegExp) =>
  text
    .replace(form, form === IN_BRACKETS ? '' : ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ [–—-]$/, '')
