import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'

const MAIL = /[^\s@]\s?(?:@|[([{]\s?at\s?[)\]}])\s?[^\s@]{1,64}/iu

/** Digits with what people put between those of a telephone number. */
const DIGITS = /\d(?:[\s()./–-]{0,3}\d){4,30}/gu

/** A year, or several: no number of anybody's. */
const YEARS = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g

/** More digits are a number by which somebody is known or reached, or a postcode. */
const MOST_DIGITS = 4

const STREET = pattern('iu')`(?<!\p{L})${inAnyLanguage(({ ofOneself }) => ofOneself.streets)}(?!\p{L})`
const SAYS_OF_ONESELF = pattern('iu')`(?<!\p{L})${inAnyLanguage(({ ofOneself }) => ofOneself.says)}(?!\p{L})`

/**
 * Whether somebody may have written something of themselves: a mail or postal address, a number to be called or known by, or a
 * sentence that says who they are or where they live. Rather too often than too seldom: what is, is not kept.
 */
export function isPersonal(text: string): boolean {
  const withoutYears = text.replace(YEARS, ' - ')
  const isLong = (digits: string) => digits.replace(/\D/g, '').length > MOST_DIGITS
  if (MAIL.test(text) || (withoutYears.match(DIGITS) ?? []).some(isLong)) return true
  return (STREET.test(text) && /\d/.test(withoutYears)) || SAYS_OF_ONESELF.test(text)
}
