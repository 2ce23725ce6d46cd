import { virtual } from '@guidepup/virtual-screen-reader';
import { elementById } from '../../src/pages/taskpane/shell';

/** What a screen reader says from the top of what is below the header to its end, phrase by phrase. */
export async function transcript(): Promise<readonly string[]> {
  await virtual.start({ container: elementById('screens').parentElement ?? document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}
