/**
 * Writes docs/problems.md from the catalogue.
 *   npm run docs:problems             writes it
 *   npm run docs:problems -- --check  fails when it is not what the catalogue says
 */
import { writeGeneratedPage } from './generated-page';
import { writeProblems } from './problems-doc/write-problems';

void writeGeneratedPage({
  file: 'docs/problems.md',
  source: 'src/consent/problems and catalogue/',
  script: 'docs:problems',
  markdown: writeProblems(),
});
