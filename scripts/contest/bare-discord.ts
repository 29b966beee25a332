import { Client, GatewayIntentBits, MessageFlags, Routes } from "discord.js";

/** A bot on the same library that answers one command with a fixed text. */
const text = process.env.BENCH_TEXT ?? "";
const client: Client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.LUNGE_DISCORD_API ?? "" },
});
client.on("interactionCreate", async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply({ content: text, flags: MessageFlags.Ephemeral });
});
client.once("clientReady", async (ready) => {
  const options = [{ name: "day", description: "which day", type: 3 }];
  const body = [{ name: "today", description: "the day", type: 1, options }];
  await ready.rest.put(Routes.applicationCommands(ready.application.id), { body });
  process.send?.({ ready: true });
});
process.once("SIGTERM", () => void client.destroy().then(() => process.exit(0)));
await client.login(process.env.DISCORD_TOKEN);
