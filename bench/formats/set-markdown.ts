import { OPENING } from '../../src/text/places.ts'
import { markNotes, type SetText } from './flat-text.ts'

/** A text as a file of Markdown, with its headings and its notes where the other formats have them. */
export function toMarkdownFile(text: SetText): string {
  let section = ''
  const body = text.paragraphs.flatMap(({ section: here, text: said }, i) => {
    const heading = here === section || here === OPENING ? [] : [`## ${here}`]
    section = here
    return [
      ...heading,
      `${said}${markNotes(text, i)
        .map(({ number }) => `[^${number}]`)
        .join('')}`,
    ]
  })
  const notes = text.notes.map((note, i) => `[^${i + 1}]: ${note}`)
  return [`# ${text.title}`, ...body, ...notes].map((block) => `${block}\n`).join('\n')
}
