import { join } from 'node:path';
import { entries } from './entries';

/** Writes the ES modules: what loads late stays a file of its own, and packages stay imports. */
export async function writeScripts(root: string, out: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: (id) => /^(?:node:|[@\w])/.test(id) && !id.startsWith(root),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}
