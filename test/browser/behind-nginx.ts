import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerRules } from '../../deploy/headers';
import { nginxConf } from '../../deploy/hosts';
import { freePorts, startNginx } from '../deploy/nginx';
import { onThisComputer } from '../../practice/addresses';
import { startPractice } from '../../practice';
import { scriptJson } from '../../deploy/page-settings';
import { practiceSettings } from '../../practice/settings';
import { forPractice, practiceOrigins } from '../../practice/sites/addin';
import type { World } from '../../practice/site';
import { believing, built, type StoryPractice } from './practice';

const NAME = 'addin.localhost';
const PAGES = ['taskpane', 'dialog', 'redirect', 'approved'];

/**
 * The practice, with the pane served by nginx from files, as operators do it: `nginxConf` with the practice's origins for
 * Microsoft's, and three addresses more for the practice's own Office.js. All else is what we ship.
 */
export async function practiceBehindNginx(dist = built): Promise<StoryPractice> {
  const [ports, { http: port }] = await Promise.all([freePorts(), freePorts()]);
  const addin = `https://${NAME}:${ports.https}`;
  const practice = await startPractice({ dist, port, urls: { ...onThisComputer(port), addin } });
  const { tenant, urls } = practice;
  const world: World = { tenant, urls, dist, example: '' };
  const settings = scriptJson(practiceSettings(world));

  const root = mkdtempSync(join(tmpdir(), 'lpc-sidebar-served-'));
  cpSync(dist, root, { recursive: true });
  for (const page of PAGES.map((name) => join(root, `${name}.html`)))
    writeFileSync(page, forPractice(readFileSync(page, 'utf8'), world));

  const conf = withPractice(nginxConf(headerRules(practiceOrigins(world))), port, new URL(addin).host);
  const nginx = await startNginx({ name: NAME, conf, root, ports });
  return {
    ...practice,
    browserArguments: [believing(nginx.certificate)],
    inStep() {
      if (scriptJson(practiceSettings(world)) !== settings)
        throw new Error('This story changes the settings of the pane, which nginx has in files.');
    },
    async close() {
      await Promise.all([nginx.close(), practice.close()]);
      rmSync(root, { recursive: true });
    },
  };
}

/** The practice's stand-in for Office.js, what it says of the run, and the mailbox's settings. */
function withPractice(conf: string, port: number, host: string): string {
  const more = ['practice-office.js', 'practice-run.js', 'practice-roaming'].map(
    (name) =>
      `  location = /${name} {\n    proxy_pass http://127.0.0.1:${port};\n    proxy_set_header Host ${host};\n  }\n`,
  );
  const last = conf.lastIndexOf('}');
  return `${conf.slice(0, last)}${more.join('')}}\n`;
}
