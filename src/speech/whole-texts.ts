import { inAnyLanguage } from './languages.ts'
import { pattern } from './words.ts'

/*
 * What somebody writes who wants nothing of the sources: all of a text or a line, in any language.
 */

const HELP = pattern('iu')`^[¡¿!/?]*${inAnyLanguage(({ help }) => help)}\s?[!?.]*$`
const FORGET = pattern('iu')`^${inAnyLanguage(({ forgets }) => forgets)}\s?[!.]*$`
const QUIT = pattern('iu')`^/?${inAnyLanguage(({ quit }) => quit)}$`

const ORDER = pattern('iu')`^(?:${inAnyLanguage(({ orders }) => orders)}[\s:,]+)+(?=/\p{L})`
const VERIFY = pattern('iu')`^${inAnyLanguage(({ verifies }) => verifies)}\s*:?\s*["“„«‹](.+)["”“»›]\W*$`

/** A text without what asks for the command behind it to be run: `please run /help`. */
export const stripOrder = (text: string): string => text.replace(ORDER, '')

/** The quotation that somebody wants to be checked: `verify “…”`. Null where none is. In: as above. */
export const quotationToVerify = (text: string): string | null => text.match(VERIFY)?.[1]?.trim() || null

/** Whether somebody wants to know what there is: `help`, `/ayuda`, `Hilfe!`. In: a text without spaces around it. */
export const asksForHelp = (text: string): boolean => HELP.test(text)

/** Whether somebody wants all that is kept of them to be deleted: `forget me`, `olvídame`. In: as above. */
export const asksToBeForgotten = (text: string): boolean => FORGET.test(text)

/** Whether somebody wants to leave: `quit`, `/salir`. In: a text without spaces around it. */
export const wantsToLeave = (text: string): boolean => QUIT.test(text)
