import type { Failure } from '../core/failure';
import { readCodes } from './reading/codes';
import { collect } from '../text/collect';
import { readNames } from './reading/names';
import { readParticulars } from '../text/particulars';
import { readPhrases } from './reading/phrases';
import { plainText } from '../text/plain-text';
import type { Patterns } from '../text/sentences/sentences';
import { readSource } from '../text/source';

/** How much of the text is searched for sentences. Microsoft's pages are shorter; numbers and names are read everywhere. */
const PAGE_LENGTH = 10_000;

/**
 * Reads whatever was thrown, returned or pasted: errors of MSAL, nested app authentication, Office and Graph, addresses
 * and their parts, JSON, and text in any language, also escaped, cut off or broken. Lets out known numbers, known names
 * and ids only, so nothing personal. Never throws; work is linear in the length, and what exceeds 100 kB is not read.
 * @param others Sentences of other languages than English, where there may be some.
 */
export function readFailure(input: unknown, others: Patterns = {}): Failure {
  const text = plainText(collect(input));
  const page = text.slice(0, PAGE_LENGTH);
  const names = readNames(text);
  return {
    source: readSource(input, page, names),
    codes: readCodes(text),
    names,
    phrases: readPhrases(page, others),
    ...readParticulars(text),
  };
}
