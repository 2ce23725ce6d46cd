import { readSettings } from '../../adapters/config';
import { messageParent } from './message-parent';
import { signInHere, type Outcome } from './sign-in-here';
import { loadDialogWords } from './language';

const loading = loadDialogWords();

async function show(outcome: Outcome) {
  const words = await loading;
  document.title = words.title;
  write('heading', words.heading);
  write('status', words[outcome]);
}

/** Screen readers say what changes, so what stays is left alone. */
function write(id: string, text: string) {
  const element = document.getElementById(id);
  if (element && element.textContent !== text) element.textContent = text;
}

async function main() {
  return signInHere(readSettings(), await messageParent());
}

void show('leaving');
main().then(show, () => show('failed'));
