/**
 * Writes the web server configurations in deploy/ from deploy/headers.ts.
 *   npm run deploy:headers                 for Microsoft's global cloud
 *   CLOUD=us-gov npm run deploy:headers    for another cloud of src/consent/entra/clouds.ts
 *   SYNC_SERVICE_URL=https://sync.example.com npm run deploy:headers    with a sync service
 *   OUTLOOK_URL=https://mail.contoso.com npm run deploy:headers    where Outlook on the web has an address of its own
 *   REPORT_URL=https://reports.example.com/ npm run deploy:headers    with an address for violations: docs/operations.md
 *   npm run deploy:headers -- --check      fails when they are not what headers.ts says
 */
import { readFile, writeFile } from 'node:fs/promises';
import { headerRules, originsOf } from '../deploy/headers';
import { nginxConf, staticWebApp } from '../deploy/hosts';
import { clouds, type CloudName } from '../src/consent/entra';

async function main(): Promise<void> {
  const cloud = process.env.CLOUD ?? 'global';
  if (!isCloud(cloud)) return fail(`CLOUD is not one of ${Object.keys(clouds).join(', ')}.`);
  const { SYNC_SERVICE_URL: syncService, OUTLOOK_URL: outlook, REPORT_URL: reports } = process.env;
  const rules = headerRules(originsOf(cloud, { syncService, outlook, reports }));
  const files = {
    'deploy/nginx.conf': nginxConf(rules),
    'deploy/staticwebapp.config.json': staticWebApp(rules),
  };
  for (const [file, wanted] of Object.entries(files)) {
    if (!process.argv.includes('--check')) {
      await writeFile(file, wanted);
      continue;
    }
    const found = await readFile(file, 'utf8').catch(() => '');
    if (found.replaceAll('\r\n', '\n') !== wanted) {
      fail(`${file} does not say what deploy/headers.ts says. Run: npm run deploy:headers`);
    }
  }
}

const isCloud = (name: string): name is CloudName => Object.hasOwn(clouds, name);

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

void main();
