import { DIALS, NUMBER_DIALS } from '../../practice/data/dials';
import { FAULTS } from '../../practice/data/faults';
import { HOSTILE } from '../../practice/data/hostile';
import { organizationOf, PEOPLE, type PersonKey } from '../../practice/data/people';
import { POLICIES } from '../../practice/data/policies';
import { SCENARIOS, type ActiveFault, type Scenario } from '../../practice/data/scenarios';
import { HOSTS } from '../../practice/hosts/hosts';

const INTRO = `# What can be practised

Made from \`practice/data\` by \`npm run docs:practice\`; do not edit it here. How to start and choose: [README.md](README.md).

A name in the first column is what a link or \`startPractice({ run })\` takes:
\`http://localhost:3000/?scenario=approval-needed&person=gia&workflow=on\`.`;

/** Dials whose values have a table of their own. */
const EXPLAINED = ['person', 'host', 'policy', 'fault', 'hostile'];

/** Everything that a run can be made of, as Markdown. */
export function writePractice(): string {
  return [
    INTRO,
    section(
      'Scenarios',
      'What “Differs by” leaves out is as for an ordinary member in a tenant as Microsoft creates it today.',
      ['`scenario`', 'What happens', 'Differs by'],
      Object.entries<Scenario>(SCENARIOS).map(([name, { line, facts }]) => [
        code(name),
        line,
        differences(facts),
      ]),
    ),
    section(
      'People',
      'Each can be picked on the sign-in page, without a password.',
      ['`person`', 'Name', 'Who it is', 'Organization', 'Mailbox'],
      (Object.keys(PEOPLE) as PersonKey[]).map((key) => {
        const { name, title, mailbox } = PEOPLE[key];
        return [code(key), name, title, organizationOf(key).name, mailbox ? 'yes' : 'no'];
      }),
    ),
    section(
      'User consent policies',
      'What the organization lets its members approve themselves.',
      ['`policy`', 'As the admin center calls it'],
      Object.entries(POLICIES).map(([name, { title }]) => [code(name), title]),
    ),
    section(
      'Outlooks',
      'How the Outlook around the pane lets an add-in sign in.',
      ['`host`', 'What it is'],
      Object.entries(HOSTS).map(([name, { line }]) => [code(name), line]),
    ),
    section(
      'Faults',
      'Each lasts until the run ends; with `:once` behind its name it comes once. `none` takes away those of the scenario.',
      ['`fault`', 'What goes wrong', 'Where'],
      Object.entries(FAULTS).map(([name, { title, at }]) => [code(name), title, code(at)]),
    ),
    section(
      'Hostile answers',
      'What Microsoft never answers, but somebody in its place could.',
      ['`hostile`', 'What comes'],
      Object.entries(HOSTILE).map(([name, { title }]) => [code(name), title]),
    ),
    section(
      'Everything else that can be changed',
      'What each means: `Facts` in `data/scenarios.ts`, and `data/dials.ts`.',
      ['Name', 'Values'],
      [
        ...Object.entries(DIALS)
          .filter(([name]) => !EXPLAINED.includes(name))
          .map(([name, values]) => [code(name), values.map(code).join(', ')]),
        ...Object.entries(NUMBER_DIALS).map(([name, [least, most]]) => [
          code(name),
          `a whole number from ${least} to ${most}`,
        ]),
      ],
    ),
  ].join('\n\n');
}

function section(
  heading: string,
  lead: string,
  columns: readonly string[],
  rows: readonly string[][],
): string {
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return [`## ${heading}`, lead, lines.map((line) => `| ${line.join(' | ')} |`).join('\n')].join('\n\n');
}

/** A vertical bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const code = (text: string): string => `\`${text}\``;

/** As a link would say it. */
const differences = ({ faults = [], ...others }: Scenario['facts'] = {}): string =>
  [...Object.entries(others).map(([name, value]) => `${name}=${value}`), ...faults.map(faultOf)]
    .map(code)
    .join(' ');

const faultOf = ({ name, lasts }: ActiveFault): string => `fault=${name}${lasts === 'once' ? ':once' : ''}`;
