import { officeHost } from '../../../src/adapters/hosts/office-host';

interface Told {
  readonly search?: string;
  readonly name?: string;
  readonly kept?: string;
  readonly external?: object | undefined;
  readonly agaveHost?: object;
  readonly noStorage?: boolean;
}

const page = ({ search = '', name = '', kept, external = {}, noStorage, ...more }: Told) =>
  ({
    location: { search },
    name,
    external,
    get sessionStorage() {
      if (noStorage) throw new Error('SecurityError');
      return { getItem: (key: string) => (key === 'hostInfoValue' ? (kept ?? null) : null) };
    },
    ...more,
  }) as unknown as Parameters<typeof officeHost>[0];

const WEB = 'Outlook$Web$16.01$en-US$4d5e$$$0';
const WIN32 = 'Outlook$Win32$16.02$de-DE$4d5e$$$16';
const inName = (hostInfo: unknown) => JSON.stringify({ baseFrameName: '_xdm_', hostInfo });

test.each<[string, Told]>([
  ['nothing', {}],
  ['an address of its own', { search: '?lang=de&host=Outlook' }],
  ['a window with a name', { name: 'popup' }],
  ['a window whose name is data of something else', { name: '{"hostInfo":7}' }],
  ['a window named null', { name: 'null' }],
  ['what browsers have of old', { external: { AddSearchProvider: () => undefined } }],
  ['no such object', { external: undefined }],
  ['a parameter that names no host', { search: '?_host_Info=yes' }],
  ['a parameter that is broken', { search: '?_host_Info=%E0%A4%A' }],
  ['a browser that keeps nothing', { noStorage: true }],
])('an ordinary browser, with %s: nobody waits for Outlook', (_, told) => {
  expect(officeHost(page(told))).toBe('none');
});

test.each<[string, Told]>([
  ['in the address', { search: `?et=&_host_Info=${WEB}` }],
  ['in the address, encoded', { search: `?_host_Info=${encodeURIComponent(WEB)}&more=1` }],
  ['in the address, with bars', { search: '?_host_Info=Outlook|Web|16.01|en-US' }],
  ['in the window’s name', { name: inName(WEB) }],
  ['in the window’s name, where nothing is kept', { name: inName(WEB), noStorage: true }],
  ['in what Office.js kept of it', { kept: WEB }],
  ['for its dialog', { kept: 'Outlook$Web$16.01$en-US$practice$isDialog$$0' }],
])('Outlook on the web says so %s', (_, told) => {
  expect(officeHost(page(told))).toBe('web');
});

const answers = (info: unknown) => ({ GetHostInfo: () => info });

test.each<[string, Told]>([
  ['classic Outlook, in the address', { search: `?_host_Info=${WIN32}` }],
  ['Outlook for Mac, in the address', { search: '?_host_Info=Outlook$Mac$16.02$en-US' }],
  ['a phone', { search: '?_host_Info=Outlook$iOS$16.00$en-US' }],
  ['by an object', { external: answers(WIN32) }],
  ['by an object, as a parameter', { external: answers(`_host_Info=${WIN32}`) }],
  ['by an object that comes before the address', { external: answers(WIN32), search: `?_host_Info=${WEB}` }],
  ['a dialog', { external: answers('isDialog') }],
  ['Android', { agaveHost: answers('Outlook$Android$16.00$en-US') }],
  [
    'an object that fails',
    {
      external: {
        GetHostInfo: () => {
          throw new Error();
        },
      },
    },
  ],
  ['an old one, which has a context only', { external: { GetContext: () => ({}) } }],
])('an Outlook that is a program of its own: %s', (_, told) => {
  expect(officeHost(page(told))).toBe('app');
});
