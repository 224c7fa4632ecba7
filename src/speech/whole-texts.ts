import { inAnyLanguage } from './languages.ts'
import { pattern } from './words.ts'

/*
 * What somebody writes who wants nothing of the sources: all of a text or a line, in any language.
 */

const HELP = pattern('iu')`^[¡¿!/?]*${inAnyLanguage(({ help }) => help)}\s?[!?.]*$`
const QUIT = pattern('iu')`^/?${inAnyLanguage(({ quit }) => quit)}$`

/** Whether somebody wants to know what there is: `help`, `/ayuda`, `Hilfe!`. In: a text without spaces around it. */
export const asksForHelp = (text: string): boolean => HELP.test(text)

/** Whether somebody wants to leave: `quit`, `/salir`. In: a text without spaces around it. */
export const wantsToLeave = (text: string): boolean => QUIT.test(text)
