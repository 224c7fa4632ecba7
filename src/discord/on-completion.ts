import type { AutocompleteInteraction } from 'discord.js'
import type { App } from '../app/app.ts'
import { toHarmlessLine } from '../base/harmless.ts'
import { clip } from '../text/clip.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { toEvent } from './event.ts'
import { AUTOCOMPLETE } from './limits.ts'
import { byOwnNames, ownName } from './option-names.ts'
import { givenIn, nameOfCommand, readInput } from './on-command.ts'

/** Completes an option while it is typed; with nothing where that goes wrong. */
export function onCompletion(interaction: AutocompleteInteraction, app: App): Promise<void> {
  const received = performance.now()
  const { log } = app.context
  const offer = (choices: { name: string; value: string }[]) =>
    deliver(() => interaction.respond(choices), received, log)
  return app.receive(
    toEvent(interaction, 'completion', app.context),
    async (visit) => {
      const { name, value } = interaction.options.getFocused(true)
      const command = nameOfCommand(interaction)
      const others = readInput(givenIn(interaction.options.data).filter((option) => option.name !== name))
      const own = ownName(name, command, app)
      const suggestions = await visit.suggest(command, own, value, byOwnNames(others, command, app))
      const delivery = await offer(
        suggestions
          .slice(0, AUTOCOMPLETE.choices)
          .map(({ label, value }) => ({ name: clip(toHarmlessLine(label), AUTOCOMPLETE.characters), value })),
      )
      unlessRefused(delivery)
    },
    () => offer([]),
  )
}
