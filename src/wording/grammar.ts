/** What a language asks of counted and listed words, from the platform's own data (Unicode CLDR, through `Intl`). */
export type Grammar = {
  /** Of the language; CLDR's. */
  tag: string
  /** The form that goes with a number. Every language here tells one from other. */
  count: (n: number, forms: { one: string; other: string }) => string
  /** `a, b and c` */
  and: (names: string[]) => string
  /** `a, b or c` */
  or: (names: string[]) => string
  /** `a, b, c` */
  list: (names: string[]) => string
  /** `1,234.5`: with one decimal at most. */
  number: (n: number) => string
  /** `0.50`: a share or a correlation, with two decimals; `–` for none. */
  share: (n: number | null) => string
  /** A sentence with its full stop; as it is where what it ends with has one. */
  stop: (sentence: string) => string
  /** A label before what it names: `Language: `. */
  colon: (label: string) => string
}

/** What a language is called in a language, each by its tag: `Spanish` for `es` in `en`. */
export const nameLanguage = (of: string, tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(of) ?? of

/** The grammar of a language, by its tag. */
export function grammarOf(tag: string): Grammar {
  const plural = once(() => new Intl.PluralRules(tag))
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }))
  const separator = tag.startsWith('fr') ? '\u202F; ' : '; '
  const number = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }))
  const share = once(() => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
  return {
    tag,
    count: (n, forms) => (plural().select(n) === 'one' ? forms.one : forms.other),
    and: (names) => join(names, and(), separator),
    or: (names) => join(names, or(), separator),
    list: (names) => names.join(names.some(holdsComma) ? separator : ', '),
    number: (n) => number().format(n),
    share: (n) => (n === null ? '–' : share().format(n)),
    stop: (sentence) => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`),
    colon: (label) => (tag.startsWith('fr') ? `${label}\u00A0: ` : `${label}: `),
  }
}

/** Made when it is first asked for: the platform takes a while to look its data up. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => (made ??= make())
}

/** A comma parts words; one in a number does not. */
const holdsComma = (name: string) => name.includes(', ')

/** Names as they are listed; where one of them holds a comma, what parts them is another sign. */
function join(names: string[], format: Intl.ListFormat, separator: string): string {
  if (names.length < 2 || !names.some(holdsComma)) return format.format(names)
  const parts = format.formatToParts(names)
  return parts.map(({ type, value }) => (type === 'element' ? value : value.replace(/^,?\s*/, separator))).join('')
}
