/** What an opening mark may stand behind, if anything. */
const BEFORE_OPENING = /[\s([{—–‘“]/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * A text as it stands within double quotation marks: its double marks become single ones, and single marks within those
 * double ones (APA 8.33, MLA 6.51, Chicago 13.30). Apostrophes stay.
 * In: the text, without marks around it. Out: the same, mark for mark.
 */
export function nestQuotes(text: string): string {
  const open: ('double' | 'single')[] = []
  return text.replace(/[“”„"‘’]/gu, (mark, at: number) => {
    const isOpening = mark === '“' || mark === '„' || mark === '‘' || (mark === '"' && opensAt(text, at))
    const kind = mark === '‘' || mark === '’' ? 'single' : 'double'
    if (isOpening) {
      if (kind === 'single' && !open.includes('double')) return mark
      open.push(kind)
      return kind === 'single' ? '“' : '‘'
    }
    if (kind === 'double') {
      open.length = Math.max(open.lastIndexOf('double'), 0)
      return '’'
    }
    if (open.at(-1) !== 'single' || LETTER.test(text[at + 1] ?? '')) return mark
    open.pop()
    return '”'
  })
}

/**
 * A text with as many double marks that close as open: where it breaks off within a quotation, or begins in one, the mark that it
 * lacks is added at that end.
 */
export function balanceQuotes(text: string): string {
  let [open, unopened] = [0, 0]
  for (const { 0: mark, index } of text.matchAll(/[“”„"]/gu)) {
    if (mark === '“' || mark === '„' || (mark === '"' && opensAt(text, index))) open += 1
    else if (open) open -= 1
    else unopened += 1
  }
  return '“'.repeat(unopened) + text + '”'.repeat(open)
}

const opensAt = (text: string, at: number) => at === 0 || BEFORE_OPENING.test(text[at - 1] ?? '')
