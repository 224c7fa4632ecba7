/** What quotations begin and end with, in any language. */
const MARK = /["“”„‟«»＂〝〞「」『』]/g

/** Marks that turn the direction of what follows. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Letters that are written from right to left. */
const LEFTWARD = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** What keeps a text of the other direction from moving what stands around it (Unicode’s FSI and PDI). */
const [APART, TOGETHER] = ['\u2068', '\u2069']

/**
 * Makes what puts a text between the quotation marks of a language, on one line. Marks within it become inner ones, those
 * around all of it are left out, and what is written from right to left stays in its place.
 * In: the outer marks, and the inner ones.
 */
export const createQuote =
  ([open, close]: readonly [string, string], inner: readonly [string, string]) =>
  (text: string): string => {
    const line = text.replace(TURNS, '').replace(/\s+/g, ' ').trim()
    const bare = bareOf(line)
    const nested = bare.replace(MARK, (_, at: number) => inner[opensAt(bare, at) ? 0 : 1])
    return `${open}${LEFTWARD.test(nested) ? `${APART}${nested}${TOGETHER}` : nested}${close}`
  }

/** A text without the marks around all of it. */
function bareOf(text: string): string {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index)
  const isAround = marks.length === 2 && marks[0] === 0 && marks[1] === text.length - 1 && text.length > 2
  return isAround ? text.slice(1, -1).trim() : text
}

const opensAt = (text: string, at: number) => at === 0 || /[\s([{—–]/.test(text[at - 1] ?? '')
