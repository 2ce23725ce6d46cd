const ENTITIES = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
  ['&rsquo;', "'"],
  ['&lsquo;', "'"],
  ['&ldquo;', '"'],
  ['&rdquo;', '"'],
] as const;

const next = '%[89AB][0-9A-F]';

/** One character in well-formed percent-encoded UTF-8 (RFC 3629, section 4). */
const ENCODED = `(?:${[
  '%[0-7][0-9A-F]',
  `%C[2-9A-F]${next}`,
  `%D[0-9A-F]${next}`,
  `%E0%[AB][0-9A-F]${next}`,
  `%E[1-9ABCEF]${next}${next}`,
  `%ED%[89][0-9A-F]${next}`,
  `%F0%[9AB][0-9A-F]${next}${next}`,
  `%F[1-3]${next}${next}${next}`,
  `%F4%8[0-9A-F]${next}${next}`,
].join('|')})`;

/** Text whose percent signs all begin such a character: `decodeURIComponent` never refuses it. */
const DECODABLE = new RegExp(`${ENCODED}(?:[^%]{0,40}${ENCODED}){0,600}`, 'gi');

/**
 * Brings text to the one form that all rules are written for: decoded (HTML entities, percent-encoding, JSON escapes,
 * each also when broken or double), without markup, full-width forms made narrow, plain quotes, lower case and single
 * spaces. Work is linear in the text's length.
 */
export function plainText(text: string): string {
  let plain = narrow(text.normalize('NFC'));
  for (let round = 0; round < 2; round++) plain = unescapeJson(decodePercent(decodeEntities(plain)));
  return plain
    .replace(/<[a-z/!][^<>]{0,200}>/gi, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff*`]/g, '')
    .replace(/[‘’‛′´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .toLowerCase()
    .replace(/[\s+]+/g, ' ')
    .trim();
}

/** Full-width forms and the ideographic space as in ASCII. NFKC does it too, but makes some signs 18 times as long. */
const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const named = ENTITIES.reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), text);
  return named.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, dec?: string) => {
    const point = hex ? parseInt(hex, 16) : Number(dec);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}

function decodePercent(text: string): string {
  return text.includes('%') ? text.replace(DECODABLE, (run) => decodeURIComponent(run)) : text;
}

function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\{1,4}u([\da-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\{1,4}[rnt]/g, ' ')
    .replace(/\\{1,4}(["'/])/g, '$1');
}
