/** How long a text that is checked may be, in characters. */
export const LONGEST_TEXT = 4000
