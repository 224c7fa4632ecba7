import type { Intent } from '../evidence/intent/intent.ts'
import type { Call } from '../reply/reply.ts'
import type { BotTopic } from '../speech/bot/bot-speech.ts'

const COMPARED = ['first', 'second', 'third', 'fourth']

/** How many cities are set side by side. */
export const MOST_SIDES = COMPARED.length

/** The option that takes a thing’s name, by the command that tells of its kind. */
const TELLS = { city: 'name', network: 'network', term: 'term', person: 'person' } as const

const OF_BOT: Record<BotTopic, readonly string[]> = {
  abilities: ['help', 'about'],
  sources: ['sources', 'about'],
  maker: ['about'],
  nature: ['about'],
  languages: ['about'],
  privacy: ['privacy', 'about'],
}

/** The calls that answer an intent, the best first: the next is for where one cannot be used. */
export function callsFor(intent: Intent): readonly Call[] {
  if (intent.kind === 'bot') return OF_BOT[intent.asks].map((command) => ({ command, input: {} }))
  return [toCall(intent)]
}

function toCall(intent: Exclude<Intent, { kind: 'bot' }>): Call {
  switch (intent.kind) {
    case 'compare': {
      const cities = intent.cities.slice(0, MOST_SIDES).map((name, i) => [COMPARED[i] ?? '', name])
      return call('compare', { ...Object.fromEntries(cities), framework: intent.framework })
    }
    case 'apart':
      return call('term', { term: intent.terms.join(' vs ') })
    case 'where':
      return call('city', { name: intent.city })
    case 'thing':
      return call(intent.of, { [TELLS[intent.of]]: intent.name })
    case 'dimension':
    case 'framework':
      return call(intent.kind, { [intent.kind]: intent.id })
    case 'list': {
      const { what, by, in: place, dimension, stance, from, to } = intent
      return call('list', { what, by, in: place, dimension, stance, from, to })
    }
    case 'events':
      return call('timeline', { city: intent.city, from: intent.from, to: intent.to })
    case 'map':
      return call('map', { dimension: intent.dimension })
    case 'sources':
      return call('sources', { source: intent.year })
    case 'cite':
      return call('cite', { what: intent.source, style: intent.style })
    case 'record':
      return call('sources', { source: intent.source, field: intent.field })
  }
}

/** A call with what is not null. */
function call(command: string, input: Readonly<Record<string, string | number | null>>): Call {
  const given = Object.entries(input).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return { command, input: Object.fromEntries(given) }
}
