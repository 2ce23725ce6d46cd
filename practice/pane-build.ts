import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

/** Whether the built pane is missing, or older than something it is made from. */
export function isStale(root: string, dist: string): boolean {
  const built = changed(join(dist, 'taskpane.html'));
  if (built === 0) return true;
  return ['src', 'assets', 'webpack.config.js', 'package.json', 'manifest.xml', '.env'].some(
    (path) => newest(join(root, path)) > built,
  );
}

/** Builds the production pane. Rejects with what webpack says. */
export async function buildPane(root: string, dist: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  const { default: exported } = (await import(join(root, 'webpack.config.js'))) as {
    default: Configuration | ((env: object, options: object) => Configuration);
  };
  const config = typeof exported === 'function' ? exported({}, { mode: 'production' }) : exported;
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack({ ...config, context: root, mode: 'production' });
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors())
          reject(
            new Error(stats.toString({ preset: 'errors-only', errorStack: false, errorDetails: false })),
          );
        else resolve();
      });
    });
  });
  // Webpack leaves a file alone whose content stays the same, so its time would say that it is old.
  utimesSync(join(dist, 'taskpane.html'), new Date(), new Date());
}

/** Milliseconds since the epoch, or 0 when there is no such file. */
const changed = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return changed(path);
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true }).map((name) => changed(join(path, String(name)))),
  );
}
