import { toChoice } from '../answer/names.ts'
import type { Context } from '../context/context.ts'
import type { Area } from '../corpus/schemas/entities.ts'
import type { EntityOf } from '../library/entities.ts'
import { createAnswer, type Line, type Reply } from '../reply/reply.ts'
import { notesOn } from './choose-notes.ts'
import { CITIES } from './name-kinds.ts'
import { offerCities } from './say-city.ts'

/** Lists the cities in a country or another area, those that most is said of first, each with how much there is. */
export function describeArea(area: Area, cities: readonly EntityOf<'city'>[], context: Context): Reply {
  const { places: say } = context.wording
  const items = cities.map(({ id, name, entry }): Line => {
    const country = entry.country === area.name ? '' : `, ${entry.country}`
    const amount = say.statements(notesOn(id, context.library).length)
    return [{ text: name, strong: true }, { text: `${country}: ${amount}` }]
  })
  return createAnswer(context, {
    title: area.name,
    blocks: [{ kind: 'list', heading: say.several(area.name, cities.length), items }],
    menus: offerCities(cities, (city) => toChoice(CITIES, city), context),
    self: { command: 'city', input: { name: area.id } },
  })
}
