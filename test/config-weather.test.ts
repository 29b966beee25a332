import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";

describe("the weather in the environment", () => {
  it.each([
    [{}, null],
    [{ LUNGE_WEATHER: "" }, null],
    [{ LUNGE_WEATHER: "off", LUNGE_WEATHER_URL: "http://127.0.0.1:8080" }, null],
    [{ LUNGE_WEATHER: "open-meteo" }, { url: null }],
    [
      { LUNGE_WEATHER: "open-meteo", LUNGE_WEATHER_URL: "http://127.0.0.1:8080" },
      { url: "http://127.0.0.1:8080" },
    ],
  ])("%j means %j", (environment, weather) => {
    expect(readConfig(environment)).toMatchObject({ ok: true, value: { weather } });
  });

  it.each([
    [{ LUNGE_WEATHER: "sunny" }, "LUNGE_WEATHER"],
    [{ LUNGE_WEATHER_URL: "file:///etc/passwd" }, "LUNGE_WEATHER_URL"],
    [{ LUNGE_WEATHER_URL: "here" }, "LUNGE_WEATHER_URL"],
  ])("%j is refused", (environment, name) => {
    const read = readConfig(environment);
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).toContain(name);
  });
});
