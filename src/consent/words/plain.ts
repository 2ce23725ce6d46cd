/**
 * A name from outside as one line of plain text: no control characters, no invisible ones that turn text around, no more
 * than `limit` characters. Half of a pair that stands alone goes too, because it can't be put into an address.
 */
export function plain(text: string, limit: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .trim();
  const signs = [...line];
  return signs.length <= limit ? line : `${signs.slice(0, limit - 1).join('')}…`;
}
