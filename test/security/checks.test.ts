import { filesIn, read } from './shipped';

const checks = Array.from({ length: 25 }, (_, index) => `S${index + 1}`);

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
