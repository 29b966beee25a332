import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A weather server on this machine. */
export interface Loopback {
  readonly url: string;
  /** The paths and questions that came, in their order. */
  readonly asked: readonly URL[];
  close(): Promise<void>;
}

/** How one request is answered; what never ends the response is a server that hangs. */
export type Answer = (url: URL, response: ServerResponse) => void;

/** Listens on a free port of the loopback interface. */
export async function loopback(answer: Answer): Promise<Loopback> {
  const asked: URL[] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? "/", "http://loopback");
    asked.push(url);
    answer(url, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A column of one value for every hour. */
export interface Sky {
  readonly temperature: number | null;
  readonly humidity: number | null;
  readonly rainMm: number;
  readonly snowM: number | null;
  readonly code: number;
  readonly windKmh: number;
  readonly usAqi: number | null;
}

/** Answers both questions with the same sky for two days before and after `around`, by the hour. */
export function steadySky(aroundMinute: number, sky: Partial<Sky> = {}): Answer {
  const first = Math.floor(aroundMinute / 60) * 3600 - 48 * 3600;
  const time = Array.from({ length: 96 }, (_, hour) => first + hour * 3600);
  const all = <Value>(value: Value): readonly Value[] => time.map(() => value);
  const { temperature = 10, humidity = 60, rainMm = 0, snowM = 0, code = 3 } = sky;
  return ({ pathname }, response) => {
    const hourly =
      pathname === "/v1/forecast"
        ? {
            time,
            temperature_2m: all(temperature),
            relative_humidity_2m: all(humidity),
            wind_speed_10m: all(sky.windKmh ?? 10),
            precipitation: all(rainMm),
            snow_depth: all(snowM),
            weather_code: all(code),
          }
        : { time, us_aqi: all(sky.usAqi ?? null), european_aqi: all(null) };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ latitude: 55.7, longitude: 12.6, hourly }));
  };
}
