/**
 * What Discord takes, in UTF-16 units for lengths: its own count is never larger. Everything that
 * splits, pages or shortens reads these numbers, and nothing else holds any.
 */
export const LIMITS = {
  /** A message of the classic kind. */
  contentLength: 2000,
  classicRows: 5,
  /** A message of components: all texts together, and all components together. */
  textLength: 4000,
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  galleryItems: 10,
  altText: 1024,
  files: 10,
  /** Without a server's boosts, in bytes. */
  fileBytes: 10 * 1024 * 1024,
  nonce: 25,
  modalTitle: 45,
  modalComponents: 5,
  fieldLabel: 45,
  fieldHint: 100,
  fieldValue: 4000,
  selectOptions: 25,
  optionText: 100,
  choices: 25,
  choiceText: 100,
  commandOptions: 25,
  commandLength: 8000,
  commands: 100,
  description: 100,
  /** Follow-ups to one interaction where the bot is installed by the user alone. */
  followUps: 5,
} as const;

/** A text of at most so many units; what is cut ends in a visible ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, safeCut(text, most - 1)).trimEnd()}…`;
}

/**
 * A text in pieces, none of which measures more than `most`: cut at a sentence's end where there is
 * one in the second half of a piece, else at a space, else between two characters. Nothing but the
 * blanks at a cut is lost.
 *
 * @param measure how much of the room a piece takes; never less for a longer one
 */
export function pieces(
  text: string,
  most: number,
  measure: (piece: string) => number = (piece) => piece.length,
): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (measure(rest) > most) {
    const room = longestThatFits(rest, most, measure);
    const cut = goodCut(rest, room);
    found.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === "" && found.length > 0 ? found : [...found, rest];
}

function longestThatFits(text: string, most: number, measure: (piece: string) => number): number {
  let [fits, tooLong] = [1, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(text.slice(0, middle)) <= most) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

function goodCut(text: string, room: number): number {
  const half = Math.floor(room / 2);
  const within = text.slice(0, room + 1);
  for (const end of [/[.!?…:;]\s/g, /\s/g]) {
    const last = [...within.matchAll(end)].at(-1);
    if (last !== undefined && last.index > half) return last.index + last[0].length - 1;
  }
  return safeCut(text, room);
}

/** Never between the halves of a surrogate pair. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 1 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
