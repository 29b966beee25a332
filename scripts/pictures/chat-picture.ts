/** A reply as it looks in a chat, whatever the platform: lines of text, and rows of buttons. */
export interface ChatPicture {
  /** What was typed. */
  readonly asked: string;
  /** Who sees the answer, in words. */
  readonly seenBy: string;
  readonly parts: readonly PicturePart[];
}

export type PicturePart =
  | { readonly kind: "line"; readonly runs: readonly PictureRun[]; readonly shape: LineShape }
  | { readonly kind: "buttons"; readonly buttons: readonly PictureButton[] };

export type LineShape = "usual" | "small" | "item";

/** Text in one weight. */
export interface PictureRun {
  readonly text: string;
  readonly isBold: boolean;
}

export interface PictureButton {
  readonly label: string;
  readonly isPrimary: boolean;
}

/** All in pixels. */
const WIDTH = 720;
const EDGE = 24;
const AVATAR = 20;
const TEXT_X = EDGE + 2 * AVATAR + 16;
const TEXT_WIDTH = WIDTH - TEXT_X - EDGE;
const SHAPES = {
  usual: { font: 15, line: 22, indent: 0, colour: "text" },
  small: { font: 13, line: 19, indent: 0, colour: "small" },
  item: { font: 15, line: 22, indent: 18, colour: "text" },
} as const;
const BUTTON = { height: 32, gap: 8, inside: 14, radius: 6, font: 14 } as const;
const COLOURS = {
  card: "#ffffff",
  frame: "#d0d7de",
  text: "#1f2328",
  small: "#59636e",
  primary: "#4752c4",
  plain: "#e6e8eb",
} as const;

/** The picture as SVG text, with everything that it says as its description. */
export function chatPicture({ asked, seenBy, parts }: ChatPicture): string {
  const drawn: string[] = [
    `<circle cx="${EDGE + AVATAR}" cy="${EDGE + AVATAR}" r="${AVATAR}" fill="${COLOURS.primary}"/>`,
    text(EDGE + AVATAR, EDGE + AVATAR + 6, [{ text: "L", isBold: true }], {
      font: 18,
      fill: COLOURS.card,
      isCentred: true,
    }),
  ];
  let y: number = EDGE;
  const line = (runs: readonly PictureRun[], shape: LineShape) => {
    const { font, line: step, indent, colour } = SHAPES[shape];
    const fill = COLOURS[colour];
    if (shape === "item") {
      drawn.push(`<circle cx="${TEXT_X + 6}" cy="${y + font - 5}" r="2.5" fill="${fill}"/>`);
    }
    for (const part of wrapped(runs, font, TEXT_WIDTH - indent)) {
      drawn.push(text(TEXT_X + indent, y + font, part, { font, fill, isCentred: false }));
      y += step;
    }
  };
  line([{ text: "Lunge", isBold: true }], "usual");
  line([{ text: `answers ${asked} · ${seenBy}`, isBold: false }], "small");
  y += 6;
  for (const part of parts) {
    if (part.kind === "buttons") {
      drawn.push(...buttonRow(part.buttons, y + 6));
      y += BUTTON.height + 2 * BUTTON.gap;
    } else if (part.runs.length === 0) y += SHAPES.usual.line / 2;
    else line(part.runs, part.shape);
  }
  const height = y + EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Helvetica, Arial, sans-serif" role="img">`,
    `<title>${safe(`Lunge answers ${asked}`)}</title>`,
    `<desc>${safe(parts.map(said).join("\n"))}</desc>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="${COLOURS.card}" stroke="${COLOURS.frame}"/>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

function buttonRow(buttons: readonly PictureButton[], y: number): readonly string[] {
  let x = TEXT_X;
  return buttons.flatMap(({ label, isPrimary }) => {
    const width = Math.round(widthOf(label, BUTTON.font, true) + 2 * BUTTON.inside);
    const fill = isPrimary ? COLOURS.primary : COLOURS.plain;
    const middle = x + width / 2;
    const frame = `<rect x="${x}" y="${y}" width="${width}" height="${BUTTON.height}" rx="${BUTTON.radius}" fill="${fill}"/>`;
    x += width + BUTTON.gap;
    const words = text(middle, y + BUTTON.height / 2 + 5, [{ text: label, isBold: true }], {
      font: BUTTON.font,
      fill: isPrimary ? COLOURS.card : COLOURS.text,
      isCentred: true,
    });
    return [frame, words];
  });
}

interface TextLook {
  readonly font: number;
  readonly fill: string;
  readonly isCentred: boolean;
}

function text(
  x: number,
  y: number,
  runs: readonly PictureRun[],
  { font, fill, isCentred }: TextLook,
): string {
  const anchor = isCentred ? ' text-anchor="middle"' : "";
  const spans = runs
    .map((run) =>
      run.isBold ? `<tspan font-weight="bold">${safe(run.text)}</tspan>` : safe(run.text),
    )
    .join("");
  return `<text x="${x}" y="${y}" font-size="${font}" fill="${fill}"${anchor} xml:space="preserve">${spans}</text>`;
}

/** Lines no wider than there is room, broken between words. */
function wrapped(
  runs: readonly PictureRun[],
  font: number,
  room: number,
): readonly (readonly PictureRun[])[] {
  const words = runs.flatMap(({ text: all, isBold }) =>
    (all.match(/\s*\S+|\s+$/g) ?? []).map((word) => ({ text: word, isBold })),
  );
  const lines: PictureRun[][] = [];
  let line: PictureRun[] = [];
  let width = 0;
  for (const word of words) {
    const wide = widthOf(word.text, font, word.isBold);
    if (line.length > 0 && width + wide > room) {
      lines.push(line);
      line = [{ ...word, text: word.text.trimStart() }];
      width = widthOf(word.text.trimStart(), font, word.isBold);
      continue;
    }
    const last = line.at(-1);
    if (last !== undefined && last.isBold === word.isBold) {
      line = [...line.slice(0, -1), { ...last, text: last.text + word.text }];
    } else line = [...line, word];
    width += wide;
  }
  return line.length === 0 ? lines : [...lines, line];
}

/** Widths of signs as parts of the font's size: those of a wide font, so that no reader's runs over. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!]/, 0.33],
  [/[frt()[\]/ ·-]/, 0.41],
  [/[mwMW@%…]/, 0.98],
  [/[A-Z×–]/, 0.72],
];
const USUAL_WIDTH = 0.64;
const BOLD = 1.12;

function widthOf(words: string, font: number, isBold: boolean): number {
  const signs = [...words].reduce(
    (sum, sign) => sum + (WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? USUAL_WIDTH),
    0,
  );
  return signs * font * (isBold ? BOLD : 1);
}

function said(part: PicturePart): string {
  return part.kind === "line"
    ? part.runs.map((run) => run.text).join("")
    : part.buttons.map(({ label }) => `[${label}]`).join(" ");
}

function safe(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
