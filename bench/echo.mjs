import { Client, Events, GatewayIntentBits } from 'discord.js'

/** The least that a bot can do: it says back what it was told. */
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env['DISCORD_API'] ?? '' } })
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) interaction.reply(JSON.stringify(interaction.options.data)).catch(() => null)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => client.destroy())
await client.login(process.env['DISCORD_TOKEN'])
