import { everyIn, type Complaint, type Element } from './xml';

/** What the manifest must agree with. */
export interface Surroundings {
  /** `version` of package.json. */
  readonly version: string;
  /** Tags of the languages that the pane speaks, with their region, e.g. `de-DE`. */
  readonly languages: readonly string[];
  /** Reads a file by its path below the site, e.g. `assets/icon-16.png`; undefined when there is none. */
  readonly readFile: (path: string) => Uint8Array | undefined;
}

type Check = (root: Element, surroundings: Surroundings) => Complaint[];

/** What no schema sees: what belongs together, in the manifest and around it. */
export const checkLinks: Check = (root, surroundings) =>
  [version, uniqueIds, resources, sameInBoth, locales, icons, buttonIcons, origins, pinning].flatMap(
    (check) => check(root, surroundings),
  );

const complain = (element: Element, message: string): Complaint => ({ line: element.line, message });
const all = (root: Element, name: string) => [...everyIn(root)].filter((element) => element.name === name);
const isResource = ({ parent }: Element) => parent?.parent?.name === 'Resources';

/** The version overrides an element belongs to. Each has ids and resources of its own. */
function scopeOf(element: Element): Element | undefined {
  return !element.parent || element.name === 'VersionOverrides' ? element : scopeOf(element.parent);
}

const within = (scope: Element) => [...everyIn(scope)].filter((element) => scopeOf(element) === scope);

function version(root: Element, { version }: Surroundings): Complaint[] {
  const expected = `${version.replace(/[-+].*$/, '')}.0`;
  return all(root, 'Version')
    .filter((element) => element.text.trim() !== expected)
    .map((element) => complain(element, `<Version> must be ${expected}, as package.json says`));
}

function uniqueIds(root: Element): Complaint[] {
  return all(root, 'VersionOverrides').flatMap((scope) =>
    repeated(within(scope), ({ name, attributes }) => (name === 'OfficeTab' ? undefined : attributes.id)).map(
      (element) => complain(element, `the id ${element.attributes.id} is used twice`),
    ),
  );
}

function repeated(elements: readonly Element[], keyOf: (element: Element) => string | undefined): Element[] {
  const seen = new Set<string>();
  return elements.filter((element) => {
    const key = keyOf(element);
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key);
      return false;
    }
    return true;
  });
}

/** Where what an element refers to must be kept. */
const KEPT_IN: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

function resources(root: Element): Complaint[] {
  return all(root, 'VersionOverrides').flatMap((scope) => {
    const kept = within(scope).filter(isResource);
    const references = within(scope).filter(({ attributes }) => attributes.resid !== undefined);
    const used = new Set(references.map(({ attributes }) => attributes.resid));
    return [
      ...references.flatMap((reference) => {
        const { resid } = reference.attributes;
        const place = KEPT_IN[reference.name];
        const found = kept.some(
          ({ attributes, parent }) => attributes.id === resid && parent?.name === place,
        );
        return found
          ? []
          : [complain(reference, `<${reference.name}> names ${resid}, which is not in <${place}>`)];
      }),
      ...kept
        .filter(({ attributes }) => !used.has(attributes.id))
        .map((element) => complain(element, `the resource ${element.attributes.id} is not used`)),
    ];
  });
}

/** Outlook reads one of the two version overrides; people must not see the difference. */
function sameInBoth(root: Element): Complaint[] {
  const first = new Map<string, string>();
  return [...everyIn(root)].filter(isResource).flatMap((element) => {
    const id = element.attributes.id ?? '';
    const content = JSON.stringify([element, ...element.children].map(({ attributes }) => attributes));
    const other = first.get(id);
    if (other === undefined) first.set(id, content);
    return other === undefined || other === content
      ? []
      : [complain(element, `the resource ${id} differs between the version overrides`)];
  });
}

/** A text is the product's name, which stays, or it is there in every language that the pane or any other text is there in. */
function locales(root: Element, { languages }: Surroundings): Complaint[] {
  const overrides = [...everyIn(root)].filter(({ name }) => /^(bt:)?Override$/.test(name));
  const own = all(root, 'DefaultLocale').map(({ text }) => text.trim().toLowerCase());
  const spoken = languages.map((tag) => tag.toLowerCase()).filter((tag) => !own.includes(tag));
  const known = [...new Set([...spoken, ...overrides.map(localeOf)])];
  const [name] = all(root, 'DisplayName').map(({ attributes }) => attributes.DefaultValue);
  return [...everyIn(root)].filter(isText).flatMap((element) => {
    const present = element.children.map(localeOf);
    const untranslated = present.length === 0 && element.attributes.DefaultValue === name;
    const missing = untranslated ? [] : known.filter((locale) => !present.includes(locale));
    const label = element.attributes.id ?? `<${element.name}>`;
    return [
      ...missing.map((locale) => complain(element, `${label} has no text for ${locale}`)),
      ...repeated(element.children, localeOf).map((twice) =>
        complain(twice, `${label} has two texts for ${localeOf(twice)}`),
      ),
    ];
  });
}

const localeOf = ({ attributes }: Element) => (attributes.Locale ?? '').toLowerCase();
const isText = ({ name, attributes }: Element) =>
  /^(DisplayName|Description|bt:String)$/.test(name) && attributes.DefaultValue !== undefined;

function icons(root: Element, { readFile }: Surroundings): Complaint[] {
  const fixed = { IconUrl: 64, HighResolutionIconUrl: 128 };
  return [
    ...Object.entries(fixed).flatMap(([name, size]) => all(root, name).map((element) => ({ element, size }))),
    ...all(root, 'bt:Image').flatMap((image) =>
      within(scopeOf(image) ?? root)
        .filter((element) => isResource(element) && element.attributes.id === image.attributes.resid)
        .map((element) => ({ element, size: Number(image.attributes.size) })),
    ),
  ].flatMap(({ element, size }) => {
    const address = element.attributes.DefaultValue ?? '';
    if (!URL.canParse(address)) return [];
    const path = decodeURIComponent(new URL(address).pathname.slice(1));
    const file = readFile(path);
    if (!file) return [complain(element, `there is no file ${path}`)];
    const actual = pngSize(file);
    return actual === `${size} × ${size}`
      ? []
      : [
          complain(
            element,
            `${path} must be a PNG of ${size} × ${size} pixels, but is ${actual ?? 'no PNG'}`,
          ),
        ];
  });
}

/** Width and height from the IHDR chunk: https://www.w3.org/TR/png-3/#11IHDR. */
function pngSize(file: Uint8Array): string | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (file.length < 24 || signature.some((byte, index) => file[index] !== byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset);
  return `${view.getUint32(16)} × ${view.getUint32(20)}`;
}

function buttonIcons(root: Element): Complaint[] {
  return all(root, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    return ['16', '32', '80']
      .filter((size) => !sizes.includes(size))
      .map((size) => complain(icon, `<Icon> needs an image of size ${size}`));
  });
}

/** The build moves the add-in to another host by replacing one origin. */
function origins(root: Element): Complaint[] {
  const own = [...everyIn(root)].filter(
    ({ name, attributes }) =>
      name !== 'SupportUrl' && attributes.DefaultValue !== undefined && URL.canParse(attributes.DefaultValue),
  );
  const [first] = own.map(originOf);
  const domains = all(root, 'AppDomain').map(({ text }) => text.trim());
  return [
    ...own
      .filter((element) => originOf(element) !== first)
      .map((element) => complain(element, `${originOf(element)} must be ${first}, as everywhere else`)),
    ...(first === undefined || domains.includes(first)
      ? []
      : [complain(root, `<AppDomains> must have ${first}`)]),
  ];
}

const originOf = ({ attributes }: Element) => new URL(attributes.DefaultValue ?? '').origin;

/** https://learn.microsoft.com/office/dev/add-ins/outlook/pinnable-taskpane, 2026-11-25. */
function pinning(root: Element): Complaint[] {
  return all(root, 'SupportsPinning').flatMap((element) => [
    ...(scopeOf(element)?.type === 'VersionOverridesV1_1'
      ? []
      : [complain(element, '<SupportsPinning> needs VersionOverridesV1_1')]),
    ...(surfaceOf(element)?.startsWith('Message')
      ? []
      : [complain(element, '<SupportsPinning> is for messages only')]),
  ]);
}

function surfaceOf(element: Element | undefined): string | undefined {
  return element?.name === 'ExtensionPoint' ? element.type : element && surfaceOf(element.parent);
}
