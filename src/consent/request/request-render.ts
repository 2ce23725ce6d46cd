import { END_OF_ISOLATE, ISOLATE } from '../words/format';
import type { Script } from '../words/script';
import type { Block, Part } from './request-parts';

/** Lines end with LF. A link stands alone on its line, so that no mail program takes a full stop into it. */
export const toText = (parts: readonly Part[]): string =>
  parts
    .map(partText)
    .join('\n\n')
    .replace(isolated, (_, gap: string, value: string) =>
      LATIN.test(value) ? `\u200e${gap}${value}` : `${gap}${value}`,
    );

const isolated = new RegExp(`(\\s?)${ISOLATE}([^${END_OF_ISOLATE}]*)${END_OF_ISOLATE}`, 'g');

/**
 * Starts with what is read from left to right. A mark before the gap keeps a leading number in its place and is not copied
 * with the value, as isolates would be.
 */
const LATIN = /^[\w/]/;

const partText = ({ heading, blocks }: Part): string =>
  [...(heading ? [heading] : []), ...blocks.map(blockText)].join(heading ? '\n' : '\n\n');

function blockText(block: Block): string {
  if (typeof block === 'string') return block;
  if ('link' in block) return `\n${block.link}\n`;
  return block.items.map((item) => `- ${item}`).join('\n');
}

/** Inline styles only: mail programs drop everything else. */
export const toHtml = (parts: readonly Part[], { tag, dir }: Script): string =>
  `<div lang="${tag}" dir="${dir}" style="font-family:'Segoe UI',Arial,sans-serif;font-size:14px;line-height:1.5">${parts.map(partHtml).join('')}</div>`;

const partHtml = ({ heading, blocks }: Part): string =>
  `${heading ? `<p style="margin:16px 0 4px"><b>${escape(heading)}</b></p>` : ''}${blocks.map(blockHtml).join('')}`;

function blockHtml(block: Block): string {
  if (typeof block === 'string') return `<p style="margin:4px 0 8px">${escape(block)}</p>`;
  if ('link' in block) {
    const link = escape(block.link);
    return `<p style="margin:8px 0;word-break:break-all"><a href="${link}" dir="ltr">${link}</a></p>`;
  }
  const items = block.items.map((item) => `<li style="margin:4px 0">${escape(item)}</li>`);
  return `<ul style="margin:4px 0 8px">${items.join('')}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  [ISOLATE]: '<bdi>',
  [END_OF_ISOLATE]: '</bdi>',
};

const escape = (text: string): string =>
  text.replace(/[&<>"'\u2068\u2069]/g, (sign) => ENTITIES[sign] ?? sign);
