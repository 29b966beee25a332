import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Arg } from "../../application/args.js";
import { type Command, isTyped } from "../../application/command.js";
import { takenBy } from "../../application/views/help-view.js";
import { LANGUAGES, type Messages, messagesFor } from "../../messages/messages.js";
import { suggestsFor } from "./autocomplete.js";
import { LIMITS, shortened } from "./limits.js";

export type CommandDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The option that takes a file, where a command takes one. */
export const FILE_OPTION = "file";

/**
 * Slash commands for everything in the registry. Global ones can be installed in servers and by
 * users, and work in servers, in direct messages with the bot and in conversations of others;
 * a server's own ones do not say so, as Discord wants it.
 */
export function definitionsOf(
  registry: readonly Command[],
  scope: "global" | "server",
): readonly CommandDefinition[] {
  const everywhere = {
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
  return registry.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...described(({ help }) => help.sentence(help.summaries[command.name])),
    options: [
      ...typedArgs(command).map(([name, arg]) => optionOf(name, arg)),
      ...(command.takesFile ? [fileOption()] : []),
    ],
    ...(scope === "global" ? everywhere : {}),
  }));
}

/** The arguments that a person can type. */
function typedArgs({ args }: Command): readonly (readonly [string, Arg<unknown>])[] {
  return Object.entries(args).filter(([name]) => isTyped(name));
}

function optionOf(name: string, arg: Arg<unknown>): APIApplicationCommandBasicOption {
  const option = { name, ...described((messages) => takenBy(name, arg, messages)) };
  switch (arg.kind) {
    case "integer":
      return { ...option, type: ApplicationCommandOptionType.Integer };
    case "number":
      return { ...option, type: ApplicationCommandOptionType.Number };
    case "yes":
      return { ...option, type: ApplicationCommandOptionType.Boolean };
    case "choice":
      if (arg.choices === null || arg.choices.length > LIMITS.choices) break;
      return {
        ...option,
        type: ApplicationCommandOptionType.String,
        choices: arg.choices.map((choice) => ({ name: choice, value: choice })),
      };
  }
  return {
    ...option,
    type: ApplicationCommandOptionType.String,
    ...(suggestsFor(arg) ? { autocomplete: true as const } : {}),
  } as APIApplicationCommandBasicOption;
}

function fileOption(): APIApplicationCommandBasicOption {
  return {
    name: FILE_OPTION,
    type: ApplicationCommandOptionType.Attachment,
    ...described(({ discord }) => discord.fileOption),
  };
}

/** A description in English, and in every other language that there is. */
function described(words: (messages: Messages) => string) {
  const [usual = "en", ...others] = LANGUAGES;
  const said = (language: string) => shortened(words(messagesFor(language)), LIMITS.description);
  const translated = others.flatMap((language) =>
    localesOf(language).map((locale) => [locale, said(language)]),
  );
  return {
    description: said(usual),
    ...(translated.length === 0
      ? {}
      : { description_localizations: Object.fromEntries(translated) }),
  };
}

/** Discord's names for a language of two letters. */
function localesOf(language: string): readonly string[] {
  return Object.values(Locale).filter((locale) => locale.split("-")[0] === language);
}
