import { knownCodes, officeNumbers } from './vocabulary';

/** Numbers that Microsoft's own notation marks as AADSTS codes; unknown ones count as well. */
const MARKED = [
  /aadsts[ :#_-]{0,3}(\d{4,8})(?!\d)/g,
  /error\?code=(\d{4,8})(?!\d)/g,
  /errorno["']?[ :=]{1,3}["']?(\d{4,8})(?!\d)/g,
  /error\(s\): (\d{4,8})(?!\d)/g,
  /: (\d{5,8}) - \[\d{4}-/g,
];

/** A number that people and other libraries call an error code: counts only when we know it. */
const NAMED =
  /(?:errors?|code|codes|fehlercode|errore|foutcode|erreur|error code no\.?|コード|代码|代碼)["']?[ :=#([]{1,4}["']?(\d{4,7})(?!\d)/g;

/** AADSTS numbers in the order in which the text names them, whole numbers only, no doubles. `text` is plain text. */
export function readCodes(text: string): readonly number[] {
  const found: { readonly at: number; readonly code: number }[] = [];
  const add = (at: number, digits: string | undefined) => found.push({ at, code: Number(digits) });

  for (const pattern of MARKED) {
    for (const match of text.matchAll(pattern)) add(match.index, match[1]);
  }
  for (const list of text.matchAll(/error_codes["']?[ :=]{1,3}\[?((?:[ ,]{0,2}\d{4,8}){1,10})/g)) {
    for (const match of (list[1] ?? '').matchAll(/\d{4,8}/g)) add(list.index, match[0]);
  }
  for (const match of text.matchAll(NAMED)) {
    if (isKnown(match[1])) add(match.index, match[1]);
  }
  if (/^\d{5,7}$/.test(text) && isKnown(text)) add(0, text);

  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))];
}

const isKnown = (digits = '') => knownCodes.has(Number(digits)) && !officeNumbers.has(digits);
