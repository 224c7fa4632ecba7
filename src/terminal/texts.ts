import type { Context } from '../context/context.ts'

/** What the prompt says first. */
export function welcomeText({ library, wording: { prompt } }: Context): string {
  const passages = library.passages.size
  return [
    prompt.welcome,
    `${prompt.holds(library.notes.size, library.sources.size, library.cities.length)} ${passages ? prompt.quotes(passages) : prompt.noQuotes}`,
    prompt.ask,
    '',
  ].join('\n')
}
