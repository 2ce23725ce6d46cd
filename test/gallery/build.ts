import HtmlPlugin from 'html-webpack-plugin';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { booted } from './booted';

const root = join(__dirname, '../..');

/** Where the gallery is built: never in `dist`, which is what people get. */
export const galleryFolder = join(root, 'dist-gallery');

/** Builds the gallery from the sources of the pane, in the way the pane is built. */
export async function buildGallery(): Promise<void> {
  const { default: pane } = (await import(join(root, 'webpack.config.js'))) as { default: Configuration };
  const compiler = webpack({
    ...pane,
    context: root,
    mode: 'production',
    entry: { gallery: './test/gallery/index.tsx' },
    output: {
      ...pane.output,
      path: galleryFolder,
      filename: 'assets/[name].js',
      chunkFilename: 'assets/[id].js',
    },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify('1.2.3') }),
      new HtmlPlugin({
        template: './src/pages/taskpane/index.html',
        filename: 'gallery.html',
        scriptLoading: 'module',
        appName: booted.settings.appName,
        settings: JSON.stringify(booted.settings),
        officeJs: '',
      }),
    ],
    // Nobody loads it over a network.
    optimization: { minimize: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
        if (failure) reject(failure);
        else resolve();
      });
    });
  });
}
