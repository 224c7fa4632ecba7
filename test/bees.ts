import { join } from 'node:path'
import { createTestContext, type TestContext } from './context.ts'

const BEES = join(import.meta.dirname, 'fixtures/bees')

/** The settings that name a library on bees: of another subject than the bundled one, without cities, networks and frameworks. */
export const BEE_LIBRARY = { FOOTNOTE_LIBRARY: join(BEES, 'library') }

/** The texts of its sources. */
export const BEE_DOCUMENTS = join(BEES, 'documents')

export const createBeeContext = (): TestContext => createTestContext(BEE_LIBRARY)

/** What nobody who asks about bees should meet, in any language: the bundled library and its subject. */
const OF_CITIES = [
  'cit(?:y|ies)',
  'towns?',
  'networks?',
  'frameworks?',
  'dimensions?',
  'mayors?',
  'urban\\w*',
  'solidarit\\w+',
  'sanctuar\\w+',
  'ciudad\\w*',
  'redes',
  'marcos?(?: de análisis)?',
  'dimensi[oó]n\\w*',
  'cidades?',
  'quadros?(?: de análise)?',
  'villes?',
  'réseaux?',
  'cadres?',
  '(?:Städte|Stadt)\\p{L}*',
  'Netzwerk\\p{L}*',
  '\\p{L}*rahmen',
  'Barcelona',
  'Toronto',
  'Sheffield',
  'Bauder',
  'Fakhry',
  'Eurocities',
]
const TRACE = new RegExp(`(?<!\\p{L})(?:${OF_CITIES.join('|')})(?!\\p{L})`, 'giu')

/** The words of a text that speak of cities and what belongs to them. */
export const tracesIn = (text: string): string[] => text.match(TRACE) ?? []
