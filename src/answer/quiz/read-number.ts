/** A whole number as it was typed; `otherwise` where none was. */
export const readNumber = (typed: string, otherwise: number): number =>
  /^\d+$/.test(typed) ? Number(typed) : otherwise
