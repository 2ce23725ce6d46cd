/** Builds the pane and the pages it is compared with, all for production and with the same compiler. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import { bundle, paneInto } from '../scripts/bundle';
import swc from '../swc.json';

const ROOT = join(__dirname, '..');
const PEERS = join(__dirname, 'peers');

/** What the template ships beside our packages: its own React and polyfills for old browsers. */
const POLYFILLS = ['core-js/stable', 'regenerator-runtime/runtime'];

export async function buildPane(out: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  await bundle(paneInto(out));
}

export async function buildPeer(peer: string, out: string, own?: string): Promise<void> {
  const folder = join(PEERS, peer);
  const code = join(folder, 'index.tsx');
  if (!existsSync(code)) {
    mkdirSync(out, { recursive: true });
    return cpSync(join(folder, 'index.html'), join(out, 'index.html'));
  }
  await bundle({
    context: folder,
    mode: 'production',
    target: ['web', 'es2022'],
    entry: {
      ...(own && { polyfill: POLYFILLS }),
      react: ['react', 'react-dom'],
      page: { import: code, dependOn: 'react' },
    },
    output: { path: out, filename: '[name].[contenthash:12].js', publicPath: '', clean: true },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      modules: [...(own ? [join(own, 'node_modules')] : []), join(ROOT, 'node_modules')],
    },
    resolveLoader: { modules: [join(ROOT, 'node_modules')] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: swc,
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: join(folder, 'index.html'),
        chunks: [...(own ? ['polyfill'] : []), 'react', 'page'],
        chunksSortMode: 'manual',
      }),
    ],
    performance: { hints: false },
  });
}

/** Installs what a page of comparison needs of its own, once. Undefined when the registry cannot be reached. */
export function install(peer: string, into: string): string | undefined {
  if (existsSync(join(into, 'node_modules'))) return into;
  mkdirSync(into, { recursive: true });
  cpSync(join(PEERS, peer, 'package.json'), join(into, 'package.json'));
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: into,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return into;
  } catch {
    return undefined;
  }
}
