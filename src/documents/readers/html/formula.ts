import { descendants, type DomElement } from '../dom.ts'

/**
 * A formula of MathML as one writes it in a line: in TeX between dollars, where it says so itself, else a few signs as they
 * stand; null where it is neither.
 */
export function formulaIn(math: DomElement): string | null {
  const [annotation] = descendants(math, 'annotation')
  const tex = math.getAttribute('alttext') ?? annotation?.textContent ?? null
  if (tex?.trim())
    return `$${tex
      .trim()
      .replace(/^\{\\displaystyle\s|\}$/g, '')
      .trim()}$`
  const signs = (math.textContent ?? '').replace(/\s+/g, ' ').trim()
  const isFlat = !descendants(math, 'mfrac', 'msqrt', 'mroot', 'msup', 'msub', 'msubsup', 'munderover', 'mtable').length
  return isFlat && signs && signs.length <= FEW ? signs : null
}

/** How many signs may stand in a line without being a formula of more than one. */
const FEW = 40
