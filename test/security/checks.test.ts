import { filesIn, read } from './shipped';

const checks = Array.from({ length: 34 }, (_, index) => `S${index + 1}`);

test('each security check of SECURITY.md has one test, and each test of one is listed there', () => {
  const titles = filesIn('test')
    .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/\btest\(\s*['"`](S\d+): /g)].map(([, check]) => ({ check, file })),
    );
  expect(titles.map(({ check }) => check).sort()).toEqual([...checks].sort());

  const rows = [...read('SECURITY.md').matchAll(/^\| (S\d+) +\|.*\| `([^`]+)` +\|$/gm)];
  expect(rows.map(([, check, file]) => ({ check, file: `test/${file}` }))).toEqual(
    checks.map((check) => titles.find((title) => title.check === check)),
  );
});

test('each check names how it stands with the thing as it is served', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\| (S\d+) +\|[^|]*\| *([^|]*?) *\| `[^`]+` +\|$/gm)];
  expect(rows).toHaveLength(checks.length);
  for (const [, check, served] of rows)
    expect([check, served]).toEqual([check, expect.stringMatching(/^(?:browser|nginx|bytes)$/)]);
});

test('each requirement of ASVS and of browser-based OAuth that we answer to has a test or a reason, and a result', () => {
  const table = read('docs/requirements.md')
    .split('\n')
    .filter((line) => /^\| (?:3|10|B)[.\d]*/.test(line));
  expect(table.length).toBeGreaterThan(50);
  for (const row of table) {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    expect([row, cells.length, cells.includes('')]).toEqual([row, 4, false]);
    for (const [, file = ''] of row.matchAll(
      /`((?:browser|security|deploy|pages|entra|tenant|sync-service)\/[^`]+)`/g,
    ))
      expect(filesIn('test')).toContain(`test/${file}`);
    for (const [check] of row.matchAll(/\bS\d{1,2}\b/g)) expect(checks).toContain(check);
  }
});
