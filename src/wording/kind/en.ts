import { createQuote } from '../quote.ts'
import type { KindNames, KindWords } from './kind-words.ts'

const quote = createQuote(['“', '”'], ['‘', '’'])

/** In English. */
export const en = ({ one, many, a }: KindNames): KindWords => ({
  tell: `What the sources say of ${a}, dimension by dimension`,
  inAnySpelling: `${a}, in any spelling`,
  sideBySide: `Two to four ${many} side by side, without a ranking`,
  network: 'What the sources say of a network',
  byDimension: `What a dimension asks, and the ${many} by what is known of them`,
  group: 'What they belong to',
  aGroup: 'a group',
  leaveOut: `${a}; leave it out for all`,
  byGroup: `${many}, by group…`,
  comparesMost: (n) => `At most ${n} stand side by side, so these are the first ${n}.`,
  only: (group, name) => `${group}: ${name} is the only one of which these sources tell.`,
  several: (group, n) => `${group}: these sources tell of ${n}.`,
  none: (group) => `${group}: these sources name none.`,
  chooseOne: 'Choose one.',
  notOnThem: (framework) => `${quote(framework)} is not for ${many}.`,
  otherFrameworks: (names) => `For ${many} there are ${names}.`,
  across: `A dimension, across ${many}`,
  otherwise: (author, other) => `By ${author}’s framework these cannot be compared, so this is by ${other}’s.`,
  different: `Name two to four different ${many}.`,
  add: 'Add another…',
  noNote: `No note places any of the ${many} on it.`,
  framework: (author, year) => `${author}, ${year}. For ${many}.`,
  timeline: (name) => `Timeline: ${name}`,
  tryOther: `Try other years, or no ${one}.`,
  wishes: {
    tell: `Look at ${a}`,
    compare: `Set ${many} side by side`,
    network: 'Get to know a network',
    dimension: `See ${many} by a dimension`,
  },
})
