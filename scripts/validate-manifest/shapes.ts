import { everyIn, type Complaint, type Element } from './xml';

/**
 * Which elements the manifest may have, in which order, with which attributes and values: the part of Microsoft's
 * schema that this add-in uses. An element it starts to use gets its line here.
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and the element reference below
 * https://learn.microsoft.com/javascript/api/manifest, 2026-11-25.
 */
interface Shape {
  /** Children in order; `?` at most one, `+` at least one, `*` any number. */
  readonly children?: string;
  readonly attributes?: Readonly<Record<string, Value>>;
  /** What the element's own text must be; none allowed when absent. */
  readonly text?: Value;
}

interface Value {
  readonly matches: (value: string) => boolean;
  /** Completes "must be …". */
  readonly words: string;
}

const pattern = (regexp: RegExp, words: string): Value => ({ matches: (value) => regexp.test(value), words });
const oneOf = (...values: string[]): Value => ({
  matches: (value) => values.includes(value),
  words: values.join(' or '),
});
const text = (max: number): Value => ({
  matches: (value) => value.trim() !== '' && value.length <= max,
  words: `1 to ${max} characters`,
});
const https: Value = {
  matches: (value) => value.length <= 2048 && URL.canParse(value) && new URL(value).protocol === 'https:',
  words: 'an https address',
};
const origin: Value = {
  matches: (value) => https.matches(value) && new URL(value).origin === value,
  words: 'an https origin without path, wildcard or slash at the end',
};
const height: Value = {
  matches: (value) => /^\d+$/.test(value) && Number(value) >= 32 && Number(value) <= 450,
  words: 'a whole number from 32 to 450',
};
const guid = pattern(
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  'a GUID such as 7dfc2c56-ebc3-425c-a686-4f719eb6bf40',
);
const locale = pattern(/^[a-z]{2,3}-[a-z]{2,4}$/i, 'a language with its region such as de-de');
const setVersion = pattern(
  /^1\.[1-5]$/,
  '1.1 to 1.5, the most that every Outlook and Exchange on-premises has',
);
const id = text(32);
const boolean = oneOf('true', 'false');

const localized = { children: 'Override*' };
const resource = { children: 'bt:Override*' };
const reference = { attributes: { resid: id } };

const shapes: Readonly<Record<string, Shape>> = {
  'OfficeApp[MailApp]': {
    children:
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
      'AppDomains? Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides',
  },
  Id: { text: guid },
  Version: { text: pattern(/^\d{1,5}(\.\d{1,5}){3}$/, 'four numbers such as 1.0.0.0') },
  ProviderName: { text: text(125) },
  DefaultLocale: { text: locale },
  DisplayName: { ...localized, attributes: { DefaultValue: text(125) } },
  'DisplayName/Override': { attributes: { Locale: locale, Value: text(125) } },
  Description: { ...localized, attributes: { DefaultValue: text(250) } },
  'Description/Override': { attributes: { Locale: locale, Value: text(250) } },
  IconUrl: { attributes: { DefaultValue: https } },
  HighResolutionIconUrl: { attributes: { DefaultValue: https } },
  SupportUrl: { attributes: { DefaultValue: https } },
  AppDomains: { children: 'AppDomain+' },
  AppDomain: { text: origin },
  Hosts: { children: 'Host' },
  Host: { attributes: { Name: oneOf('Mailbox') } },
  Requirements: { children: 'Sets' },
  Sets: { children: 'Set+' },
  Set: { attributes: { Name: oneOf('Mailbox'), MinVersion: setVersion } },
  FormSettings: { children: 'Form+' },
  'Form[ItemRead]': { children: 'DesktopSettings' },
  'Form[ItemEdit]': { children: 'DesktopSettings' },
  'Form[ItemRead]/DesktopSettings': { children: 'SourceLocation RequestedHeight' },
  'Form[ItemEdit]/DesktopSettings': { children: 'SourceLocation' },
  'DesktopSettings/SourceLocation': { attributes: { DefaultValue: https } },
  RequestedHeight: { text: height },
  // The pane reads who the mailbox belongs to. More would ask admins for more.
  Permissions: { text: oneOf('Restricted', 'ReadItem') },
  'Rule[RuleCollection]': { children: 'Rule+', attributes: { Mode: oneOf('And', 'Or') } },
  'Rule[ItemIs]': {
    attributes: { ItemType: oneOf('Message', 'Appointment'), FormType: oneOf('Read', 'Edit', 'ReadOrEdit') },
  },
  DisableEntityHighlighting: { text: boolean },

  'VersionOverrides[VersionOverridesV1_0]': { children: 'Requirements Hosts Resources VersionOverrides' },
  'VersionOverrides[VersionOverridesV1_1]': { children: 'Requirements Hosts Resources' },
  'VersionOverrides[VersionOverridesV1_0]/Requirements': { children: 'bt:Sets' },
  'VersionOverrides[VersionOverridesV1_1]/Requirements': { children: 'bt:Sets' },
  'bt:Sets': { children: 'bt:Set+', attributes: { DefaultMinVersion: setVersion } },
  'bt:Set': { attributes: { Name: oneOf('Mailbox') } },
  'Host[MailHost]': { children: 'DesktopFormFactor' },
  DesktopFormFactor: { children: 'ExtensionPoint+' },
  'ExtensionPoint[MessageReadCommandSurface]': { children: 'OfficeTab' },
  'ExtensionPoint[MessageComposeCommandSurface]': { children: 'OfficeTab' },
  'ExtensionPoint[AppointmentOrganizerCommandSurface]': { children: 'OfficeTab' },
  'ExtensionPoint[AppointmentAttendeeCommandSurface]': { children: 'OfficeTab' },
  OfficeTab: { children: 'Group+', attributes: { id: oneOf('TabDefault') } },
  Group: { children: 'Label Control+', attributes: { id } },
  Label: reference,
  'Control[Button]': { children: 'Label Supertip Icon Action', attributes: { id } },
  Supertip: { children: 'Title Description' },
  Title: reference,
  'Supertip/Description': reference,
  Icon: { children: 'bt:Image+' },
  'Icon/bt:Image': {
    attributes: { size: oneOf('16', '20', '24', '32', '40', '48', '64', '80'), resid: id },
  },
  'Action[ShowTaskpane]': { children: 'SourceLocation SupportsPinning?' },
  'Action[ShowTaskpane]/SourceLocation': reference,
  SupportsPinning: { text: boolean },
  Resources: { children: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings' },
  'bt:Images': { children: 'bt:Image+' },
  'bt:Urls': { children: 'bt:Url+' },
  'bt:ShortStrings': { children: 'bt:String+' },
  'bt:LongStrings': { children: 'bt:String+' },
  'bt:Images/bt:Image': { ...resource, attributes: { id, DefaultValue: https } },
  'bt:Image/bt:Override': { attributes: { Locale: locale, Value: https } },
  'bt:Url': { ...resource, attributes: { id, DefaultValue: https } },
  'bt:Url/bt:Override': { attributes: { Locale: locale, Value: https } },
  'bt:ShortStrings/bt:String': { ...resource, attributes: { id, DefaultValue: text(125) } },
  'bt:LongStrings/bt:String': { ...resource, attributes: { id, DefaultValue: text(250) } },
  'bt:ShortStrings/bt:String/bt:Override': { attributes: { Locale: locale, Value: text(125) } },
  'bt:LongStrings/bt:String/bt:Override': { attributes: { Locale: locale, Value: text(250) } },
};

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES: Readonly<Record<string, string>> = {
  VersionOverridesV1_0: 'http://schemas.microsoft.com/office/mailappversionoverrides',
  VersionOverridesV1_1: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
};

/** Order, namespaces, attributes and values of everything in the manifest. */
export function checkShapes(root: Element): Complaint[] {
  if (root.name !== 'OfficeApp') return [{ line: root.line, message: `<${root.name}> must be <OfficeApp>` }];
  return [...everyIn(root)].flatMap((element) =>
    checkShape(element).map((message) => ({ line: element.line, message })),
  );
}

function checkShape(element: Element): string[] {
  const shape = shapeOf(element);
  if (!shape) return [`${tag(element)} is not known here`];
  return [
    ...checkSpace(element),
    ...checkChildren(element, shape.children ?? ''),
    ...checkAttributes(element, shape.attributes ?? {}),
    ...checkText(element, shape.text),
  ];
}

/** The line for an element in its place, the longest path first. */
function shapeOf(element: Element): Shape | undefined {
  const names: string[] = [];
  for (let at: Element | undefined = element; at && names.length < 3; at = at.parent) names.unshift(key(at));
  while (names.length > 0) {
    const shape = shapes[names.join('/')];
    if (shape) return shape;
    names.shift();
  }
  return undefined;
}

const key = ({ name, type }: Element) => (type === undefined ? name : `${name}[${type}]`);
const tag = ({ name, type }: Element) => (type === undefined ? `<${name}>` : `<${name} xsi:type="${type}">`);

function checkSpace(element: Element): string[] {
  if (element.name.startsWith('bt:')) return [];
  const expected =
    element.name === 'VersionOverrides' ? OVERRIDES[element.type ?? ''] : (element.parent?.space ?? APP);
  return element.space === expected ? [] : [`${tag(element)} must be in the namespace ${expected}`];
}

function checkChildren(element: Element, order: string): string[] {
  const found = element.children;
  let next = 0;
  for (const slot of order.split(' ').filter(Boolean)) {
    const name = slot.replace(/[?+*]$/, '');
    const many = /[+*]$/.test(slot);
    const start = next;
    while (found[next]?.name === name && (many || next === start)) next += 1;
    if (next === start && !/[?*]$/.test(slot)) {
      const instead = found[next];
      return [`${tag(element)} needs <${name}>${instead ? ` before <${instead.name}>` : ''}`];
    }
  }
  const surplus = found[next];
  return surplus ? [`<${surplus.name}> is not expected in ${tag(element)}, or not in this place`] : [];
}

function checkAttributes(element: Element, expected: Readonly<Record<string, Value>>): string[] {
  return [
    ...Object.entries(expected).flatMap(([name, value]) => {
      const actual = element.attributes[name];
      if (actual === undefined) return [`${tag(element)} needs ${name}`];
      return value.matches(actual) ? [] : [`${name} of ${tag(element)} must be ${value.words}: ${actual}`];
    }),
    ...Object.keys(element.attributes)
      .filter((name) => !Object.hasOwn(expected, name))
      .map((name) => `${tag(element)} has no attribute ${name}`),
  ];
}

function checkText(element: Element, expected: Value | undefined): string[] {
  const actual = element.text.trim();
  if (!expected) return actual === '' ? [] : [`${tag(element)} has no text of its own: ${actual}`];
  return expected.matches(actual) ? [] : [`${tag(element)} must be ${expected.words}: ${actual}`];
}
