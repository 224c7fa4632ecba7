import type { Context } from '../context/context.ts'
import type { Intent } from '../evidence/intent/intent.ts'
import { nameCountry } from '../library/areas.ts'
import { SPEECH } from '../speech/languages.ts'
import { MOST_SIDES } from './calls-for.ts'

/** What is said first of what was asked, in a sentence, where a command alone does not say it; null where nothing is. */
export function remarkOn(intent: Intent, { language, library, wording: { ask: say, tag } }: Context): string | null {
  if (intent.kind === 'where') {
    const city = library.cities.find(({ name }) => name === intent.city)
    return city ? say.liesIn(city.name, nameCountry(city.entry.country, library, tag)) : null
  }
  if (intent.kind === 'compare') return intent.cities.length > MOST_SIDES ? say.comparesMost(spell(MOST_SIDES)) : null
  if (intent.kind !== 'framework') return null
  const framework = library.frameworks.find(({ id }) => id === intent.id)
  const parts = framework?.dimensions.length ?? 0
  return framework && intent.said !== null && intent.said !== parts
    ? say.namesParts(framework.author, spell(parts))
    : null

  /** A number as it is written in a sentence. */
  function spell(n: number): string {
    return SPEECH[language].requests.numbers[n - FIRST_NUMBER] ?? String(n)
  }
}

/** What the first of the words for numbers stands for. */
const FIRST_NUMBER = 2
