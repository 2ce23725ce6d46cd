import { diagnoseRecord } from './diagnose-record';

/**
 * Answers each line of JSON, `{"id":…,"input":…}`, with a line of JSON. A line that cannot be read gets
 * `{"line":…,"error":…}`, and the rest go on. Blank lines are passed over but counted; a byte order mark is ignored.
 */
export async function* diagnoseLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text !== '') yield `${JSON.stringify(answer(text, number))}\n`;
  }
}

function answer(text: string, line: number): object {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return { line, error: 'This line is not valid JSON.' };
  }
  if (typeof record !== 'object' || record === null || !('input' in record)) {
    return { line, error: 'This line is not an object with an "input".' };
  }
  const id = 'id' in record ? record.id : null;
  return { id, ...diagnoseRecord(record.input) };
}
