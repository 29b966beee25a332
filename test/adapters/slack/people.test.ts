import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/adapters/slack/desk.js";
import { slackPeople } from "../../../src/adapters/slack/people.js";

type Client = Parameters<Desk["people"]["personOf"]>[0];

/** A client that knows one profile, and counts how often it was asked. */
function clientOf(profile: () => object) {
  let asked = 0;
  const info = async () => {
    asked += 1;
    return { ok: true, user: { id: "U1", ...profile() } };
  };
  return { client: { users: { info } } as unknown as Client, asked: () => asked };
}

async function known(profile: object) {
  return slackPeople(() => 0).personOf(clientOf(() => profile).client, "T1", "U1");
}

describe("a person on Slack", () => {
  it.each([
    ["a member", {}, false],
    ["an admin of the workspace", { is_admin: true }, true],
    ["its owner", { is_owner: true }, true],
  ])("may end other people's challenges or not: %s", async (_, profile, isModerator) => {
    expect((await known(profile)).place?.isModerator).toBe(isModerator);
  });

  it.each([
    ["the zone of the profile", { tz: "Asia/Kathmandu" }, { timeZone: "Asia/Kathmandu" }],
    ["UTC for a zone that there is not", { tz: "Mars/Olympus" }, { timeZone: "UTC" }],
    ["miles for an American profile", { locale: "en-US" }, { language: "en", units: "mi" }],
    ["kilometres for others", { locale: "da-DK" }, { language: "da", units: "km" }],
  ])("has %s", async (_, profile, wanted) => {
    expect(await known(profile)).toMatchObject(wanted);
  });

  it("is asked for once an hour, and once more after a change", async () => {
    let now = 0;
    let locale = "en-US";
    const people = slackPeople(() => now);
    const { client, asked } = clientOf(() => ({ tz: "UTC", locale }));
    const meet = async () => (await people.personOf(client, "T1", "U1")).units;
    expect([await meet(), await meet(), asked()]).toEqual(["mi", "mi", 1]);
    locale = "en-GB";
    people.changed("T1", { id: "U1", tz: "Europe/London" });
    expect([await meet(), asked()]).toEqual(["km", 2]);
    now += 60 * 60 * 1000;
    expect([await meet(), asked()]).toEqual(["km", 3]);
  });
});
