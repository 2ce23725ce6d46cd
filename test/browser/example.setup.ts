import { test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** From dist-module, as `npm run build:module` has left it. */
test('build the example', () => {
  test.setTimeout(180_000);
  execFileSync('npm', ['run', '--silent', 'build:example', '--', '--packed'], {
    cwd: join(__dirname, '../..'),
    stdio: 'inherit',
  });
});
