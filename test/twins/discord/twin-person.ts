import { setTimeout as pause } from "node:timers/promises";
import type { Outcome } from "../../doubles/discord/person.js";
import { buttonsOf, seenMessage } from "../../doubles/discord/reading.js";
import { modalData, modalText } from "../../doubles/discord/sent-modal.js";
import { slashData } from "../../doubles/discord/typed.js";
import type {
  DoubleMessage,
  RegisteredCommand,
  SentComponent,
  SentModal,
} from "../../doubles/discord/world.js";
import type { Typing } from "../../golden/discord/first-days.js";
import type { Twin, TwinMessage, TwinResponse } from "./twin.js";

const [SLASH, PRESS, SUBMIT] = [2, 3, 5] as const;
const MODAL = 9;
const EPHEMERAL = 1 << 6;
const WAIT_MS = 10_000;
const LOOK_EVERY_MS = 20;
/** An answer is whole when nothing was added to it for so long. */
const QUIET_MS = 150;

/** The twin's only person, who types what the double's people type. */
export async function twinPerson(twin: Twin, username: string): Promise<Typing> {
  const user = (await twin.prisma.user.findMany()).find((one) => one.username === username);
  const [channel] = await twin.prisma.channel.findMany();
  if (user === undefined || channel === undefined) throw new Error("the twin has nobody in it");
  const [userId, channelId] = [user.id, channel.id];
  const room = twin.channel(channelId);
  let modal: SentModal | null = null;
  // An edit may name other flags and never changes who sees a message; the twin forgets that.
  const forOne = new Set<string>();
  const asDouble = (message: TwinMessage): DoubleMessage => {
    const { id, content, flags = 0, components = [] } = message;
    if ((flags & EPHEMERAL) !== 0) forOne.add(id);
    return {
      id,
      channelId,
      content,
      flags,
      components: components as readonly SentComponent[],
      files: [],
      onlyFor: forOne.has(id) ? userId : null,
      nonce: null,
    };
  };

  const registered = async (): Promise<readonly RegisteredCommand[]> =>
    (await twin.prisma.applicationCommand.findMany()).map(({ name, options }) => ({
      name,
      options: JSON.parse(options),
    }));

  async function outcomeOf(
    type: typeof SLASH | typeof PRESS | typeof SUBMIT,
    data: object,
    source: DoubleMessage | null,
  ): Promise<Outcome> {
    const before = new Set((await room.getMessages()).map(({ id }) => id));
    const from = source === null ? {} : { messageId: source.id };
    const { id } = await twin.simulateInteraction({ type, channelId, userId, data, ...from });
    const response = await answered(() => room.getInteractionResponse(id));
    if (response === null) return { kind: "silence", messages: [], text: "", modal: null };
    if (response.type === MODAL && response.data !== null) {
      modal = { ...(JSON.parse(response.data) as SentModal), source };
      return { kind: "modal", messages: [], text: modalText(modal), modal };
    }
    const all = await settled(() => room.getMessages());
    const shown = all.filter((one) => one.id === response.messageId || !before.has(one.id));
    const messages = shown.map(asDouble);
    return { kind: "answered", messages, text: messages.map(seenMessage).join("\n"), modal: null };
  }

  return {
    slash: async (line) => outcomeOf(SLASH, slashData(await registered(), line), null),
    async press(label) {
      const all = (await room.getMessages()).map(asDouble);
      for (const message of all.toReversed()) {
        const found = buttonsOf(message).find((one) => one.label === label);
        if (found === undefined) continue;
        const data = { component_type: 2, custom_id: found.customId };
        return outcomeOf(PRESS, data, message);
      }
      throw new Error(`no button ${label}`);
    },
    async submit(values) {
      if (modal === null) throw new Error("no form is open");
      const sent = modal;
      modal = null;
      return outcomeOf(SUBMIT, modalData(sent, values), sent.source);
    },
  };
}

/** The acknowledgement of an interaction; null when none comes. */
async function answered(
  look: () => Promise<TwinResponse | null>,
  untilMs = Date.now() + WAIT_MS,
): Promise<TwinResponse | null> {
  const response = await look();
  if (response?.acknowledged) return response;
  if (Date.now() > untilMs) return null;
  await pause(LOOK_EVERY_MS);
  return answered(look, untilMs);
}

/** What a channel holds once it stays the same for a while. */
async function settled(
  look: () => Promise<readonly TwinMessage[]>,
): Promise<readonly TwinMessage[]> {
  const before = await look();
  await pause(QUIET_MS);
  const after = await look();
  return JSON.stringify(before) === JSON.stringify(after) ? after : settled(look);
}
