/**
 * Writes dist/, all that is deployed: npm run build
 *   npm run build -- --without-client-id    where who serves it puts the settings into the pages
 *   npm run build -- --out FOLDER           into another folder
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compress } from './build/compress';
import { addPapers } from './build/papers';
import { bundle, paneInto } from './bundle';

const ROOT = join(__dirname, '..');
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'without-client-id': { type: 'boolean', default: false },
      out: { type: 'string', default: join(ROOT, 'dist') },
    },
  });
  process.env.NODE_ENV = 'production';
  const config = paneInto(values.out);
  // Known now: the configuration has read .env.
  if (!values['without-client-id'] && !GUID.test(process.env.CLIENT_ID ?? '')) {
    console.error(
      'CLIENT_ID is not the application (client) id of your app registration, so nobody could sign in. Fill it in: .env.example. To try the pane, or where your server puts in the settings: npm run build -- --without-client-id',
    );
    process.exitCode = 1;
    return;
  }
  const { warnings } = await bundle(config);
  for (const { message } of warnings) console.warn(message);
  addPapers(ROOT, values.out);
  await compress(values.out);
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
