import type { AnySelectMenuInteraction, ButtonInteraction } from 'discord.js'
import { readPress } from './custom-id.ts'
import type { Press } from './press.ts'

/** A press of a button, or a choice in a menu. */
export type Pressed = ButtonInteraction | AnySelectMenuInteraction

/** The ids that were pressed: a button's, or those of options of a menu. Channels are picked for the menu itself. */
const idsOf = (interaction: Pressed): string[] =>
  interaction.isStringSelectMenu() ? interaction.values : [interaction.customId]

/** The first of the ids that were pressed. */
export const firstId = (interaction: Pressed): string => idsOf(interaction)[0] ?? ''

/**
 * What was pressed, as one press: of several options of a menu, what they differ in is joined by commas. Null where one
 * cannot be read. In: the title of the message, unescaped.
 */
export function readPressed(interaction: Pressed, title: string | null): Press | null {
  const presses = idsOf(interaction).map((id) => readPress(id, title))
  return presses.reduce((joined, press) => joined && press && join(joined, press)) ?? null
}

function join(one: Press, other: Press): Press {
  if (!('call' in one) || !('call' in other)) return one
  const { command, input } = one.call
  const values = Object.entries(input).map(([name, value]) => {
    const added = other.call.input[name] ?? value
    return [name, value.split(',').includes(added) ? value : `${value},${added}`]
  })
  return { ...one, call: { command, input: Object.fromEntries(values) } }
}
