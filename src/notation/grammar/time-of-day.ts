import type { Stretch } from "./parts.js";
import type { Stream } from "./stream.js";

/** `6 am`, `kl. 18:00`, `18:00 Uhr`. */
export function takeTimeOfDay(stream: Stream, stretch: Stretch): boolean {
  const start = stream.at;
  const isOClock = stream.takesSmall("o'clock");
  if (isOClock) stream.takes(".");
  const token = stream.peek();
  const isNumber = token?.kind === "number" && token.value <= 24;
  const minutes =
    token?.kind === "clock" && token.isShort ? token.seconds : isNumber ? token.value * 60 : null;
  if (minutes !== null && minutes < 24 * 60) {
    stream.skip();
    const half = takeHalf(stream);
    if (isOClock || half !== null || stream.takesSmall("o'clock")) {
      stretch.time = timeOf(minutes, half);
      return true;
    }
  }
  stream.back(start);
  const half = takeHalf(stream);
  if (half !== null) stretch.time ??= half;
  return half !== null;
}

function takeHalf(stream: Stream): "am" | "pm" | null {
  if (stream.takesSmall("am")) return "am";
  return stream.takesSmall("pm") ? "pm" : null;
}

function timeOf(minutes: number, half: "am" | "pm" | null): string {
  const isAfternoon = half === "pm" && minutes < 12 * 60;
  const inDay = isAfternoon ? minutes + 12 * 60 : minutes;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}
