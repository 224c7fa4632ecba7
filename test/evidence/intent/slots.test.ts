import { describe, expect, it } from 'vitest'
import { readIntent } from '../../../src/evidence/intent/read-intent.ts'
import { createTestContext } from '../../context.ts'

const { index } = createTestContext()
const ALL = { by: null, in: null, dimension: null, stance: null, from: null, to: null }

describe('what a list is asked to hold', () => {
  it.each([
    ['which cities does Bauder discuss?', { what: 'cities', by: 'bauder-2022' }],
    ['which cities does fakhry mention in Africa', { what: 'cities', by: 'fakhry-2022', in: 'Africa' }],
    ['how many cities does bauder discuss', { what: 'cities', by: 'bauder-2022' }],
    ['list cities in Germany', { what: 'cities', in: 'Germany' }],
    ['cities with limited discourse', { what: 'cities', dimension: 'discourse', stance: 'limited' }],
    ['which cities lack legality', { what: 'cities', dimension: 'legality', stance: 'absent' }],
    ['which networks are mentioned in Lacroix and Spencer', { what: 'networks', by: 'lacroix-spencer-2022' }],
    ['how many networks do you know?', { what: 'networks' }],
    ['terms by bauder', { what: 'terms', by: 'bauder-2022' }],
    ['which people does manfredi mention', { what: 'people', by: 'manfredi-sanchez-2020' }],
    ['cities in Canada since 2013', { what: 'cities', in: 'Canada', from: 2013 }],
    ['cities between 2015 and 2017', { what: 'cities', from: 2015, to: 2017 }],
    ['networks in Canada', { what: 'networks', in: 'Canada' }],
    ['people in Spain', { what: 'people', in: 'Spain' }],
    ['Netzwerke in Kanada', { what: 'networks', in: 'Canada' }],
    ['cities before 2010', { what: 'cities', to: 2009 }],
    ['¿qué ciudades menciona Bauder?', { what: 'cities', by: 'bauder-2022' }],
    ['ciudades en Canadá', { what: 'cities', in: 'Canada' }],
    ['quelles villes Bauder mentionne-t-il ?', { what: 'cities', by: 'bauder-2022' }],
    ['combien de villes y a-t-il ?', { what: 'cities' }],
    ['list all african cities bauder talks about', { what: 'cities', by: 'bauder-2022', in: 'Africa' }],
    ['how many american cities are there', { what: 'cities', in: 'United States' }],
    ['cities in the us', { what: 'cities', in: 'United States' }],
    ['cities in California', { what: 'cities', in: 'California' }],
    ['ciudades africanas', { what: 'cities', in: 'Africa' }],
    ['quelles villes africaines Bauder mentionne-t-il ?', { what: 'cities', by: 'bauder-2022', in: 'Africa' }],
    ['welche afrikanischen Städte erwähnt Bauder?', { what: 'cities', by: 'bauder-2022', in: 'Africa' }],
    ['welche Städte erwähnt Fakhry in Afrika?', { what: 'cities', by: 'fakhry-2022', in: 'Africa' }],
    ['Städte in Deutschland', { what: 'cities', in: 'Germany' }],
  ])('%s', (question, slots) => {
    expect(readIntent(question, index)).toEqual({ kind: 'list', ...ALL, ...slots })
  })

  it.each([
    'what is a city',
    'what are networks',
    'list cities by Bauder and Fakhry',
    'networks by type',
    'terms in Spain',
    'cities',
  ])('is nothing, or all: %s', (question) => {
    const intent = readIntent(question, index)
    expect(intent).toEqual(question === 'cities' ? { kind: 'list', what: 'cities', ...ALL } : null)
  })
})

describe('what is asked of the record of a source', () => {
  it.each([
    ['who wrote the bauder chapter', 'bauder-2022', 'author'],
    ['who wrote the podcast?', 'borders-belonging-s3e2', 'author'],
    ['when was fakhrys paper published', 'fakhry-2022', 'year'],
    ['what year is the Manfredi article from', 'manfredi-sanchez-2020', 'year'],
    ['title of the bauder chapter', 'bauder-2022', 'title'],
    ['what journal is the manfredi article in', 'manfredi-sanchez-2020', 'in'],
    ['wat journal did lacroix n spencer publish there intro in', 'lacroix-spencer-2022', 'in'],
    ['can you send me the pdf of bauder?', 'bauder-2022', 'link'],
    ['who published fakhry’s paper', 'fakhry-2022', 'publisher'],
    ['doi of lacroix and spencer', 'lacroix-spencer-2022', 'doi'],
    ['what kind of text is the podcast', 'borders-belonging-s3e2', 'kind'],
    ['where can i read fakhry’s paper', 'fakhry-2022', 'link'],
    ['who wrote "City networks and the multi-level governance of migration"', 'lacroix-spencer-2022', 'author'],
    ['who wrote city networks and the multi-level governance of migration', 'lacroix-spencer-2022', 'author'],
    ['who wrote “What is a solidarity city?”', 'borders-belonging-s3e2', 'author'],
    ['when was Urban Migrant and Refugee Solidarity published', 'bauder-2022', 'year'],
    ['¿quién escribió «Urban Migrant and Refugee Solidarity»?', 'bauder-2022', 'author'],
    ['qui a écrit « Urban Migrant and Refugee Solidarity » ?', 'bauder-2022', 'author'],
    ['wer hat „Urban Migrant and Refugee Solidarity“ geschrieben?', 'bauder-2022', 'author'],
    ['which is the oldest source', 'manfredi-sanchez-2020', 'year'],
    ['what is the newest source?', 'borders-belonging-s3e2', 'year'],
    ['¿cuál es la fuente más antigua?', 'manfredi-sanchez-2020', 'year'],
    ['quelle est la source la plus récente ?', 'borders-belonging-s3e2', 'year'],
    ['welche Quelle ist die älteste?', 'manfredi-sanchez-2020', 'year'],
    ['the podcast', 'borders-belonging-s3e2', null],
    ['¿quién escribió el podcast?', 'borders-belonging-s3e2', 'author'],
    ['quand l’article de Manfredi a-t-il été publié ?', 'manfredi-sanchez-2020', 'year'],
    ['wann erschien der Artikel von Manfredi?', 'manfredi-sanchez-2020', 'year'],
  ])('%s', (question, source, field) => {
    expect(readIntent(question, index)).toEqual({ kind: 'record', source, field })
  })

  it.each([
    'what is the podcast about',
    'bauder’s podcast',
    'who wrote about Makassar',
    'who wrote the article',
    'is the podcast peer reviewed',
  ])('is nothing where no one source is meant, or more is asked: %s', (question) => {
    expect(readIntent(question, index)).toBeNull()
  })
})

describe('a person', () => {
  it.each(['who is Ada Colau?', 'ada colau', '¿quién es Ada Colau?', 'qui est Ada Colau ?', 'wer ist Ada Colau?'])(
    'is asked for: %s',
    (question) => {
      expect(readIntent(question, index)).toEqual({ kind: 'thing', of: 'person', name: 'Ada Colau' })
    },
  )
})
