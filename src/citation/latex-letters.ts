/** What the plugin does not know of LaTeX's letters and signs, by their commands. */
const LETTERS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ldots: '…',
  dots: '…',
  P: '¶',
  S: '§',
  pounds: '£',
  euro: '€',
}

const COMMAND = new RegExp(String.raw`(?<!\\)\\(${Object.keys(LETTERS).join('|')})(?![A-Za-z])(?:\s{1,9}|\{\})?`, 'g')

/** `\'{\i}` and `\'\i`: an accent takes the place of the dot, so that its letter is the common one. */
const DOTLESS = /(\\[`'^"~=.uvHrcbdk]\s{0,3}\{?)\\([ij])(?![A-Za-z])\s?/g

/** A text of BibTeX with those letters as they are printed that the plugin would leave as commands. */
export const decodeLetters = (bibtex: string): string =>
  bibtex.replace(COMMAND, (_, name: string) => LETTERS[name] ?? '').replace(DOTLESS, '$1$2')
