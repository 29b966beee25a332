import type { webApi } from "@slack/bolt";
import * as z from "zod";
import { harmlessLine } from "../../application/harmless.js";
import type { Person, Place } from "../../application/ports.js";
import { putNewest } from "../../application/put-newest.js";
import { isTimeZone } from "../../domain/calendar.js";
import { channelTyped } from "./channels.js";

/** What a profile says, of all that Slack tells. */
const PROFILE = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  real_name: z.string().optional(),
  tz: z.string().nullish(),
  locale: z.string().nullish(),
  is_bot: z.boolean().optional(),
  is_admin: z.boolean().optional(),
  is_owner: z.boolean().optional(),
  profile: z.object({ display_name: z.string().optional() }).optional(),
});

/** Who people are, remembered for an hour. */
export interface People {
  personOf(client: webApi.WebClient, workspace: string, userId: string): Promise<Person>;
  /** Takes a changed profile; the person as they were known before, or null. */
  changed(workspace: string, profile: unknown): { was: Person | null; is: Person } | null;
  forgetWorkspace(workspace: string): void;
}

const KEPT_MS = 60 * 60 * 1000;
const MOST_PEOPLE = 20_000;

export function slackPeople(nowMs: () => number = Date.now): People {
  const known = new Map<string, { readonly person: Person; readonly until: number }>();
  const keep = (person: Person, until: number): Person => {
    putNewest(known, `${person.workspace} ${person.id}`, { person, until }, MOST_PEOPLE);
    return person;
  };

  return {
    async personOf(client, workspace, userId) {
      const kept = known.get(`${workspace} ${userId}`);
      if (kept !== undefined && kept.until > nowMs()) return kept.person;
      try {
        const told = await client.users.info({ user: userId, include_locale: true });
        const read = PROFILE.safeParse(told.user);
        if (read.success) return keep(personFrom(workspace, read.data), nowMs() + KEPT_MS);
      } catch {
        // An answer in a default zone, or as the profile was an hour ago, is better than none.
      }
      return kept?.person ?? stranger(workspace, userId);
    },

    changed(workspace, profile) {
      const read = PROFILE.safeParse(profile);
      if (!read.success || read.data.is_bot === true) return null;
      const was = known.get(`${workspace} ${read.data.id}`)?.person ?? null;
      const is = personFrom(workspace, read.data);
      const locale = read.data.locale == null && was !== null;
      // What such an event leaves out, as the locale, is asked for when the person is next met.
      const told = locale ? { ...is, language: was.language, units: was.units } : is;
      return { was, is: keep(told, 0) };
    },

    forgetWorkspace(workspace) {
      for (const key of known.keys()) if (key.startsWith(`${workspace} `)) known.delete(key);
    },
  };
}

/** The person in the channel in which they ask. */
export function inChannel(person: Person, channel: string | null): Person {
  if (person.place == null) return person;
  return { ...person, place: { ...person.place, channel, isRead: channel !== null } };
}

function stranger(workspace: string, id: string): Person {
  return {
    platform: "slack",
    workspace,
    id,
    name: id,
    timeZone: "UTC",
    language: "en",
    units: "km",
    place: placeIn(workspace, false),
  };
}

/** The workspace is the group; who administers it may end and edit challenges. */
function placeIn(workspace: string, isModerator: boolean): Place {
  return {
    space: `slack:${workspace}`,
    channel: null,
    isRead: false,
    isModerator,
    channelOf: channelTyped,
  };
}

function personFrom(workspace: string, profile: z.infer<typeof PROFILE>): Person {
  const names = [profile.profile?.display_name, profile.real_name, profile.name, profile.id];
  const name = names.map((one) => harmlessLine(one ?? "")).find((one) => one !== "");
  const locale = profile.locale ?? "en";
  return {
    ...stranger(workspace, profile.id),
    name: (name ?? profile.id).slice(0, 80),
    timeZone: profile.tz != null && isTimeZone(profile.tz) ? profile.tz : "UTC",
    language: locale.slice(0, 2).toLowerCase(),
    units: locale === "en-US" ? "mi" : "km",
    place: placeIn(workspace, profile.is_admin === true || profile.is_owner === true),
  };
}
