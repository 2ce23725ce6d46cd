/** The ratios as a bar chart: one group a measure, one bar a page. */
import type { Column, Summary } from './report';

const WIDTH = 760;
const LABEL = 170;
const BAR = 14;
const GAP = 16;
const COLOURS = ['#0f6cbd', '#8a8886', '#c8c6c4', '#8764b8', '#d2b48c', '#498205'];

export function chart(columns: readonly Column[], summaries: readonly Summary[], yardstick: Summary): string {
  const groups = columns.filter(({ key }) => yardstick.medians[key]);
  const ratio = (one: Summary, { key }: Column) => (one.medians[key] ?? 0) / (yardstick.medians[key] ?? 1);
  const most = Math.max(1, ...summaries.flatMap((one) => groups.map((group) => ratio(one, group))));
  const scale = (WIDTH - LABEL - 60) / most;
  const groupHeight = summaries.length * BAR + GAP;
  const height = 60 + groups.length * groupHeight;
  const legend = summaries.map(
    ({ name }, at) =>
      `<rect x="${10 + at * 145}" y="10" width="10" height="10" fill="${colour(at)}"/>` +
      `<text x="${24 + at * 145}" y="19">${escape(name)}</text>`,
  );
  const bars = groups.flatMap((group, row) => {
    const top = 44 + row * groupHeight;
    const goal = group.goal && 'ratio' in group.goal ? group.goal.ratio : undefined;
    return [
      `<text x="10" y="${top + (groupHeight - GAP) / 2 + 4}">${escape(group.title)}</text>`,
      ...summaries.map((one, at) => {
        const y = top + at * BAR;
        const length = ratio(one, group) * scale;
        return (
          `<rect x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="${BAR - 3}" fill="${colour(at)}"/>` +
          `<text x="${(LABEL + length + 5).toFixed(1)}" y="${y + 10}">${ratio(one, group).toFixed(2)}</text>`
        );
      }),
      ...(goal === undefined
        ? []
        : [
            `<line x1="${LABEL + goal * scale}" x2="${LABEL + goal * scale}" y1="${top - 4}" y2="${top + groupHeight - GAP}" stroke="#b10e1c" stroke-dasharray="3 2"/>`,
          ]),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="Segoe UI, sans-serif" font-size="11">`,
    `<title>Ratios to the ${escape(yardstick.name)}; lower is better, dashed lines are goals</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...legend,
    ...bars,
    '</svg>\n',
  ].join('\n');
}

const colour = (at: number) => COLOURS[at % COLOURS.length];
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
