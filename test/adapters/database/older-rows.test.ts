import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/adapters/database/plan-documents.js";
import { planDocument, planHead, planRecord } from "../../../src/adapters/database/plan-row.js";
import { readRunner, settingsText } from "../../../src/adapters/database/runner-row.js";
import { PLAN, SETTINGS, planRecord as samplePlan } from "./samples.js";

/** The text as a version wrote it that knew of no place. */
function withoutPlace(json: string): string {
  return json.replace(/,"place":(null|\{[^}]*\})/, "");
}

describe("rows of before there was a place", () => {
  it("read as settings without one", () => {
    const settings = withoutPlace(settingsText(SETTINGS));
    expect(settings).not.toContain('place":{');
    expect(readRunner({ id: "r", created_at: 1, settings }).settings.place).toBeNull();
    const today = { id: "r", created_at: 1, settings: settingsText(SETTINGS) };
    expect(readRunner(today).settings.place).toEqual(SETTINGS.place);
  });

  it("read as a plan of a runner without one", () => {
    const record = samplePlan("r", 1, "p");
    const placeIn = (document: string) =>
      planRecord(planHead(record), readDocument(document, "r 1"), null).plan.runner.place;
    const older = withoutPlace(planDocument(record));
    expect(older).not.toBe(planDocument(record));
    expect(placeIn(older)).toBeNull();
    expect(placeIn(planDocument(record))).toEqual(PLAN.runner.place);
  });

  it("refuse a place off the map", () => {
    const place = { latitude: 91, longitude: 0 };
    const settings = settingsText({ ...SETTINGS, place });
    expect(() => readRunner({ id: "r", created_at: 1, settings })).toThrow("settings.place");
  });
});
