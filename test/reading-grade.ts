/**
 * The Flesch-Kincaid grade of an English text: how many years of school it takes to read it.
 * en.wikipedia.org/wiki/Flesch-Kincaid_readability_tests, read 2026-11-23. Syllables are counted by rule, so within one grade.
 */
export function readingGrade(sentences: readonly string[]): number {
  const text = sentences.map((sentence) => sentence.replace(/[.!?]*$/, '.')).join(' ');
  const count = text.split(/[.!?;:]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / count) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
