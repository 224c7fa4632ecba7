import { decodeHTMLStrict } from 'entities'

/** A text with the characters that its references stand for: `&amp;`, `&#8211;`. What is no reference stays. */
export const decodeReferences = (text: string): string => decodeHTMLStrict(text)
