/** How words stand out; nothing is told by colour alone. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
}

/** Terminal styles when there is a terminal, bare words otherwise. */
export function paint(colour: boolean): Paint {
  if (!colour) return { bold: (text) => text, dim: (text) => text };
  return {
    bold: (text) => `\u001b[1m${text}\u001b[22m`,
    dim: (text) => `\u001b[2m${text}\u001b[22m`,
  };
}
