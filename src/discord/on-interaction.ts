import type { Interaction } from 'discord.js'
import type { App } from '../app/app.ts'
import { onCommand } from './on-command.ts'
import { onCompletion } from './on-completion.ts'
import { onForm } from './on-form.ts'
import { onMenu } from './on-menu.ts'
import { onPress } from './on-press.ts'
import type { Shares } from './share.ts'

/** Answers an interaction, whichever way it came in; null where it is of a kind that nothing here answers. */
export function onInteraction(interaction: Interaction, app: App, shares: Shares): Promise<void> | null {
  if (interaction.isChatInputCommand()) return onCommand(interaction, app)
  if (interaction.isMessageContextMenuCommand()) return onMenu(interaction, app)
  if (interaction.isAutocomplete()) return onCompletion(interaction, app)
  if (interaction.isModalSubmit()) return onForm(interaction, app)
  return interaction.isButton() || interaction.isAnySelectMenu() ? onPress(interaction, app, shares) : null
}
