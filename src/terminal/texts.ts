import type { Context } from '../context/context.ts'
import { isEmpty, type Library } from '../library/library.ts'
import type { Wording } from '../wording/wording.ts'

/** What the prompt says first. */
export function welcomeText({ library, wording: { prompt, reply } }: Context): string {
  return [prompt.welcome, isEmpty(library) ? reply.empty : sayHoldings(library, prompt), prompt.ask, ''].join('\n')
}

function sayHoldings({ notes, sources, cities, passages }: Library, prompt: Wording['prompt']): string {
  const quotes = passages.size ? prompt.quotes(passages.size) : prompt.noQuotes
  return `${prompt.holds(notes.size, sources.size, cities.length)} ${quotes}`
}
