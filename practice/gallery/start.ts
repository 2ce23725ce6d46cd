/** `npm run gallery`: every screen of the pane, to look at. */
import { buildGallery } from './build';
import { serveGallery } from './serve';

const port = Number(process.env.PORT ?? 3100);

async function main() {
  console.log('Building …');
  await buildGallery();
  const { url } = await serveGallery(port);
  console.log(`Every screen of the pane: ${url}`);
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
