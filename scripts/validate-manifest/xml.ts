import { SaxesParser } from 'saxes';

/** An XML element with what a check needs of it. */
export interface Element {
  /** Local name; with a `bt:` in front for the basic types, whatever prefix the file uses. */
  readonly name: string;
  /** Namespace URI. */
  readonly space: string;
  /** `xsi:type`, without a prefix. */
  readonly type?: string;
  readonly parent?: Element;
  readonly children: Element[];
  /** Without namespace declarations and `xsi:type`. */
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  /** Where its start tag ends, counted from 1. */
  readonly line: number;
}

/** Something to mend in the manifest. */
export interface Complaint {
  readonly line: number;
  readonly message: string;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Reads XML into a tree, or says where it is not well-formed. */
export function readXml(xml: string): { readonly root: Element } | { readonly complaint: Complaint } {
  const parser = new SaxesParser({ xmlns: true });
  let root: Element | undefined;
  let open: Element | undefined;
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes);
    const type = attributes.find((attribute) => attribute.uri === XSI && attribute.local === 'type');
    const element: Element = {
      name: tag.uri === BASIC_TYPES ? `bt:${tag.local}` : tag.local,
      space: tag.uri,
      ...(type && { type: type.value.replace(/^.*:/, '') }),
      ...(open && { parent: open }),
      children: [],
      attributes: Object.fromEntries(
        attributes
          .filter((attribute) => attribute !== type && attribute.uri !== XMLNS)
          .map((attribute) => [attribute.name, attribute.value]),
      ),
      text: '',
      line: parser.line,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('text', (text) => {
    if (open) open.text += text;
  });
  parser.on('closetag', () => {
    open = open?.parent;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    const message = (error as Error).message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '');
    return { complaint: { line: parser.line, message: `not well-formed XML: ${message}` } };
  }
  return root ? { root } : { complaint: { line: 1, message: 'not well-formed XML: no element' } };
}

/** The element and everything in it, in document order. */
export function* everyIn(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyIn(child);
}
