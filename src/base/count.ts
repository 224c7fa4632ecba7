/** A count with its noun, for who runs the program: `1 passage`, `2 passages`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
