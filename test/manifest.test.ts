import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../scripts/validate-manifest/check';
import { languages as spoken } from '../src/locales/languages';

const root = join(__dirname, '..');
const shipped = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const languages = spoken.map(({ market }) => market);

function complaintsAbout(xml: string, readFile = readAsset, inLanguages = languages): string[] {
  return checkManifest(xml, { version, languages: inLanguages, readFile }).map(({ message }) => message);
}

function readAsset(path: string) {
  try {
    return readFileSync(join(root, path));
  } catch {
    return undefined;
  }
}

test('the shipped manifest meets every rule', () => {
  expect(complaintsAbout(shipped)).toEqual([]);
});

test('a language that the pane speaks and Outlook’s menus do not is noticed, at each text', () => {
  const complaints = complaintsAbout(shipped, readAsset, [...languages, 'xx-XX']);
  const texts = shipped.match(/<(?:bt:)?Override Locale="de-de"/g)?.length;
  expect(complaints).toHaveLength(texts ?? 0);
  expect(new Set(complaints.map((one) => one.replace(/^.* has/, 'has')))).toEqual(
    new Set(['has no text for xx-xx']),
  );
});

test('the pane closes with its message: one that may be pinned must show that message’s data', () => {
  expect(shipped).not.toContain('<SupportsPinning>');
});

const pinned = '<SupportsPinning>true</SupportsPinning>';
const group = 'id="messageReadGroup"';

/** What goes wrong, what is replaced by what (its first occurrence), and the message. */
const broken: readonly [string, string | RegExp, string, string][] = [
  ['a tag left open', '</AppDomains>', '', 'not well-formed XML: unexpected close tag'],
  ['an entity that XML lacks', 'LPC Sidebar', 'LPC&nbsp;Sidebar', 'not well-formed XML: undefined entity'],
  ['text after the end', '</OfficeApp>', '</OfficeApp>more', 'not well-formed XML'],
  ['another kind of add-in', 'xsi:type="MailApp"', 'xsi:type="TaskPaneApp"', 'is not known here'],
  [
    'the namespace of 1.0',
    'appforoffice/1.1',
    'appforoffice/1.0',
    '<OfficeApp xsi:type="MailApp"> must be in the namespace http://schemas.microsoft.com/office/appforoffice/1.1',
  ],
  [
    'the wrong namespace of version overrides',
    'mailappversionoverrides"',
    'mailappversionoverrides/1.1"',
    '<VersionOverrides xsi:type="VersionOverridesV1_0"> must be in the namespace',
  ],
  [
    'elements in the wrong order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    '<OfficeApp xsi:type="MailApp"> needs <Version> before <ProviderName>',
  ],
  ['a missing support address', /<SupportUrl.*\/>/, '', 'needs <SupportUrl> before <AppDomains>'],
  ['an element twice', /(<Permissions>.*)/, '$1$1', 'needs <Rule> before <Permissions>'],
  ['an element nobody knows', '<AppDomains>', '<Colour/><AppDomains>', '<Colour> is not known here'],
  ['an element at the end', '</OfficeApp>', '<Id/></OfficeApp>', '<Id> is not expected in <OfficeApp'],
  ['an attribute nobody knows', group, `${group} colour="red"`, '<Group> has no attribute colour'],
  ['an attribute left out', group, '', '<Group> needs id'],
  ['stray text', '<AppDomains>', '<AppDomains>here', '<AppDomains> has no text of its own: here'],
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>lpc-sidebar</Id>', '<Id> must be a GUID'],
  ['a version of three numbers', /<Version>.*</, '<Version>0.1.0<', '<Version> must be four numbers'],
  [
    'another version than the package',
    /<Version>.*</,
    '<Version>9.9.9.0<',
    `<Version> must be ${version}.0, as package.json says`,
  ],
  ['a language without region', 'Locale="de-de"', 'Locale="de"', 'Locale of <Override> must be a language'],
  [
    'a name that is too long',
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${'x'.repeat(125)}`,
    'DefaultValue of <DisplayName> must be 1 to 125 characters',
  ],
  [
    'a description that is too long',
    'Description DefaultValue="',
    `Description DefaultValue="${'x'.repeat(250)}`,
    'DefaultValue of <Description> must be 1 to 250 characters',
  ],
  [
    'a translation that is too long',
    'Override Locale="de-de" Value="',
    `Override Locale="de-de" Value="${'x'.repeat(250)}`,
    'Value of <Override> must be 1 to 250 characters',
  ],
  [
    'a short string that is too long',
    'id="setUpSync" DefaultValue="',
    `id="setUpSync" DefaultValue="${'x'.repeat(125)}`,
    'DefaultValue of <bt:String> must be 1 to 125 characters',
  ],
  [
    'a long string that is too long',
    'id="setUpSyncTip" DefaultValue="',
    `id="setUpSyncTip" DefaultValue="${'x'.repeat(250)}`,
    'DefaultValue of <bt:String> must be 1 to 250 characters',
  ],
  [
    'a resource id that is too long',
    'Label resid="name"',
    `Label resid="${'x'.repeat(33)}"`,
    'resid of <Label> must be 1 to 32 characters',
  ],
  [
    'an address without https',
    'https://linkpoint360.com',
    'http://linkpoint360.com',
    'DefaultValue of <SupportUrl> must be an https address: http://',
  ],
  [
    'a resource without https',
    'Url id="taskpane" DefaultValue="https',
    'Url id="taskpane" DefaultValue="http',
    'DefaultValue of <bt:Url> must be an https address',
  ],
  [
    'a domain with a path',
    /<AppDomain>.*</,
    '<AppDomain>https://sidebar.example.com/<',
    '<AppDomain> must be an https origin',
  ],
  [
    'a domain with a wildcard',
    /<AppDomain>.*</,
    '<AppDomain>https://*.example.com/a<',
    'must be an https origin',
  ],
  [
    'our own domain missing',
    /<AppDomain>.*</,
    '<AppDomain>https://example.com<',
    '<AppDomains> must have https://sidebar.example.com',
  ],
  ['another host', 'Host Name="Mailbox"', 'Host Name="Document"', 'Name of <Host> must be Mailbox: Document'],
  [
    'a newer mailbox than we need',
    'MinVersion="1.5"',
    'MinVersion="1.13"',
    'MinVersion of <Set> must be 1.1 to 1.5',
  ],
  ['a pane too high', '>450<', '>451<', '<RequestedHeight> must be a whole number from 32 to 450: 451'],
  [
    'more rights than we need',
    '>ReadItem<',
    '>ReadWriteMailbox<',
    '<Permissions> must be Restricted or ReadItem',
  ],
  ['a misspelt item type', 'ItemType="Message"', 'ItemType="Mail"', 'must be Message or Appointment: Mail'],
  [
    'a place for buttons that does not exist',
    'MessageReadCommandSurface',
    'MessageReadSurface',
    '<ExtensionPoint xsi:type="MessageReadSurface"> is not known here',
  ],
  ['an odd icon size', 'size="16"', 'size="17"', 'size of <bt:Image> must be 16 or 20'],
  ['a small icon missing', /<bt:Image size="16".*\/>/, '', '<Icon> needs an image of size 16'],
  [
    'a truth that is none',
    /(VersionOverridesV1_1[\s\S]*?<SourceLocation resid="taskpane" \/>)/,
    '$1<SupportsPinning>yes</SupportsPinning>',
    '<SupportsPinning> must be true or false',
  ],
  [
    'pinning in version overrides 1.0',
    '<SourceLocation resid="taskpane" />',
    `<SourceLocation resid="taskpane" />${pinned}`,
    '<SupportsPinning> needs VersionOverridesV1_1',
  ],
  [
    'pinning in an appointment',
    /<SourceLocation resid="taskpane" \/>(?![\s\S]*<SourceLocation resid)/,
    `<SourceLocation resid="taskpane" />${pinned}`,
    '<SupportsPinning> is for messages only',
  ],
  ['an id twice', 'id="messageComposeGroup"', group, 'the id messageReadGroup is used twice'],
  [
    'a resource that does not exist',
    'Title resid="setUpSync"',
    'Title resid="setUp"',
    '<Title> names setUp, which is not in <bt:ShortStrings>',
  ],
  [
    'a resource of another kind',
    'Title resid="setUpSync"',
    'Title resid="setUpSyncTip"',
    '<Title> names setUpSyncTip, which is not in <bt:ShortStrings>',
  ],
  [
    'a resource nobody uses',
    '</bt:ShortStrings>',
    '<bt:String id="spare" DefaultValue="LPC Sidebar"/></bt:ShortStrings>',
    'the resource spare is not used',
  ],
  [
    'a text that differs between the version overrides',
    'DefaultValue="Set up sync"',
    'DefaultValue="Setup sync"',
    'the resource setUpSync differs between the version overrides',
  ],
  [
    'a translation missing',
    /<bt:Override Locale="he-il" Value=".*" \/>/,
    '',
    'setUpSync has no text for he-il',
  ],
  [
    'a translated description missing',
    /<Override Locale="he-il".*\/>/,
    '',
    '<Description> has no text for he-il',
  ],
  ['a language twice', 'Locale="fr-fr"', 'Locale="de-DE"', '<Description> has two texts for de-de'],
  ['an icon file missing', 'icon-64.png', 'icon-65.png', 'there is no file assets/icon-65.png'],
  [
    'an icon of the wrong size',
    'icon-64.png',
    'icon-16.png',
    'assets/icon-16.png must be a PNG of 64 × 64 pixels, but is 16 × 16',
  ],
  [
    'an icon that is no PNG',
    'icon-64.png',
    'icon.svg',
    'assets/icon.svg must be a PNG of 64 × 64 pixels, but is no PNG',
  ],
  [
    'two hosts',
    'Url id="taskpane" DefaultValue="https://sidebar.example.com',
    'Url id="taskpane" DefaultValue="https://other.example.com',
    'https://other.example.com must be https://sidebar.example.com, as everywhere else',
  ],
];

test.each(broken)('%s', (_, what, by, message) => {
  const edited = shipped.replace(what, by);
  expect(edited).not.toBe(shipped);
  expect(complaintsAbout(edited)).toContainEqual(expect.stringContaining(message));
});

test('a complaint tells its line', () => {
  const edited = shipped.replace('>ReadItem<', '>ReadWriteMailbox<');
  const line = shipped.split('\n').findIndex((text) => text.includes('<Permissions>')) + 1;
  expect(checkManifest(edited, { version, languages, readFile: readAsset })).toEqual([
    { line, message: '<Permissions> must be Restricted or ReadItem: ReadWriteMailbox' },
  ]);
});

test('a file that is empty or cut short is a complaint, not a crash', () => {
  expect(complaintsAbout('')).toEqual([expect.stringContaining('not well-formed XML')]);
  for (let end = 0; end < shipped.length; end += 997) {
    expect(complaintsAbout(shipped.slice(0, end))).toEqual([expect.stringContaining('not well-formed XML')]);
  }
});

test('icons that are not on the site are complaints', () => {
  expect(complaintsAbout(shipped, () => undefined)).toContain('there is no file assets/icon-128.png');
});
