import { toChoice } from '../answer/names.ts'
import type { Context } from '../context/context.ts'
import type { Area } from '../corpus/schemas/entities.ts'
import type { EntityOf } from '../library/entities.ts'
import { nameArea, nameCountry } from '../library/areas.ts'
import { createAnswer, type Line, type Reply } from '../reply/reply.ts'
import { notesOn } from './choose-notes.ts'
import { CITIES } from './name-kinds.ts'
import { offerCities } from './say-city.ts'

/** Lists the cities in a country or another area, those that most is said of first, each with how much there is. */
export function describeArea(area: Area, cities: readonly EntityOf<'city'>[], context: Context): Reply {
  const { library, wording } = context
  const { places: say, tag } = wording
  const called = nameArea(area, tag)
  const items = cities.map(({ id, name, entry }): Line => {
    const country = !entry.country || entry.country === area.name ? '' : `, ${nameCountry(entry.country, library, tag)}`
    const amount = say.statements(notesOn(id, library).length)
    return [{ text: name, strong: true }, { text: `${country}: ${amount}` }]
  })
  return createAnswer(context, {
    title: called,
    blocks: [{ kind: 'list', heading: say.several(called, cities.length), items }],
    menus: offerCities(cities, (city) => toChoice(CITIES, city), context),
    self: { command: 'city', input: { name: area.id } },
  })
}
