import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidance } from '../../src/consent/guidance';
import { diagnose, readFailure } from '../../src/diagnose';
import { mayBeTranslated } from '../../src/text/may-be-translated';
import { plain, recorded } from '../failures/recorded';

const refusals = [
  ...[...recorded].flatMap(([problem, list]) =>
    list.map(({ input, context }, at) => ({ title: `${problem}, recorded ${at + 1}`, input, context })),
  ),
  ...readFileSync(join(__dirname, '../failures/corpus.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; input: unknown })
    .map(({ id, input }) => ({ title: id, input, context: {} })),
];

test.each(refusals)(
  'the pane, which reads English first, finds what all languages find: $title',
  async ({ input, context }) => {
    const circumstances = { ...plain, ...context };
    const failure = readFailure(input);
    expect(await guidance.find(input, circumstances)).toEqual({
      failure,
      diagnosis: diagnose(failure, circumstances),
    });
  },
);

describe('other languages than English are looked for', () => {
  const error = (text: string) => Object.assign(new Error(text), { name: 'ServerError' });

  test.each<[string, unknown]>([
    ['in what a person pasted', 'Need admin approval'],
    ['in letters that English lacks', error('access_denied: für die Erteilung')],
    ['in other scripts', error('管理者の承認が必要')],
    [
      'in a sentence that is not English',
      error('access_denied: genehmigung durch administrator erforderlich'),
    ],
  ])('%s', (_, input) => {
    expect(mayBeTranslated(input)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a bare refusal', { name: 'ServerError', errorCode: 'access_denied', errorMessage: '' }],
    [
      'a number with its English sentence',
      error(
        'invalid_grant: AADSTS65001: The user or administrator has not consented to use the application.',
      ),
    ],
    ['a closed window', { errorCode: 'user_cancelled', errorMessage: 'User cancelled the flow.' }],
    ['a quotation in the typographer’s signs', error('“Need admin approval” – the page of Microsoft')],
    ['nothing at all', undefined],
  ])('but not in %s, which costs nobody another load', (_, input) => {
    expect(mayBeTranslated(input)).toBe(false);
  });
});
