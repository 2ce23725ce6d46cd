/**
 * Writes practice/SCENARIOS.md from practice/data.
 *   npm run docs:practice             writes it
 *   npm run docs:practice -- --check  fails when it is not what the data says
 */
import { writeGeneratedPage } from './generated-page';
import { writePractice } from './practice-doc/write-practice';

void writeGeneratedPage({
  file: 'practice/SCENARIOS.md',
  source: 'practice/data',
  script: 'docs:practice',
  markdown: writePractice(),
});
