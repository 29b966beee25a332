/** Keys seen lately; the oldest are forgotten first. */
export interface Recent {
  /** False when the key is there already. */
  add(key: string): boolean;
  delete(key: string): void;
}

export function recent(most: number): Recent {
  const keys = new Set<string>();
  return {
    add(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > most && oldest !== undefined) keys.delete(oldest);
      return true;
    },
    delete(key) {
      keys.delete(key);
    },
  };
}
