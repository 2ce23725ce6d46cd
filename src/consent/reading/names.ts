import { officeNumbers, vocabulary, wordsOfOwnField } from './vocabulary';

/**
 * Names of the known vocabularies that the text holds, in order, no doubles. `text` is plain text.
 * Everyday words and Office's bare numbers count only as the value of a field such as `errorCode`.
 */
export function readNames(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [word] of text.matchAll(/[a-z0-9_]{5,60}/g)) {
    if (vocabulary.has(word) && !wordsOfOwnField.has(word)) names.add(word);
  }
  for (const [, word = ''] of text.matchAll(
    /(?:name|code|error)["']?[ :=]{1,3}["']?([a-z]{4,20})(?![a-z0-9_])/g,
  )) {
    if (wordsOfOwnField.has(word)) names.add(word);
  }
  for (const [, number = ''] of text.matchAll(
    /(?:^|(?:code|error|errors|dialog|getaccesstoken)["']?[ :=#([]{1,4}["']?)(\d{5})(?!\d)/g,
  )) {
    if (officeNumbers.has(number)) names.add(number);
  }
  return [...names];
}
