import type { EntityOf } from '../library/entities.ts'

/** A city that lies somewhere, in degrees. */
export type Placed = EntityOf<'city'> & { entry: { latitude: number; longitude: number } }

/** The cities of a library that lie somewhere. */
export const listPlaced = (cities: readonly EntityOf<'city'>[]): Placed[] =>
  cities.filter((city): city is Placed => city.entry.latitude !== undefined && city.entry.longitude !== undefined)
