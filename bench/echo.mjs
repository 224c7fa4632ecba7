import { readFileSync } from 'node:fs'
import { Client, Events, GatewayIntentBits } from 'discord.js'

/** The least that a bot can do: it says back what it was told, or with ECHO_REPLY always the message in that JSON file. */
const { DISCORD_API: api = '', DISCORD_TOKEN, ECHO_REPLY } = process.env
const ready = ECHO_REPLY ? JSON.parse(readFileSync(ECHO_REPLY, 'utf8')) : null
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } })
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand())
    interaction.reply(ready ?? JSON.stringify(interaction.options.data)).catch(() => null)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => client.destroy())
await client.login(DISCORD_TOKEN)
