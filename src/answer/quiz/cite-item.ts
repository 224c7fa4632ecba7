import type { Context } from '../../context/context.ts'
import type { ExportItem } from '../../quiz/exchange/exchange.ts'
import type { Item } from '../../quiz/item.ts'
import { placeOfId } from '../../library/cited-place.ts'
import { createFootnotes } from '../footnotes.ts'

/** An item with its footnote, as it leaves for another tool. */
export function citeItem(item: Item, context: Context): ExportItem {
  const note = placeOfId(item.notes[0] ?? '', context.library)
  const footnotes = createFootnotes(context)
  if (note) footnotes.cite(note.source, note.pin)
  const [footnote] = footnotes.all()
  return {
    item,
    citation: footnote ? `${footnote.citation} (${footnote.place})` : '',
    link: footnote?.link ?? null,
  }
}
