/** Gets a Firefox for npm run test:firefox where there is none. Never passes without one. */
import { aptInstall, rootPrefix } from './apt';
import { onPath } from './find-browser';

const NAMES = ['firefox-esr', 'firefox'];

/** Path of a Firefox on this machine. */
export const findFirefox = (): string | undefined =>
  process.env.FIREFOX_PATH ?? NAMES.flatMap((name) => onPath(name) ?? [])[0];

if (require.main === module && !findFirefox()) {
  const root = rootPrefix();
  if (root && onPath('apt-get')) aptInstall(root, ['firefox-esr']);
  if (!findFirefox()) {
    console.error(
      'There is no Firefox. Install it, or set FIREFOX_PATH. Debian: sudo apt-get install firefox-esr',
    );
    process.exitCode = 1;
  }
}
