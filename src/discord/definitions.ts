import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Command } from '../command.ts'

/** A command as Discord is told of it. */
export function toDefinition({ name, description, options }: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: options.map((option) => ({
      type: ApplicationCommandOptionType.String as const,
      name: option.name,
      description: option.description,
      required: option.required,
      max_length: option.maxLength,
      autocomplete: option.suggest !== null,
    })),
  }
}
