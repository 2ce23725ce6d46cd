/**
 * Which Outlook the page is in: none (an ordinary browser), one in a browser (also new Outlook on Windows, which runs the same
 * pages), or a program of its own (classic Outlook, Outlook for Mac, phones).
 */
export type OfficeHost = 'none' | 'web' | 'app';

/** What Outlook gives a page to find it by; nothing of it is certain to be there. */
type Hosted = Omit<Window, 'external'> & {
  readonly external?: Partial<Record<'GetHostInfo' | 'GetContext', unknown>>;
  readonly agaveHost?: { readonly GetHostInfo?: unknown };
};

/**
 * Told by what the host says of itself, at once and without Office.js, in the places and the order in which Office.js looks:
 * an object of the program, the address, the window's name, what Office.js kept of these in an earlier page of this window.
 * `_retrieveHostInfo` and `initialize` in office.debug.js of @microsoft/office-js 1.1.110, 2026-12-01.
 */
export function officeHost(page = window as unknown as Hosted): OfficeHost {
  const info = infoOf(page);
  if (info !== undefined) return /^[^$|]*[$|]web(?:[$|]|$)/i.test(info) ? 'web' : 'app';
  return typeof page.external?.GetContext === 'undefined' ? 'none' : 'app';
}

/** For example `Outlook$Web$16.01$en-US$…`, or `isDialog`. */
function infoOf(page: Hosted): string | undefined {
  const tell = page.agaveHost?.GetHostInfo ?? page.external?.GetHostInfo;
  if (typeof tell !== 'undefined')
    return String(quietly(tell as () => unknown)).replace(/^.*_host_Info=/, '');
  const told =
    /[?&]_host_Info=([^&#]+)/.exec(page.location.search)?.[1] ??
    quietly(() => (JSON.parse(page.name) as { readonly hostInfo?: unknown } | null)?.hostInfo) ??
    quietly(() => page.sessionStorage.getItem('hostInfoValue'));
  const info = typeof told === 'string' ? quietly(() => decodeURIComponent(told)) : undefined;
  return info && /[$|]/.test(info) ? info : undefined;
}

function quietly<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
