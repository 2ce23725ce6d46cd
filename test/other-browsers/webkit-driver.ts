import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { DriverService } from 'selenium-webdriver/remote';

export interface WebKitDriver {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts WebKit's WebDriver server, with a display of its own to show windows on. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const display = await startDisplay();
  const port = await freePort();
  const service = new DriverService('WebKitWebDriver', {
    hostname: '127.0.0.1',
    port,
    args: [`--port=${port}`],
    // A desktop may have Wayland, which GTK would prefer to our display.
    env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11' },
  });
  const close = async () => {
    await service.kill();
    await display.close();
  };
  try {
    return { url: await service.start(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Xvfb finds a free display, and tells its number when it is ready. */
async function startDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const kill = () => xvfb.kill();
  process.once('exit', kill);
  xvfb.once('exit', () => process.off('exit', kill));
  const number = (await text(xvfb.stdio[3] as Readable)).trim();
  if (!number) throw new Error('Xvfb did not start.');
  return { name: `:${number}`, close: () => end(xvfb) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
