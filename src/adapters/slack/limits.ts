/**
 * What Slack takes, in characters and counts. The documentation and the types of its own libraries
 * are the sources; this is the one place where they stand.
 */
export const LIMITS = {
  blocksPerMessage: 50,
  /** Not documented: longer messages have been refused from about 13,200 characters on. */
  charactersPerMessage: 12_000,
  blocksPerView: 100,
  sectionText: 3000,
  headerText: 150,
  contextText: 2000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  actionId: 255,
  blockId: 255,
  optionText: 75,
  optionValue: 150,
  options: 100,
  checkboxes: 10,
  placeholder: 150,
  inputLabel: 2000,
  inputHint: 2000,
  inputValue: 3000,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  callbackId: 255,
  /** Top-level text: Slack cuts it off at 40,000; a notification shows far less. */
  messageText: 3000,
  /** Posts that one `response_url` takes. */
  responsePosts: 5,
} as const;

/** At most so many characters, with a visible ellipsis in place of the rest. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${whole(text.slice(0, most - 1)).trimEnd()}…`;
}

/** The text in pieces of at most so many characters, cut at a line's, sentence's or word's end. */
export function inPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = whole(rest.slice(0, most));
    const at = cutIn(head);
    pieces.push(head.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** So many at a time, in order. */
export function inGroups<Item>(items: readonly Item[], most: number): readonly Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}

/** Groups that each hold at most so many items and so many characters. */
export function inPages<Item>(
  items: readonly Item[],
  most: { readonly items: number; readonly characters: number },
  lengthOf: (item: Item) => number,
): readonly Item[][] {
  const pages: Item[][] = [];
  let page: Item[] = [];
  let characters = 0;
  for (const item of items) {
    const length = lengthOf(item);
    const isFull = page.length >= most.items || characters + length > most.characters;
    if (isFull && page.length > 0) {
      pages.push(page);
      page = [];
      characters = 0;
    }
    page.push(item);
    characters += length;
  }
  return page.length === 0 ? pages : [...pages, page];
}

const CUTS = [/\n(?!.*\n)/s, /[.!?] (?!.*[.!?] )/s, / (?!.* )/s];

/** Where a piece ends: behind the last line, else sentence, else word of its second half. */
function cutIn(head: string): number {
  const half = Math.floor(head.length / 2);
  for (const cut of CUTS) {
    const found = cut.exec(head.slice(half));
    if (found !== null) return half + found.index + found[0].length;
  }
  return head.length;
}

/** Without half a surrogate pair at its end. */
function whole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
