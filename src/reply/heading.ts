import { clip } from '../text/clip.ts'

/** The longest heading, in characters: about four lines on a phone. */
const LONGEST = 150

/** Whether a title is more than a heading. */
export const isTooLong = (title: string): boolean => title.length > LONGEST

/** A title as a heading: its first sentence, or as much of that as a heading may have. */
export function toHeading(title: string): string {
  if (!isTooLong(title)) return title
  const sentence = title.slice(0, LONGEST).match(/^.{20,}?[.?!](?=\s)/su)?.[0]
  return sentence ? `${sentence} …` : clip(title, LONGEST)
}
