/** A list item's mark at the start of its line. */
export const BULLET = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/

/**
 * What of a Markdown text is no prose, and which lines are headings without showing it.
 * In: its lines. Out: for each line whether it is left out (front matter, code, tables, underlines of headings), and the
 * lines that an underline makes headings.
 */
export function scanMarkdown(lines: string[]): { leftOut: boolean[]; headings: string[] } {
  const headings: string[] = []
  let fence: string | null = null
  const frontMatter = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line))
    : -1
  const leftOut = lines.map((line, i) => {
    if (i <= frontMatter) return true
    const mark = line.match(/^\s*(```|~~~)/)?.[1] ?? null
    if (mark && (fence === null || fence === mark)) {
      fence = fence === null ? mark : null
      return true
    }
    if (fence) return true
    const before = lines[i - 1]?.trim() ?? ''
    if (/^(?:=+|-+)\s*$/.test(line) && before && !BULLET.test(before)) headings.push(before)
    return /^\s*\||^\s*<!--|^\s*(?:=+|-{3,}|\*{3,}|_{3,})\s*$/.test(line)
  })
  return { leftOut, headings }
}
