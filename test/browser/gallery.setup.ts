import { test } from '@playwright/test';
import { buildGallery } from '../../practice/gallery/build';

test('build the gallery', async () => {
  test.setTimeout(180_000);
  await buildGallery();
});
