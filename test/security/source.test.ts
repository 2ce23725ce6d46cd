import { clouds, consentScopes, scopeNames, scopes } from '../../src/consent/entra';
import { tokenRequest } from '../../src/adapters/hosts/token-request';
import { filesIn, read } from './shipped';

const source = filesIn('src').filter((file) => /\.(?:tsx?|html)$/.test(file));
/** Code without its comments. */
const codeOf = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
const filesWith = (pattern: RegExp) => source.filter((file) => pattern.test(codeOf(file)));

test('S11: permissions are listed in one place only, and the window, the link and the words agree with it', () => {
  const asked = [...scopeNames].sort();
  expect(scopes.map(({ name }) => name).sort()).toEqual(asked);
  expect(tokenRequest('global', 'member').scopes.sort()).toEqual(asked);
  expect(tokenRequest('global', 'tick-box').scopes.sort()).toEqual(asked);
  expect(consentScopes.filter((scope) => scope.includes('.')).sort()).toEqual(asked);
  const named = filesWith(new RegExp(`['"](?:${asked.join('|').replaceAll('.', '\\.')})\\b`));
  // The list, and the reasons for each of it: those do not compile with one more or less than the list has.
  const reasons = ['src/consent/entra/permissions.ts', ...filesIn('src/locales')];
  expect(named.filter((file) => !reasons.includes(file))).toEqual(['src/consent/entra/scopes.ts']);
});

test('no page that we link to gets a hold on ours', () => {
  const opening = filesWith(/_blank/);
  expect(opening.length).toBeGreaterThan(0);
  for (const file of opening) {
    const code = codeOf(file);
    const opened = code.match(/_blank/g)?.length;
    expect([file, code.match(/noopener/g)?.length]).toEqual([file, opened]);
  }
});

test('S24: the name of a window, which Outlook uses, is neither read nor set', () => {
  expect(filesWith(/\b(?:window|self|globalThis)\s*\.\s*name\b|\bwindow\[/)).toEqual([]);
});

test('code from text is never run, and text from outside is never markup', () => {
  expect(
    filesWith(
      /\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|dangerouslySet|createContextualFragment/,
    ),
  ).toEqual([]);
});

test('a sign-in goes to Microsoft’s own hosts, by https', () => {
  for (const { authority, graph } of Object.values(clouds)) {
    expect(authority).toMatch(/^https:\/\/login\.[\w.]+$/);
    expect(graph).toMatch(/^https:\/\/[\w.-]+$/);
  }
});
