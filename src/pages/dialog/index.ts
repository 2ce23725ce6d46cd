import { readSettings } from '../../config';
import { messageParent } from './message-parent';
import { signInHere } from './sign-in-here';

/** What the person reads when the window stays open. */
const show = (text: string) => {
  const status = document.getElementById('status');
  if (status) status.textContent = text;
};

async function main() {
  const outcome = await signInHere(readSettings(), await messageParent());
  if (outcome === 'told') show('Done. You can close this window and go back to Outlook.');
  if (outcome === 'nothing-to-do') show('Nothing to do here. Close this window and try again in Outlook.');
}

main().catch(() => show('This window could not sign in. Close it and try again in Outlook.'));
