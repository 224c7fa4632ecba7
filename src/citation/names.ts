import { isOthers } from '../corpus/record.ts'
import type { AnyName, CslItem } from './item.ts'

/**
 * How a style prints the given names of a person: whole; or by initials, `A. B.` (`spaced`), `A.B.` (`close`), `AB` (`letters`).
 */
export type GivenForm = 'whole' | 'spaced' | 'close' | 'letters'

/**
 * Given names as they are to be printed, for the citation processor: it takes names in small letters for particles, loses
 * letters of `JP` and hyphens, and knows few accents. A sign before them and between them keeps it from reading them.
 */
const SHUT = '\uE0F0'
const SPACE = '\uE0F1'

/** Stands for those that a record does not name, in Latin letters, before which the processor has its `and`. */
const OTHERS = 'others\uE0F2'
const BEFORE_OTHERS = new RegExp(`(?:(,?)\\s(?:(?:&|and)\\s)?)?${OTHERS}(\\.?)`, 'g')

/** A text of the processor without the signs within names. `etAl`: how its style prints that there are others. */
export const openNames = (text: string, etAl = 'et al.'): string =>
  text.replaceAll(SHUT, '').replaceAll(SPACE, ' ').replace(BEFORE_OTHERS, `$1 ${etAl}`)

const ROLES = ['author', 'editor', 'host', 'translator'] as const

/** A record with the names of all people as a style prints them. */
export function printNames(item: CslItem, form: GivenForm): CslItem {
  const names = ROLES.flatMap((role) => {
    const list = item[role]
    return list ? [[role, list.map((name) => printName(name, form))] as const] : []
  })
  return { ...item, ...Object.fromEntries(names) }
}

function printName(name: AnyName, form: GivenForm): AnyName {
  if (isOthers(name)) return { family: OTHERS }
  const { given, family = '' } = name
  // Other scripts have no initials, and the family name first.
  if (!given || !isLettered(family)) return name
  const { names, suffix = name.suffix, particle } = partsOf(given)
  const dropping = [particle, name['dropping-particle']].filter(Boolean).join(' ')
  const printed = form === 'whole' ? spaceInitials(names) : toInitials(names, family, form)
  return {
    ...name,
    given: SHUT + printed.replace(/\s/g, SPACE),
    ...(dropping && { 'dropping-particle': dropping }),
    ...(suffix && { suffix: printSuffix(suffix, form) }),
  }
}

/** `Jr.`, `III`; Citing Medicine has `Jr` and `3rd`. */
function printSuffix(suffix: string, form: GivenForm): string {
  const plain = suffix.replace(/\.$/, '')
  if (form === 'letters') return ORDINALS[plain] ?? plain
  return /^[JS]r$/.test(plain) ? `${plain}.` : plain
}

const ORDINALS: Readonly<Record<string, string>> = { II: '2nd', III: '3rd', IV: '4th' }

const isLettered = (name: string) => /^[^\p{L}]{0,3}[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(name)

const PARTICLE =
  /^(?:d[aeiou]|d[ae][lnrs]|del[al]s?|dos|du|[lv][aeo]n?|von|te[nr]|zu[mr]?|[ae]l|af|av|ibn|bin|[ey]|las|los)$/

/** `Alexander von`, where the record has what belongs to neither name among the given ones; `Henry Louis, Jr.` */
function partsOf(given: string): { names: string; particle: string; suffix?: string } {
  const [names = '', suffix] = given.split(/\s{0,3},\s{0,3}/)
  const words = names.split(/\s+/)
  const last = words.findLastIndex((word) => !PARTICLE.test(word))
  const particle = last >= 0 ? words.slice(last + 1).join(' ') : ''
  return { names: words.slice(0, last + 1 || words.length).join(' '), particle, ...(suffix && { suffix }) }
}

/** `J. P.` for `J.P.` (MLA, Chicago 10.12); `J.-P.` stays. */
const spaceInitials = (names: string) => names.replace(/(?<=(?<!\p{L})\p{L}\.)(?=\p{L}\.)/gu, ' ')

/** `JP`: not where the whole name is in capitals. */
const isRun = (word: string, family: string) => /^\p{Lu}{2,3}$/u.test(word) && family !== family.toUpperCase()

/** The initials of given names, before a family name: all, `J. M.`, or the `first` of them. */
export function initialsOf(given: string, which: 'all' | 'first'): string {
  const initials = toInitials(partsOf(given).names, '', 'spaced')
  return which === 'all' ? initials : (initials.split(' ')[0] ?? initials)
}

function toInitials(names: string, family: string, form: GivenForm): string {
  const words = spaceInitials(names).split(/\s+/)
  const apart = words.flatMap((word) => (isRun(word, family) ? [...word] : [word]))
  const initials = apart.map((word) => (PARTICLE.test(word) ? ` ${word} ` : initialOf(word, form)))
  return initials
    .join(form === 'spaced' ? ' ' : '')
    .replace(/\s{2,9}/g, ' ')
    .trim()
}

/** `J.-P.` for `Jean-Paul`, `X.` for `Xiao-ping`; in letters alone `JP` and `XP`. */
function initialOf(word: string, form: GivenForm): string {
  const [first = '', ...others] = word.split(/[-‐]/)
  if (form === 'letters') return [letterOf(first), ...others.map((part) => letterOf(part).toUpperCase())].join('')
  const more = others.filter((part) => /^\p{Lu}/u.test(part))
  return [first, ...more].map((part) => `${letterOf(part)}.`).join('-')
}

/** The first letter of a name, with its accents; signs that only stand before it are none. */
const letterOf = (word: string) => word.match(/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]\p{M}{0,3}/u)?.[0] ?? word
