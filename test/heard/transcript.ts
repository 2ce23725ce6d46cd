/** Stories by name, each with what was heard, line by line. */
export type Transcript = ReadonlyMap<string, string>;

export const textOf = (parts: readonly (readonly [name: string, text: string])[]): string =>
  parts.map(([name, text]) => `# ${name}\n${text}\n`).join('\n');

export const partsOf = (text: string): Transcript =>
  new Map(
    text
      .split(/^# /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
  );
