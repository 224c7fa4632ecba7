import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { LANGUAGES, type Language, languageOf } from '../wording/wording.ts'

/** How pages look to who reads them: as their device has it, unless they choose. */
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The only cookies that there are; neither says who somebody is. */
const COOKIES = { language: 'language', theme: 'theme' } as const

/** For a year, in seconds, and for pages of this site alone. */
const KEPT = { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'Lax', httpOnly: false } as const

/** The language of a page: the one in the address, else the one that was chosen before, else what the browser asks for. */
export function languageFor({ req }: Pick<Context, 'req'>, fallback: Language): Language {
  const chosen = toLanguage(req.query('lang')) ?? toLanguage(cookieOf(req, COOKIES.language))
  return chosen ?? fromHeader(req.header('accept-language') ?? '') ?? fallback
}

/** Keeps the language that the address names. */
export function keepLanguage(c: Context): void {
  const chosen = toLanguage(c.req.query('lang'))
  if (chosen && chosen !== toLanguage(cookieOf(c.req, COOKIES.language))) setCookie(c, COOKIES.language, chosen, KEPT)
}

export const themeFor = ({ req }: Pick<Context, 'req'>): Theme => toTheme(cookieOf(req, COOKIES.theme))

export const keepTheme = (c: Context, chosen: string): void => setCookie(c, COOKIES.theme, toTheme(chosen), KEPT)

const toTheme = (text: string | undefined): Theme => THEMES.find((theme) => theme === text) ?? 'auto'

const toLanguage = (text: string | undefined): Language | null =>
  LANGUAGES.find((language) => language === text) ?? null

const cookieOf = (req: Context['req'], name: string) => getCookie({ req } as Context, name)

/** How much of the header is read: more than any browser sends. */
const LONGEST = 500

/** The first of the languages that a browser asks for which we speak, by their weights: https://www.rfc-editor.org/rfc/rfc9110#field.accept-language */
function fromHeader(header: string): Language | null {
  const wishes = header
    .slice(0, LONGEST)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((each) => each.trim())
      const weight = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1)
      return { language: languageOf(tag), weight }
    })
  const known = wishes.filter(({ language, weight }) => language !== null && weight > 0)
  return known.sort((a, b) => b.weight - a.weight)[0]?.language ?? null
}
