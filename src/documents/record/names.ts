import type { CslName } from '../../corpus/schemas/source.ts'

/** A name that was read, and whether it was only taken for an organisation's or a person's by its words. */
export type ReadName = { name: CslName; isGuess: boolean }

/**
 * The names in what somebody typed: `Family, Given`, `Given Family`, or an organisation, for certain in braces
 * (`{World Health Organization}`); several with `;` between them, or with `and` where each is plainly a person.
 */
export const readNames = (typed: string): ReadName[] =>
  splitNames(typed).flatMap((name) => (name.replace(/[{}\s,]/g, '') ? [readName(name)] : []))

/** An organisation by its name as it stands. */
export const toOrganisation = (name: string): CslName => ({ literal: name.replace(/[{}]/g, '').trim() })

/** A person by their name, whatever its words are: `Family, Given`, `Family Jr., Given`, `Given Family, Jr.`, `Given Family`. */
export function toPerson(name: string): CslName {
  const [first = '', ...rest] = name.split(',').map((part) => part.trim())
  const behind = rest.findLast((part, i) => SUFFIX.test(part) && (rest.length > 1 || i === 0))
  const words = first.split(/\s+/)
  const given = rest.filter((part) => part !== behind).join(', ')
  if (rest.length && !given && words.length > 1) return { ...fromWords(words), ...(behind && { suffix: behind }) }
  if (!rest.length) return fromWords(words)
  const { names, suffix = behind } = splitSuffix(words)
  return { family: names.join(' '), ...(given && { given }), ...(suffix && { suffix }) }
}

const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)\.?$/

function splitSuffix(words: string[]): { names: string[]; suffix?: string } {
  const last = words.at(-1)
  return last && words.length > 1 && SUFFIX.test(last) ? { names: words.slice(0, -1), suffix: last } : { names: words }
}

/** What belongs to a family name though it begins with a capital: `Ursula K. Le Guin`. */
const CAPITAL_PARTICLE = /^(?:D[aeiu]|Del|Della|Der|L[ae]|V[ao]n|St\.)$/

/** Of names in small letters throughout, such as `bell hooks`, only this tells what belongs to the family name. */
const SMALL_PARTICLE = /^(?:d[aeiou]|del|della|de[nr]|dos|du|l[ae]|van|von|te[nr]|zu[mr]?|af|av|ibn|bin)$/

/** `Ludwig van Beethoven`: what begins with a small letter belongs to the family name, as in `van Beethoven, Ludwig`. */
function fromWords(words: string[]): CslName {
  const { names, suffix } = splitSuffix(words)
  const isSmall = /^\p{Ll}/u.test(names[0] ?? '')
  const isParticle = (word: string) =>
    CAPITAL_PARTICLE.test(word) || (isSmall ? SMALL_PARTICLE.test(word) : /^\p{Ll}[^.-]{0,99}$/u.test(word))
  const particle = names.findIndex((word, i) => i > 0 && i < names.length - 1 && isParticle(word))
  const start = particle > 0 ? particle : names.length - 1
  const [given, family] = [names.slice(0, start).join(' '), names.slice(start).join(' ')]
  return { family, ...(given && { given }), ...(suffix && { suffix }) }
}

function readName(typed: string): ReadName {
  const name = typed.trim()
  if (/^\{.*\}$/.test(name)) return { name: toOrganisation(name), isGuess: false }
  return looksLikeOrganisation(name)
    ? { name: toOrganisation(name), isGuess: true }
    : { name: toPerson(name), isGuess: hasManyWords(name) }
}

/** Words that organisations call themselves by, in the languages of the interface. */
const WORDS = `
  academy agency alliance archive archives association authority bank board bureau centre center chamber charity city club
  coalition college commission committee company confederation congress consortium corporation council
  department directorate federation forum foundation fund group hospital inc initiative institute institution institution
  laboratory league library ltd ministry mission movement museum nations network office observatory organisation organization
  parliament partnership party platform press programme program project secretariat service services society taskforce
  team trust union university workshop
  european global international national research rights studies united watch world
  agencia asociación ayuntamiento banco centro ciudad comisión comité consejo federación fundación gobierno instituto
  ministerio oficina organización red sociedad universidad
  agence association banque bureau centre collectif comité commission conseil fédération fondation gouvernement institut
  mairie ministère office organisation réseau société syndicat université ville
  amt akademie anstalt behörde bund bundesamt büro gesellschaft gmbh hochschule institut kommission ministerium netzwerk
  stadt stiftung universität verband verein zentrum`

const TELLING = new Set(WORDS.trim().split(/\s+/))

/** Small words that stand within names of organisations, and not within those of people. */
const WITHIN = new Set(
  'of for the and & on in against without für gegen ohne und pour contre sans para contra sin'.split(' '),
)

/** From how many capitalised words on a name may be either's: `Juan Luis García Márquez`, `Blue Lantern Boat Crew`. */
const MANY = 4

/** The most words of a person's name. */
const LONGEST_PERSON = 8

/** Whether nothing but its many words tells whose a name is. */
const hasManyWords = (name: string): boolean =>
  !name.includes(',') && name.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length >= MANY

/** Whether a name is rather an organisation's: by a word, by what stands within it, by its length; `UNESCO`. */
function looksLikeOrganisation(name: string): boolean {
  const [family = ''] = name.split(',')
  const words = family.trim().split(/\s+/)
  // `Church, Alonzo`: one word before a comma is a family name, whatever it means.
  if (name.includes(',') && words.length === 1) return false
  if (splitSuffix(words).suffix) return false
  if (words.length === 1) return /^\p{Lu}{3,}$/u.test(family.trim())
  if (words.length > LONGEST_PERSON) return true
  const small = words.map((word) => word.toLowerCase())
  if (small.some((word) => WITHIN.has(word)) || small.slice(1).some((word) => TELLING.has(word))) return true
  return TELLING.has(small[0] ?? '') && !name.includes(',') && words.length > 2
}

/** Several names: at each `;`; at `and` and `&` where no part is an organisation's, and each is a whole name. */
function splitNames(typed: string): string[] {
  return typed.split(/;(?![^{}]{0,200}\})/).flatMap((part) => {
    if (part.includes('{')) return [part]
    const names = part.split(/\s(?:and|&|und|et)\s/)
    const areWhole = names.every((name) => !looksLikeOrganisation(name) && /[\s,]/.test(name.trim()))
    return names.length > 1 && areWhole ? names : [part]
  })
}
