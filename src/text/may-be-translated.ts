import { collect } from './collect';
import { plainText } from './plain-text';

/** Words without which no sentence of Microsoft's in English does. */
const ENGLISH = /\b(?:the|an?|is|are|was|not|to|of|for|has|user)\b/;

const FOREIGN = /(?![a-z])\p{L}/u;

/** As many words one after the other are a sentence, rather than the name of an error. */
const SENTENCE = /[a-z]{2,}(?: [a-z']{2,}){2}/;

/**
 * Whether there may be sentences of another language than English: what a person pasted, letters that English lacks, or a
 * sentence without any of its commonest words. Errors of Microsoft's libraries are in English, whatever the page was in.
 */
export function mayBeTranslated(input: unknown): boolean {
  if (typeof input === 'string') return true;
  const text = plainText(collect(input));
  return FOREIGN.test(text) || (SENTENCE.test(text) && !ENGLISH.test(text));
}
