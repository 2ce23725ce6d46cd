import { expect, type BrowserContext } from '@playwright/test';
import type { Practice } from '../../../practice';

interface Seen {
  readonly where: string;
  readonly text: string;
}

/** Watches where a code or a token must never be: the console, and addresses that our server and our logs see. */
export function watchForLeaks(context: BrowserContext, { urls, tenant }: Practice) {
  const seen: Seen[] = [];
  context.on('console', (message) => seen.push({ where: 'console', text: message.text() }));
  context.on('request', (request) => {
    const [address = ''] = request.url().split('#');
    if (!address.startsWith(urls.login)) seen.push({ where: 'address', text: address });
  });

  /** Looks at what is shown and kept as well. */
  return async function expectNoLeak() {
    for (const frame of context.pages().flatMap((page) => page.frames())) {
      if (frame.url().startsWith(urls.addin)) seen.push(...(await frame.evaluate(shownAndKept)));
    }
    const leaks = seen.flatMap(({ where, text }) =>
      [...tenant.issued].filter((secret) => text.includes(secret)).map(() => where),
    );
    expect(leaks, 'places where a code or a token was seen').toEqual([]);
  };
}

function shownAndKept(): Seen[] {
  const kept = (storage: () => Storage): [string, string][] => {
    try {
      return Object.entries<string>({ ...storage() });
    } catch {
      return [];
    }
  };
  return [
    { where: 'page', text: document.body.innerText },
    ...[...kept(() => localStorage), ...kept(() => sessionStorage)]
      // MSAL keeps tokens under keys of its own, for as long as the tab is open.
      .filter(([key]) => key.startsWith('lpc-sidebar'))
      .map(([key, text]) => ({ where: key, text })),
  ];
}
