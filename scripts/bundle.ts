/** Webpack for scripts: the pane's own configuration, and a build that says how it went. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Compilation, type Configuration } from 'webpack';

/** As `npm run build` builds the pane, but into another folder. */
export function paneInto(path: string): Configuration {
  const config = createRequire(__filename)('../webpack.config.js') as Configuration;
  return {
    ...config,
    context: join(__dirname, '..'),
    mode: 'production',
    output: { ...config.output, path },
  };
}

/** The pages that a sidebar serves when Set up sync is one of its modules. Their settings are put in by who serves them. */
export function hostedPagesInto(path: string): Configuration {
  const { entry, plugins = [], ...pane } = paneInto(path);
  const { dialog, approved } = entry as Readonly<Record<string, string>>;
  const pages = plugins
    .filter((plugin) => plugin instanceof HtmlPlugin)
    .filter(({ userOptions }) => userOptions?.filename !== 'taskpane.html');
  return {
    ...pane,
    entry: { dialog: `${dialog}`, approved: `${approved}` },
    plugins: pages.map(({ userOptions }) => new HtmlPlugin({ ...userOptions, settings: '{}' })),
  };
}

/** Rejects with what webpack says is wrong. */
export function bundle(config: Configuration): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    if (!compiler) return reject(new Error('No compiler.'));
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats) reject(error ?? new Error('No build.'));
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(stats.compilation);
      });
    });
  });
}
