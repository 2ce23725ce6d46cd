import { spawnSync } from 'node:child_process';
import { diagnoseLines } from '../../scripts/diagnose/diagnose-lines';
import { diagnoseRecord } from '../../scripts/diagnose/diagnose-record';
import { explain } from '../../scripts/diagnose/explain';

async function* linesOf(...lines: string[]) {
  yield* lines;
  await Promise.resolve();
}

async function answersTo(...lines: string[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for await (const answer of diagnoseLines(linesOf(...lines))) answers.push(JSON.parse(answer));
  return answers;
}

it('answers each line by its id, with the category, who acts, and the codes', async () => {
  expect(await answersTo('{"id":"a","input":{"raw":"AADSTS90094: only an admin"}}')).toEqual([
    {
      id: 'a',
      category: 'admin-approval-required',
      actor: 'admin',
      certain: true,
      alternatives: [],
      problem: 'admin-approval-required',
      codes: [90094],
    },
  ]);
});

it('takes a plain string, a byte order mark and blank lines', async () => {
  const answers = await answersTo(
    '\uFEFF{"id":1,"input":"AADSTS50058"}',
    '',
    '  ',
    '{"input":"AADSTS50058"}\r',
  );
  expect(answers).toMatchObject([
    { id: 1, problem: 'sign-in-required' },
    { id: null, problem: 'sign-in-required' },
  ]);
});

it('names the number of a line that it cannot read, and goes on', async () => {
  expect(await answersTo('{bad', '', '"text"', '[]', 'null', '{"id":2}', '{"id":3,"input":{}}')).toEqual([
    { line: 1, error: 'This line is not valid JSON.' },
    { line: 3, error: 'This line is not an object with an "input".' },
    { line: 4, error: 'This line is not an object with an "input".' },
    { line: 5, error: 'This line is not an object with an "input".' },
    { line: 6, error: 'This line is not an object with an "input".' },
    expect.objectContaining({ id: 3, category: 'unknown', certain: false }),
  ]);
});

it('lists other readings once each, without the first', () => {
  const { category, actor, certain, alternatives } = diagnoseRecord({ errorCode: 'access_denied' });
  expect(certain).toBe(false);
  expect(alternatives).not.toContainEqual({ category, actor });
  expect(new Set(alternatives.map((label) => JSON.stringify(label))).size).toBe(alternatives.length);
});

it('says that what passes by itself is to be tried again', () => {
  expect(diagnoseRecord({ errorCode: 'interaction_in_progress' }).actor).toBe('retry');
  expect(diagnoseRecord('AADSTS90033').actor).toBe('retry');
});

it('explains a pasted text in words, with its sources', () => {
  const words = explain('AADSTS50105: not assigned');
  expect(words).toContain('This is: user-not-assigned');
  expect(words).toContain('AADSTS50105');
  expect(words).toContain('https://learn.microsoft.com/');
  expect(words).not.toMatch(/\{\w+\}/);
  expect(explain('nothing that anybody knows')).toContain('This may be: unknown');
});

it('runs as a command', () => {
  const command = (args: string[], input: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/diagnose.ts', ...args], {
      input,
      encoding: 'utf8',
    });
  const piped = command([], '{"id":1,"input":"AADSTS65001"}\r\n{oops\n');
  expect(piped).toMatchObject({ status: 0, stderr: '' });
  expect(piped.stdout.split('\n')).toHaveLength(3);
  expect(command(['AADSTS65001'], '').stdout).toContain('consent-required');
});
