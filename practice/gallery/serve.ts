import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { galleryFolder } from './build';

export interface Gallery {
  /** The address of its page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built gallery on this machine only. */
export async function serveGallery(port: number): Promise<Gallery> {
  const site = new Hono();
  site.get(
    '*',
    serveStatic({
      root: galleryFolder,
      rewriteRequestPath: (path) => (path === '/' ? '/gallery.html' : path),
    }),
  );
  const server = serve({ fetch: site.fetch, port, hostname: '127.0.0.1' });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/gallery.html`,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
