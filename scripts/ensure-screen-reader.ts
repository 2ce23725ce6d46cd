/** Gets Orca and a desktop for npm run test:heard where there are none. Never passes without them. */
import { existsSync } from 'node:fs';
import { aptInstall, rootPrefix } from './apt';
import { onPath } from './find-browser';

/** Where programs tell screen readers what they show. */
export const AT_SPI = '/usr/libexec/at-spi-bus-launcher';

const COMMANDS = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon'];
const PACKAGES = ['orca', 'at-spi2-core', 'dbus', 'xvfb', 'openbox', 'xdotool'];

const missing = (): string[] => [
  ...COMMANDS.filter((name) => !onPath(name)),
  ...(existsSync(AT_SPI) ? [] : [AT_SPI]),
];

if (require.main === module && missing().length > 0) {
  const root = rootPrefix();
  if (root && onPath('apt-get')) aptInstall(root, PACKAGES);
  const lacking = missing();
  if (lacking.length > 0) {
    console.error(
      `npm run test:heard lacks ${lacking.join(', ')}. Debian: sudo apt-get install ${PACKAGES.join(' ')}`,
    );
    process.exitCode = 1;
  }
}
