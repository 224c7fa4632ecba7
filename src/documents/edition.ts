import { hashOf } from './hash.ts'

/** A text as its editions are compared: without a byte-order mark, lines ending in `\n`. */
export const toNormalForm = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

/**
 * Whether a text is an edition that is known by the sha256 of its bytes, or differs from it only in how it ends its lines and
 * begins. In: the sha256 of the bytes of the file, its text, and that of the edition.
 */
export const isEdition = ({ sha256, text }: Edited, edition: string): boolean =>
  sha256 === edition || hashOf(toNormalForm(typeof text === 'string' ? text : text())) === edition

/** A text, or what reads it. */
type Edited = { sha256: string; text: string | (() => string) }
