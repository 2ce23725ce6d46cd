import HtmlPlugin from 'html-webpack-plugin';
import { join } from 'node:path';
import { bundle, paneInto } from '../../scripts/bundle';
import { OFFICE_JS } from '../addresses';
import { environment } from './environment';

const root = join(__dirname, '../..');

/** Where the gallery is built: never in `dist`, which is what people get. */
export const galleryFolder = join(root, 'dist-gallery');

const page = (filename: string, officeJs: string) =>
  new HtmlPlugin({
    template: './src/pages/taskpane/index.html',
    filename,
    scriptLoading: 'module',
    appName: environment.settings.appName,
    settings: JSON.stringify(environment.settings),
    officeJs,
  });

/** Builds the gallery from the sources of the pane, in the way the pane is built. */
export async function buildGallery(): Promise<void> {
  const pane = paneInto(galleryFolder);
  await bundle({
    ...pane,
    entry: { gallery: './practice/gallery/index.tsx' },
    output: {
      ...pane.output,
      filename: 'assets/[name].js',
      chunkFilename: 'assets/[id].js',
    },
    plugins: [
      page('gallery.html', ''),
      // The same with Office.js, for the practice Outlook: there it takes the place of the pane.
      page('taskpane.html', OFFICE_JS),
    ],
    // Nobody loads it over a network.
    optimization: { minimize: false },
  });
}
