import { built, filesIn, read } from './shipped';

/** Where Office.js has to come from: learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn, 2026-11-25. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const ofKind = (...kinds: readonly string[]) =>
  built().filter((file) => kinds.some((kind) => file.endsWith(`.${kind}`)));

test('S21: each script is ours, named by what is in it, or Office.js from Microsoft’s one address', () => {
  const pages = ofKind('html');
  expect(pages).toHaveLength(4);
  for (const page of pages) {
    const sources = [...read(page).matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)].map(([, source]) => source);
    for (const source of sources) {
      expect(source === OFFICE_JS || /^assets\/\w+\.[\da-f]{12}\.js$/.test(source ?? '')).toBe(true);
    }
    // Whatever else stands in a script element is data.
    const inline = [...read(page).matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
    for (const tag of inline) expect(tag).toContain('type=application/json');
    expect(read(page)).not.toMatch(/\son\w+=|javascript:/i);
  }
});

test('S23: no source map, no practice tenant, no test hook is deployed', () => {
  expect(built().filter((file) => !/\.(?:html|js|css|png|xml|txt|json|gz|br)$/.test(file))).toEqual([]);
  const sites = ['login', 'graph', 'outlook', 'addin', 'entra', 'sync'].map((site) => `${site}.localhost`);
  const names = filesIn('practice/client').map((file) => file.replace(/^.*\//, ''));
  const traces = ['sourceMappingURL', 'practice', 'contoso', 'fabrikam', '__TEST', 'playwright', ...sites];
  for (const file of ofKind('html', 'js', 'css', 'xml')) {
    const text = read(file).toLowerCase();
    expect([file, traces.filter((trace) => text.includes(trace.toLowerCase()))]).toEqual([file, []]);
    expect([file, names.filter((name) => text.includes(`/${name}"`))]).toEqual([file, []]);
  }
  // Where practice lives is a setting, and the deployed settings have none.
  for (const page of ofKind('html')) expect(read(page)).not.toContain('"endpoints"');
});

test('S25: the manifest asks Outlook for the open item alone, and for no site but this one', () => {
  const manifest = read('dist/manifest.xml').replace(/<!--[\s\S]*?-->/g, '');
  const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, found]) => found);
  expect(new Set(all(/<Permissions>(\w+)</g))).toEqual(new Set(['ReadItem']));
  const [host, ...more] = all(/<AppDomain>([^<]+)</g);
  expect(more).toEqual([]);
  expect(host).toMatch(/^https:\/\/[^/]+$/);
  for (const page of all(/<SourceLocation DefaultValue="([^"]+)"/g))
    expect(page).toBe(`${host}/taskpane.html`);
  const plain = all(/="(http:[^"]+)"/g).filter((url) => !url?.startsWith('http://schemas.microsoft.com/'));
  expect(plain).toEqual(['http://www.w3.org/2001/XMLSchema-instance']);
});
