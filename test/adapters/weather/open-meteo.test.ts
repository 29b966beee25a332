import { afterEach, describe, expect, it } from "vitest";
import { openMeteo } from "../../../src/adapters/weather/open-meteo.js";
import type { WeatherSource } from "../../../src/application/ports.js";
import { type Answer, type Loopback, loopback, steadySky } from "./loopback.js";

const COPENHAGEN = { latitude: 55.68, longitude: 12.57 };
const NOW = Date.parse("2026-12-22T16:20Z") / 60_000;

let server: Loopback | null = null;
let now = NOW;
let warned: string[] = [];

afterEach(async () => {
  await server?.close();
  now = NOW;
  warned = [];
});

async function askedOf(answer: Answer, timeoutMs?: number): Promise<WeatherSource> {
  server = await loopback(answer);
  const log = { warn: ({ reason }: { readonly reason: string }) => void warned.push(reason) };
  const settings = timeoutMs === undefined ? { url: server.url } : { url: server.url, timeoutMs };
  return openMeteo(settings, { now: () => now }, log);
}

describe("a weather server that answers", () => {
  it("gives the hours with what each column means", async () => {
    const sky = { temperature: -1.5, rainMm: 0.3, snowM: 0.02, code: 66, usAqi: 42 };
    const source = await askedOf(steadySky(NOW, sky));
    const hours = await source.forecast(COPENHAGEN);
    expect(hours).toHaveLength(96);
    expect(hours?.find(({ startMinute }) => startMinute === NOW - 20)).toEqual({
      startMinute: NOW - 20,
      temperatureC: -1.5,
      humidityPercent: 60,
      windKmh: 10,
      precipitationMm: 0.3,
      snowDepthCm: 2,
      freezingRain: true,
      thunder: false,
      usAqi: 42,
      europeanAqi: null,
    });
    expect(warned).toEqual([]);
  });

  it("is asked for the place and nothing of the runner", async () => {
    const source = await askedOf(steadySky(NOW));
    await source.forecast(COPENHAGEN);
    expect(server?.asked.map(({ pathname }) => pathname).sort()).toEqual([
      "/v1/air-quality",
      "/v1/forecast",
    ]);
    const weather = server?.asked.find(({ pathname }) => pathname === "/v1/forecast");
    expect(Object.fromEntries(weather?.searchParams ?? [])).toEqual({
      latitude: "55.68",
      longitude: "12.57",
      hourly:
        "temperature_2m,relative_humidity_2m,wind_speed_10m,precipitation,snow_depth,weather_code",
      past_days: "14",
      forecast_days: "5",
      timeformat: "unixtime",
      timezone: "GMT",
    });
  });

  it("is asked once an hour for a place, however many ask at once", async () => {
    const source = await askedOf(steadySky(NOW));
    await Promise.all([source.forecast(COPENHAGEN), source.forecast(COPENHAGEN)]);
    now += 39;
    await source.forecast(COPENHAGEN);
    expect(server?.asked).toHaveLength(2);
    await source.forecast({ latitude: 55.7, longitude: 12.57 });
    expect(server?.asked).toHaveLength(4);
    now += 1;
    await source.forecast(COPENHAGEN);
    expect(server?.asked).toHaveLength(6);
  });

  it("may know nothing of the air", async () => {
    const sky = steadySky(NOW);
    const source = await askedOf((url, response) => {
      if (url.pathname === "/v1/forecast") return sky(url, response);
      response.statusCode = 503;
      response.end();
    });
    const [first] = (await source.forecast(COPENHAGEN)) ?? [];
    expect(first).toMatchObject({ temperatureC: 10, usAqi: null });
    expect(warned).toEqual(["status 503"]);
  });

  it("leaves out hours without a temperature", async () => {
    const source = await askedOf(steadySky(NOW, { temperature: null }));
    expect(await source.forecast(COPENHAGEN)).toEqual([]);
  });
});

describe("a weather server that does not", () => {
  const text =
    (body: string): Answer =>
    (_, response) =>
      void response.end(body);
  it.each<[string, Answer]>([
    ["fails", (_, response) => void response.writeHead(500).end("sorry")],
    ["answers with words", text("<html>")],
    ["answers with other JSON", text('{"hourly":{"time":[1]}}')],
    ["answers with other types", text('{"hourly":{"time":["today"],"temperature_2m":"cold"}}')],
    ["hangs up", (_, response) => void response.destroy()],
    [
      "breaks off",
      (_, response) => void response.writeHead(200).write('{"hourly":', () => response.destroy()),
    ],
  ])("%s is no answer", async (_, answer) => {
    expect(await (await askedOf(answer)).forecast(COPENHAGEN)).toBeNull();
  });

  it("is silent is no answer after a while, and is left alone for five minutes", async () => {
    const source = await askedOf(() => {}, 50);
    expect(await source.forecast(COPENHAGEN)).toBeNull();
    expect(warned).toEqual(["TimeoutError", "TimeoutError"]);
    now += 4;
    expect(await source.forecast(COPENHAGEN)).toBeNull();
    expect(server?.asked).toHaveLength(2);
    now += 1;
    expect(await source.forecast(COPENHAGEN)).toBeNull();
    expect(server?.asked).toHaveLength(4);
  });

  it("is not there is no answer, and the log knows no place", async () => {
    const source = await askedOf(() => {});
    await server?.close();
    expect(await source.forecast(COPENHAGEN)).toBeNull();
    expect(warned.join(" ")).not.toMatch(/55|12/);
  });
});
