import { listOf, one } from "./block-rules.js";
import type { Delivery, Envelope } from "./deliver.js";
import { buttonsIn, stateOf, textOf } from "./reading.js";
import type { SlackDouble } from "./slack.js";
import {
  addChannel,
  type Channel,
  directChannel,
  type Json,
  type Message,
  newId,
  newTs,
  type SlackUser,
  type Team,
  type View,
} from "./world.js";

/** A person at their screen: what they type and press, and what they then see. */
export interface ScriptedPerson {
  readonly id: string;
  readonly user: SlackUser;
  /** Messages that this person sees, oldest first. */
  messages(channel?: string): readonly Message[];
  /** The open modal; null for none. */
  modal(): View | null;
  home(): View | null;
  /** What the newest message, or the modal that is open, says. */
  reads(): string;
  slash(command: string, text?: string, channel?: string): Promise<Delivery>;
  /** The same as an envelope, for who wants to deliver it. */
  typed(command: string, text?: string, channel?: string): Envelope;
  says(text: string, files?: readonly Json[]): Promise<Delivery>;
  press(label: string, where?: "message" | "modal" | "home"): Promise<Delivery>;
  pressOn(message: Message, label: string): Promise<Delivery>;
  send(answers: Readonly<Record<string, string>>): Promise<Delivery>;
  closeModal(): void;
  opensHome(): Promise<Delivery>;
  shortcut(callbackId: string): Promise<Delivery>;
  movesTo(tz: string): Promise<Delivery>;
  /** What did not work from where this person sits: timeouts and errors of a modal. */
  readonly troubles: string[];
  readonly fieldErrors: () => Json;
}

export const GENERAL = "C1";

export function addPerson(
  double: SlackDouble,
  id: string,
  about: Partial<SlackUser> = {},
  team: Team = double.team,
): ScriptedPerson {
  const user: SlackUser = { id, name: id, tz: "Europe/Copenhagen", locale: "en-GB", ...about };
  team.users.set(id, user);
  const general = team.channels.get(GENERAL) ?? addChannel(team, GENERAL, [team.botUserId], false);
  if (!general.members.includes(id)) {
    team.channels.set(GENERAL, { ...general, members: [...general.members, id] });
  }
  const troubles: string[] = [];
  let fieldErrors: Json = {};

  const tell = async (envelope: Envelope, retry = 0): Promise<Delivery> => {
    const delivery = await double.transport.deliver(envelope, retry);
    if (delivery.kind !== "acked") troubles.push(`${envelope.type}: ${delivery.kind}`);
    return delivery;
  };
  const settled = async (envelope: Envelope): Promise<Delivery> => {
    const delivery = await tell(envelope);
    await double.still();
    return delivery;
  };
  const direct = (): Channel => directChannel(team, id);
  const seen = (channel: Channel) =>
    channel.messages.filter((one) => one.ephemeralTo === null || one.ephemeralTo === id);
  const modal = () =>
    [...team.views.values()].findLast(
      (view) => view.user === id && view.type === "modal" && view.isOpen,
    ) ?? null;
  const home = () =>
    [...team.views.values()].find((view) => view.user === id && view.type === "home") ?? null;
  const newest = (): Message | null =>
    [...team.channels.values()]
      .filter((channel) => channel.members.includes(id))
      .flatMap(seen)
      .filter((message) => message.by === team.botUserId)
      .sort((a, b) => a.ts.localeCompare(b.ts))
      .at(-1) ?? null;

  const pressBlocks = (
    blocks: readonly Json[],
    label: string,
    rest: Json,
  ): Promise<Delivery> | null => {
    const button = buttonsIn(blocks).find((one) => one.label === label);
    if (button === undefined) return null;
    return settled({
      type: "interactive",
      payload: {
        type: "block_actions",
        team: { id: team.id },
        user: { id, team_id: team.id },
        api_app_id: "A1",
        trigger_id: double.tickets.trigger(id),
        actions: [
          {
            type: "button",
            block_id: "b",
            action_id: button.actionId,
            value: button.value,
            action_ts: newTs(),
          },
        ],
        ...rest,
      },
    });
  };
  const pressOn = (message: Message, label: string): Promise<Delivery> => {
    const goal = { team: team.id, channel: message.channel, user: id, ts: message.ts };
    const pressed = pressBlocks(message.blocks, label, {
      channel: { id: message.channel },
      container: {
        type: "message",
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: message.ephemeralTo !== null,
      },
      response_url: double.tickets.responseUrl(goal),
    });
    if (pressed === null) throw new Error(`no button ${label} in: ${textOf(message.blocks)}`);
    return pressed;
  };
  const pressInView = (view: View | null, label: string): Promise<Delivery> => {
    const blocks = listOf(view?.body.blocks);
    const pressed = pressBlocks(blocks, label, {
      container: { type: "view", view_id: view?.id },
      view:
        view === null
          ? null
          : { ...view.body, id: view.id, hash: view.hash, state: { values: stateOf(blocks, {}) } },
    });
    if (pressed === null) throw new Error(`no button ${label} in: ${textOf(blocks)}`);
    return pressed;
  };

  const typed = (command: string, text = "", channel = GENERAL): Envelope => {
    const goal = { team: team.id, channel, user: id, ts: null };
    return {
      type: "slash_commands",
      payload: {
        team_id: team.id,
        team_domain: "team",
        channel_id: channel,
        channel_name: channel.startsWith("D") ? "directmessage" : "general",
        user_id: id,
        user_name: user.name,
        command,
        text,
        api_app_id: "A1",
        is_enterprise_install: "false",
        response_url: double.tickets.responseUrl(goal),
        trigger_id: double.tickets.trigger(id),
      },
    };
  };

  return {
    id,
    user,
    troubles,
    fieldErrors: () => fieldErrors,
    messages: (channel = direct().id) => seen(team.channels.get(channel) ?? direct()),
    modal,
    home,
    pressOn,
    reads() {
      const open = modal();
      return textOf(open === null ? (newest()?.blocks ?? []) : listOf(open.body.blocks));
    },
    slash: (command, text, channel) => settled(typed(command, text, channel)),
    typed,
    async says(text, files = []) {
      const channel = direct();
      const ts = newTs();
      channel.messages.push({
        ts,
        channel: channel.id,
        text,
        blocks: [],
        metadata: null,
        ephemeralTo: null,
        by: id,
        edits: 0,
      });
      return settled(
        eventOf(team, {
          type: "message",
          channel: channel.id,
          channel_type: "im",
          user: id,
          text,
          ts,
          event_ts: ts,
          ...(files.length === 0 ? {} : { subtype: "file_share", files }),
        }),
      );
    },
    press(label, where) {
      if (where === "home") return pressInView(home(), label);
      if (where === "modal" || (where === undefined && modal() !== null)) {
        return pressInView(modal(), label);
      }
      const found = newest();
      if (found === null) throw new Error(`no message has a button ${label}`);
      return pressOn(found, label);
    },
    async send(answers) {
      const view = modal();
      if (view === null) throw new Error("no modal is open");
      fieldErrors = {};
      const values = stateOf(listOf(view.body.blocks), answers);
      const delivery = await tell({
        type: "interactive",
        payload: {
          type: "view_submission",
          team: { id: team.id },
          user: { id, team_id: team.id },
          api_app_id: "A1",
          trigger_id: double.tickets.trigger(id),
          view: { ...view.body, id: view.id, hash: view.hash, state: { values } },
        },
      });
      if (delivery.kind === "acked") {
        const { response_action, errors, view: next } = delivery.payload;
        if (response_action === "errors") fieldErrors = one(errors);
        else if (response_action === "update") {
          const changed = await double.peer.changeView(view, one(next));
          if (changed.ok !== true) troubles.push(`view: ${String(changed.error)}`);
        } else view.isOpen = false;
      }
      await double.still();
      return delivery;
    },
    closeModal() {
      const view = modal();
      if (view !== null) view.isOpen = false;
    },
    opensHome() {
      const view = home();
      return settled(
        eventOf(team, {
          type: "app_home_opened",
          user: id,
          channel: direct().id,
          tab: "home",
          event_ts: newTs(),
          ...(view === null ? {} : { view: { ...view.body, id: view.id, hash: view.hash } }),
        }),
      );
    },
    shortcut: (callbackId) =>
      settled({
        type: "interactive",
        payload: {
          type: "shortcut",
          team: { id: team.id },
          user: { id, team_id: team.id },
          callback_id: callbackId,
          action_ts: newTs(),
          trigger_id: double.tickets.trigger(id),
        },
      }),
    movesTo(tz) {
      user.tz = tz;
      const profile = { display_name: user.name };
      return settled(
        eventOf(team, {
          type: "user_change",
          user: { id, team_id: team.id, name: user.name, tz, profile, is_bot: false },
        }),
      );
    },
  };
}

/** An event in its wrapping. */
export function eventOf(team: Team, event: Json, eventId = newId("Ev")): Envelope {
  return {
    type: "events_api",
    payload: {
      token: "verification",
      team_id: team.id,
      api_app_id: "A1",
      type: "event_callback",
      event_id: eventId,
      event_time: 1_800_000_000,
      authorizations: [
        {
          enterprise_id: null,
          team_id: team.id,
          user_id: team.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      event,
    },
  };
}
