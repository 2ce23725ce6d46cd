/** Gets WebKitGTK's WebDriver and a display for npm run test:webkit where there are none. Never passes without them. */
import { aptInstall, rootPrefix } from './apt';
import { onPath } from './find-browser';

const hasWebKit = () => ['WebKitWebDriver', 'Xvfb'].every((name) => onPath(name));

if (!hasWebKit()) {
  const root = rootPrefix();
  if (root && onPath('apt-get')) aptInstall(root, ['webkit2gtk-driver', 'xvfb']);
  if (!hasWebKit()) {
    console.error(
      'There is no WebKitWebDriver or no Xvfb. Debian: sudo apt-get install webkit2gtk-driver xvfb',
    );
    process.exitCode = 1;
  }
}
