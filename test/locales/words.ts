/** A sentence of a language, by where it stands, e.g. `pane.home.heading`. */
export interface Leaf {
  readonly at: string;
  readonly text: string;
}

export const leaves = (node: unknown, at = ''): Leaf[] => {
  if (typeof node === 'string') return [{ at, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, at ? `${at}.${key}` : key));
};

/** The places of a sentence, sorted, each once: `{app}`, `{publisher}`. */
export const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place))].sort();
