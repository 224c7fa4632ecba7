/** What things of a kind are called in a language: alone, several, and with what a language puts before one. */
export type KindNames = { one: string; many: string; a: string }

/**
 * What is said of the things that a library lists, where they are no cities. Whoever names them tells no grammatical gender, so
 * names stand where every one of them can, and are never bent.
 */
export type KindWords = {
  tell: string
  inAnySpelling: string
  sideBySide: string
  /** Of a network, whatever it is of. */
  network: string
  byDimension: string
  /** What they belong to: a family, a genre. */
  group: string
  aGroup: string
  leaveOut: string
  byGroup: string
  comparesMost: (n: string) => string
  only: (group: string, name: string) => string
  several: (group: string, n: number) => string
  none: (group: string) => string
  chooseOne: string
  notOnThem: (framework: string) => string
  otherFrameworks: (names: string) => string
  across: string
  otherwise: (author: string, other: string) => string
  different: string
  add: string
  noNote: string
  framework: (author: string, year: number) => string
  timeline: (name: string) => string
  tryOther: string
  wishes: { tell: string; compare: string; network: string; dimension: string }
}
