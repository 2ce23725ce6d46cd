/** What the runs say: medians with their spread, ratios to the yardstick, goals. */
import type { Measures } from './measure';

type Key = Exclude<keyof Measures, 'windowInTask'>;

export interface Column {
  readonly key: Key;
  readonly title: string;
  readonly unit: 'ms' | 'kB' | 'MB' | '';
  /** The most that the pane may have, as a ratio to the yardstick or in the column's own unit. */
  readonly goal?: { readonly ratio: number } | { readonly most: number };
}

export const columns: readonly Column[] = [
  { key: 'firstPaint', title: 'first paint', unit: 'ms', goal: { ratio: 0.4 } },
  { key: 'usable', title: 'usable', unit: 'ms', goal: { ratio: 0.6 } },
  { key: 'ready', title: 'ready to sign in', unit: 'ms' },
  { key: 'blocking', title: 'blocking', unit: 'ms', goal: { ratio: 0.5 } },
  { key: 'codeBefore', title: 'code before usable', unit: 'kB', goal: { ratio: 0.45 } },
  { key: 'codeReady', title: 'code before ready', unit: 'kB' },
  { key: 'allCode', title: 'all code', unit: 'kB', goal: { ratio: 1.1 } },
  { key: 'heap', title: 'heap', unit: 'MB', goal: { ratio: 0.9 } },
  { key: 'menuByPointer', title: 'menu, pointer', unit: 'ms', goal: { most: 50 } },
  { key: 'menuByKey', title: 'menu, key', unit: 'ms', goal: { most: 50 } },
  { key: 'windowAfter', title: 'window', unit: 'ms' },
  { key: 'guidance', title: 'guidance', unit: 'ms', goal: { most: 100 } },
  { key: 'longestAfter', title: 'longest task after', unit: 'ms' },
];

const SCALE = { ms: 1, kB: 1000, MB: 1_000_000, '': 1 } as const;

export interface Summary {
  readonly name: string;
  readonly medians: Partial<Record<Key, number>>;
  /** Half of the distance between the quartiles. */
  readonly spread: Partial<Record<Key, number>>;
  /** Whether every window opened in the task of its click; undefined where none opens. */
  readonly windowInTask?: boolean;
}

export function summarize(name: string, runs: readonly Measures[]): Summary {
  const values = (key: Key) => runs.map((run) => run[key]).filter((value) => value !== undefined);
  const of = (compute: (list: number[]) => number) =>
    Object.fromEntries(
      columns.flatMap(({ key }) => (values(key).length > 0 ? [[key, compute(values(key))]] : [])),
    ) as Partial<Record<Key, number>>;
  const told = runs.map(({ windowInTask }) => windowInTask).filter((value) => value !== undefined);
  return {
    name,
    medians: of((list) => quantile(list, 0.5)),
    spread: of((list) => (quantile(list, 0.75) - quantile(list, 0.25)) / 2),
    ...(told.length > 0 && { windowInTask: told.every(Boolean) }),
  };
}

function quantile(list: readonly number[], part: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
}

/** A table in Markdown: one row a page, a ratio beside each figure. */
export function table(summaries: readonly Summary[], yardstick: Summary): string {
  const rows = summaries.map((one) => [one.name, ...columns.map((column) => cell(one, column, yardstick))]);
  const head = ['', ...columns.map(({ title, unit }) => `${title} (${unit})`)];
  const goals = ['goal for the pane', ...columns.map(goalText)];
  return [head, head.map((_, at) => (at ? '--:' : '---')), ...rows, goals]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cell(one: Summary, { key, unit }: Column, yardstick: Summary): string {
  const value = one.medians[key];
  if (value === undefined) return '–';
  const base = yardstick.medians[key];
  const ratio = base ? ` = ${(value / base).toFixed(2)}` : '';
  return `${shown(value, unit)} ± ${shown(one.spread[key] ?? 0, unit)}${ratio}`;
}

const shown = (value: number, unit: Column['unit']) =>
  (value / SCALE[unit]).toFixed(unit === 'MB' ? 2 : unit === 'kB' ? 1 : 0);

const goalText = ({ goal, unit }: Column): string =>
  !goal ? '' : 'ratio' in goal ? `≤ ${goal.ratio}` : `≤ ${goal.most} ${unit}`;

/** What a pane does not reach. */
export function missed(one: Summary, yardstick: Summary): readonly string[] {
  const figures = columns.flatMap(({ key, title, unit, goal }) => {
    const value = one.medians[key];
    const base = yardstick.medians[key];
    if (!goal || value === undefined) return [];
    if ('most' in goal)
      return value > goal.most * SCALE[unit] ? [`${title}: ${goalText({ key, title, unit, goal })}`] : [];
    return base && value / base > goal.ratio
      ? [`${title}: ${(value / base).toFixed(2)} > ${goal.ratio}`]
      : [];
  });
  return one.windowInTask === false ? [...figures, 'window.open in the task of the click'] : figures;
}
