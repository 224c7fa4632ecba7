import { readerError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import type { Place } from '../context/settings.ts'
import type { Command, Where } from './command.ts'
import { typeName } from './command-words.ts'

/** Whether a command of this kind can be used in a place; null stands for the command line. */
export const isPossible = (where: Where, place: Place['kind'] | null): boolean =>
  where === 'server' ? place === 'server' : where !== 'discord' || (place !== 'terminal' && place !== null)

/** Lets a call in, or throws a reader error: where the command is not for this place, and for who may not use it. */
export function admit({ name, where, by, instead }: Command, { place, wording }: Context): void {
  const { door: say } = wording
  const typed = typeName(name, wording)
  if (!isPossible(where, place?.kind ?? null)) {
    if (where === 'server' && place && place.kind !== 'terminal')
      throw readerError(say.onlyInServers(typed), say.useThere)
    throw readerError(say.onlyInDiscord(typed), instead?.(wording) ?? say.seeHelp)
  }
  if (by === 'managers' && !place?.manages) throw readerError(say.onlyManagers(typed), say.askManagers)
  if (by === 'moderators' && !place?.moderates) throw readerError(say.onlyModerators(typed), say.askModerators)
}
