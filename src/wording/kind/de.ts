import { createQuote } from '../quote.ts'
import type { KindNames, KindWords } from './kind-words.ts'

const quote = createQuote(['„', '“'], ['‚', '‘'])

/** In German. */
export const de = ({ one, many, a }: KindNames): KindWords => ({
  tell: `Was die Quellen dazu sagen, Dimension für Dimension: ${a}`,
  inAnySpelling: `${a}, in jeder Schreibweise`,
  sideBySide: `Zwei bis vier ${many} nebeneinander, ohne Rangfolge`,
  network: 'Was die Quellen über ein Netzwerk sagen',
  byDimension: `Wonach eine Dimension fragt, und ${many} nach dem, was darüber bekannt ist`,
  group: 'Die Gruppe, die dazugehört',
  aGroup: 'eine Gruppe',
  leaveOut: `${a}; leer lassen für alles`,
  byGroup: `${many} nach Gruppen …`,
  comparesMost: (n) => `Höchstens ${n} stehen nebeneinander, deshalb sind das die ersten ${n}.`,
  only: (group, name) => `${group}: Diese Quellen berichten nur über ${name}.`,
  several: (group, n) => `${group}: Diese Quellen berichten von ${n}.`,
  none: (group) => `${group}: Dazu nennen diese Quellen nichts.`,
  chooseOne: 'Wähl aus.',
  notOnThem: (framework) => `${quote(framework)} ist nicht für ${many} gedacht.`,
  otherFrameworks: (names) => `Für ${many} gibt es ${names}.`,
  across: `Eine Dimension über ${many} hinweg`,
  otherwise: (author, other) =>
    `Im Rahmen von ${author} lassen sie sich nicht vergleichen, deshalb ist dieser Vergleich im Rahmen von ${other}.`,
  different: `Nenn zwei bis vier verschiedene ${many}.`,
  add: 'Noch etwas vergleichen …',
  noNote: `Keine Notiz ordnet hier ${many} ein.`,
  framework: (author, year) => `${author}, ${year}. Für ${many}.`,
  timeline: (name) => `Zeitleiste: ${name}`,
  tryOther: `Versuch es mit anderen Jahren oder ohne Angabe bei „${one}“.`,
  wishes: {
    tell: `Etwas ansehen: ${a}`,
    compare: `${many} nebeneinanderstellen`,
    network: 'Ein Netzwerk kennenlernen',
    dimension: `${many} nach einer Dimension ansehen`,
  },
})
