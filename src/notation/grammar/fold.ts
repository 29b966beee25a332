const LETTERS: Readonly<Record<string, string>> = { ø: "o", æ: "ae", ß: "ss", œ: "oe", đ: "d" };

/**
 * Words as they are compared: small letters without accents, so that `Récupération` and
 * `recuperation`, `Lørdag` and `lordag` are one.
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (!/[^\0-\x7f]/.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[øæßœđ]/gu, (letter) => LETTERS[letter] ?? letter);
}
