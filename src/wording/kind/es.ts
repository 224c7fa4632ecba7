import { createQuote } from '../quote.ts'
import type { KindNames, KindWords } from './kind-words.ts'

const quote = createQuote(['«', '»'], ['“', '”'])

/** In Spanish. */
export const es = ({ one, many, a }: KindNames): KindWords => ({
  tell: `Qué dicen las fuentes sobre ${a}, dimensión por dimensión`,
  inAnySpelling: `${a}, escriba como se escriba`,
  sideBySide: `De dos a cuatro ${many}, frente a frente y sin clasificación`,
  network: 'Qué dicen las fuentes sobre una red',
  byDimension: `Qué pregunta una dimensión, y ${many} según lo que se sabe`,
  group: 'El grupo al que pertenece',
  aGroup: 'un grupo',
  leaveOut: `${a}; déjalo vacío para ver todo`,
  byGroup: `${many}, por grupos…`,
  comparesMost: (n) => `Como mucho se comparan ${n}, así que aquí están los primeros ${n}.`,
  only: (group, name) => `${group}: estas fuentes solo hablan de ${name}.`,
  several: (group, n) => `${group}: estas fuentes hablan de ${n}.`,
  none: (group) => `${group}: estas fuentes no nombran nada de ahí.`,
  chooseOne: 'Elige.',
  notOnThem: (framework) => `${quote(framework)} no sirve para ${many}.`,
  otherFrameworks: (names) => `Para ${many} hay ${names}.`,
  across: `Una dimensión y sus ${many}`,
  otherwise: (author, other) => `Según el marco de ${author} no se pueden comparar, así que esto sigue el de ${other}.`,
  different: `Nombra de dos a cuatro ${many} que no se repitan.`,
  add: 'Añadir a la comparación…',
  noNote: `Ninguna nota sitúa ahí ${many}.`,
  framework: (author, year) => `${author}, ${year}. Para ${many}.`,
  timeline: (name) => `Cronología: ${name}`,
  tryOther: `Prueba con otros años, o sin ${one}.`,
  wishes: {
    tell: `Ver ${a}`,
    compare: `Comparar ${many}`,
    network: 'Conocer una red',
    dimension: `Ver ${many} según una dimensión`,
  },
})
