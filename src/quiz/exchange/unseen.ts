/** What begins and ends a part of HTML that is no text of the document. */
const EDGES = /<!--|-->|<(\/?)(style|script)(?:\s[^<>]*)?>/gi

/**
 * HTML without its comments, styles and scripts; one that is not closed stays. Goes over the text once, because a text may
 * open any number of them and close none.
 */
export function dropUnseen(html: string): string {
  const kept: string[] = []
  let from = 0
  let open: { at: number; closedBy: string } | null = null
  for (const edge of html.matchAll(EDGES)) {
    const [sign, slash, name = ''] = edge
    const end = edge.index + sign.length
    if (!open && (sign === '<!--' || (name && !slash)))
      open = { at: edge.index, closedBy: name ? `/${name.toLowerCase()}` : '-->' }
    else if (open && open.closedBy === (name ? `${slash}${name.toLowerCase()}` : sign)) {
      kept.push(html.slice(from, open.at))
      from = end
      open = null
    }
  }
  return kept.join('') + html.slice(from)
}
