import { catalogue } from '../../catalogue';
import { type Card, type Problem, problems } from '../../src/diagnose';
import { ownerWords } from '../diagnose/explain';
import { withoutNames } from '../diagnose/without-names';

const INTRO = `# Problems

What can stop a sign-in, how it is recognised, who can fix it and how. Made from \`src/consent/problems\` and
\`catalogue/\` by
\`npm run docs:problems\`; do not edit it here.

To look one up: \`npm run --silent diagnose -- "pasted text"\`.`;

/** The catalogue as Markdown, in the order in which problems are tried: specific before general. */
export function writeProblems(): string {
  return [INTRO, ...problems.map(section)].join('\n\n');
}

function section({ id, owner, match, words }: Problem): string {
  const { category, sources } = catalogue[id];
  const { codes = [], names = [] } = match;
  const signs = [...codes.map((code) => `AADSTS${code}`), ...names.map((name) => `\`${name}\``)];
  return [
    `## ${id}`,
    `Kind: ${category}. Who can fix it: ${ownerWords[owner]}.`,
    ...(signs.length > 0 ? [`Recognised by: ${signs.join(', ')}.`] : []),
    ...card('For members', words.member),
    ...card('For admins', words.admin),
    `Sources: ${sources.map(({ title, url, date }) => `[${title}](${url}), ${date}`).join('; ')}.`,
  ].join('\n\n');
}

function card(audience: string, { heading, lead, steps = [] }: Card): string[] {
  const list = steps.map((step, index) => `${index + 1}. ${withoutNames(step)}`).join('\n');
  return [`**${audience}: ${withoutNames(heading)}.** ${withoutNames(lead)}`, ...(list ? [list] : [])];
}
