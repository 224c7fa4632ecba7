import { createQuote } from '../quote.ts'
import type { KindNames, KindWords } from './kind-words.ts'

const quote = createQuote(['«\u00A0', '\u00A0»'], ['“', '”'])

/** In French. */
export const fr = ({ one, many, a }: KindNames): KindWords => ({
  tell: `Ce que les sources disent sur ${a}, dimension par dimension`,
  inAnySpelling: `${a}, peu importe l’orthographe`,
  sideBySide: `Deux à quatre ${many} côte à côte, sans classement`,
  network: 'Ce que les sources disent d’un réseau',
  byDimension: `Ce que demande une dimension, et les ${many} selon ce qu’on en sait`,
  group: 'Le groupe d’appartenance',
  aGroup: 'un groupe',
  leaveOut: `${a}\u00A0; à laisser vide pour tout voir`,
  byGroup: `Les ${many}, par groupe…`,
  comparesMost: (n) => `On en compare ${n} au plus\u00A0: ce sont donc les ${n} premiers noms.`,
  only: (group, name) => `${group}\u00A0: ces sources ne parlent que de ${name}.`,
  several: (group, n) => `${group}\u00A0: ces sources parlent de ${n}.`,
  none: (group) => `${group}\u00A0: ces sources n’en disent rien.`,
  chooseOne: 'À toi de choisir.',
  notOnThem: (framework) => `${quote(framework)} n’est pas fait pour les ${many}.`,
  otherFrameworks: (names) => `Pour les ${many}, il y a ${names}.`,
  across: `Une dimension à travers les ${many}`,
  otherwise: (author, other) =>
    `Le cadre de ${author} ne permet pas la comparaison\u00A0: voici donc celui de ${other}.`,
  different: `Nomme deux à quatre ${many}, sans répétition.`,
  add: 'Ajouter à la comparaison…',
  noNote: `Aucune note n’y place les ${many}.`,
  framework: (author, year) => `${author}, ${year}. Pour les ${many}.`,
  timeline: (name) => `Chronologie\u00A0: ${name}`,
  tryOther: `Essaie d’autres années, ou sans ${one}.`,
  wishes: {
    tell: `Regarder ${a}`,
    compare: `Comparer les ${many}`,
    network: 'Découvrir un réseau',
    dimension: `Voir les ${many} selon une dimension`,
  },
})
