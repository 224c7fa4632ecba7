/** How words begin that have no other spelling than with an s. */
const ALWAYS_S = new RegExp(
  `^(?:${[
    ...[
      'advis',
      'revis',
      'devis',
      'supervis',
      'improvis',
      'televis',
      'circumcis',
      'exercis',
      'excis',
      'incis',
      'precis',
    ],
    ...['concis', 'surpris', 'compris', 'enterpris', 'repris', 'appris', 'promis', 'premis', 'compromis', 'demis'],
    ...[
      'franchis',
      'merchandis',
      'expertis',
      'disguis',
      'guis',
      'paradis',
      'treatis',
      'turquois',
      'porpois',
      'tortois',
    ],
    ...[
      'nois',
      'pois',
      'rais',
      'prais',
      'apprais',
      'brais',
      'bruis',
      'cruis',
      'aris',
      'ris',
      'sunris',
      'despis',
      'chemis',
    ],
    ...['wis', 'likewis', 'otherwis', 'cris', 'vis(?=e|ing)'],
  ].join('|')})`,
)

/** A word that ends in one of these, and what Americans write for it. */
const ENDINGS: [british: RegExp, american: string][] = [
  [/is(e[ds]?|ing|er|ers|ation|ations|ational)$/, 'iz$1'],
  [/ys(e[ds]?|ing|er|ers)$/, 'yz$1'],
  [/(?<=[a-z]{3})our(s|ed|ing|al|able|hood|hoods|er|ers|ly)?$/, 'or$1'],
  [/^(cent|theat|lit|fib|meag|somb)re(s|d)?$/, '$1er$2'],
  [/^(def|off|pret|lic)ence(s|less)?$/, '$1ense$2'],
  [/^programmes?$/, 'program'],
]

/** Words that only look as if they ended so. */
const NOT_OUR =
  /^(?:contour|detour|paramour|troubadour|velour|glamour|armour$|hour|four|your|tour|pour|sour|dour|flour)/

/**
 * A folded English word as Americans spell it, so that both spellings meet: `regularisation`, `neighbour`, `centre`. What it
 * is made of need be no word: it is only compared.
 */
export function respell(word: string): string {
  if (word.length < 5 || ALWAYS_S.test(word) || NOT_OUR.test(word)) return word
  for (const [british, american] of ENDINGS) if (british.test(word)) return word.replace(british, american)
  return word
}
