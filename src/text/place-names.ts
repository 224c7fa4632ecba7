let places: ReadonlySet<string> | null = null

/** Countries, languages, months, days and large cities, each as the platform's own data have them, where that is one word. */
export function namesOfPlaces(): ReadonlySet<string> {
  places ??= new Set(
    readNames()
      .filter((name) => /^\p{L}+$/u.test(name))
      .map((name) => name.toLowerCase()),
  )
  return places
}

function readNames(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.map((other) => one + other))
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const named = codes.flatMap((code) => [regions.of(code) ?? [], languages.of(code.toLowerCase()) ?? []].flat())
  const cities = Intl.supportedValuesOf('timeZone').flatMap((zone) => zone.split('/'))
  const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
  const days = Array.from({ length: 7 }, (_, i) => day.format(i * 86_400_000))
  return [...named, ...cities, ...days, ...MONTHS]
}

/** Those that are no other words. */
const MONTHS = [
  'January',
  'February',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
