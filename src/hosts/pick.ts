import type { Settings } from '../config';
import type { SignInHost } from '../setup-sync/ports';
import { popupHost } from './popup';

/** Chooses the way to sign in that this place supports. */
export function pickHost(settings: Settings): Promise<SignInHost> {
  return popupHost(settings);
}
