/** Patterns, of which one must fit: `(?:a|b)`. Where there are none, nothing fits. */
export const oneOf = (patterns: readonly string[]): string => (patterns.length ? `(?:${patterns.join('|')})` : '(?!)')

/** Words or patterns with a comma and a space between them: list`visas?, papers, deport\w*`; other lists as {@link oneOf} them. */
export const list = (raw: TemplateStringsArray, ...lists: (readonly string[])[]): string[] =>
  String.raw(raw, ...lists.map(oneOf))
    .trim()
    .split(/,\s+/)

/** A {@link list} of whole words, whatever letters have accents, as one expression. */
export const words = (raw: TemplateStringsArray, ...lists: (readonly string[])[]): RegExp =>
  new RegExp(`(?<!\\p{L})${oneOf(list(raw, ...lists))}(?!\\p{L})`, 'iu')

/** An expression with lists in it, each as {@link oneOf} its patterns: pattern('i')`^how many ${THINGS}\b`. */
export const pattern =
  (flags: string) =>
  (raw: TemplateStringsArray, ...lists: (readonly string[])[]): RegExp =>
    new RegExp(String.raw(raw, ...lists.map(oneOf)), flags)

/** Whether one of several expressions fits a text. */
export const fitsAny = (text: string, forms: readonly RegExp[]): boolean => forms.some((form) => form.test(text))
