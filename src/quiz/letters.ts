/** How the option at a place, from 0, is told apart: A to Z, then AA, as a browser counts `type=A`. */
export const letterOf = (place: number): string =>
  (place < 26 ? '' : letterOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))

/** The place that a letter from A to Z stands for, small or large; negative or past all options for another sign. */
export const placeOfLetter = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 65
