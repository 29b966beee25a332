import { createHash } from "node:crypto";
import { type REST, Routes } from "discord.js";
import type { Command } from "../../application/command.js";
import type { Database } from "../../application/ports.js";
import { definitionsOf } from "./definitions.js";

/** Where commands are registered: everywhere, or in one server, where they are there at once. */
export interface RegistrationScope {
  readonly applicationId: string;
  /** The server's id; null for everywhere. */
  readonly testServer: string | null;
}

/**
 * Registers the commands if they changed since the last time. Discord allows 200 new ones a day and
 * place, and a bot that is restarted often would use them up.
 *
 * @returns whether anything was sent
 */
export async function register(
  rest: REST,
  database: Database,
  registry: readonly Command[],
  { applicationId, testServer }: RegistrationScope,
): Promise<boolean> {
  const definitions = definitionsOf(registry, testServer === null ? "global" : "server");
  const body = JSON.stringify(definitions);
  const hash = createHash("sha256").update(body).digest("hex");
  const fact = `commands ${applicationId} ${testServer ?? "global"}`;
  const known = await database.transaction(({ chats }) => chats.fact("discord", fact));
  if (known === hash) return false;
  const route =
    testServer === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, testServer);
  await rest.put(route, { body: definitions });
  await database.transaction(({ chats }) => chats.setFact("discord", fact, hash));
  return true;
}
