import type { Settings } from '../config';
import type { SignInHost } from '../setup-sync/ports';
import { isFramed } from './framed';
import { inOrder } from './in-order';
import type { OfficeParts, Way } from './way';

/**
 * The ways to sign in that this place supports, the best first. Each is a chunk of its own, and only what serves here is loaded.
 */
export async function pickHost(settings: Settings, office: OfficeParts): Promise<SignInHost> {
  const [nested, dialog, popup] = await Promise.all([
    office.nested && inTime(nestedWay(settings, office.nested)),
    office.ui && dialogWay(office.ui),
    // Outlook on a computer opens no pop-up windows that could answer; a browser does.
    isFramed() || !office.ui ? popupWay(settings) : undefined,
  ]);
  const ways = [nested, dialog, popup];
  const [first, ...others] = ways.filter((way) => way !== undefined);
  if (!first) throw Object.assign(new Error('No way to sign in.'), { name: 'sign_in_unavailable' });
  return inOrder([first, ...others]);
}

async function nestedWay(settings: Settings, office: NonNullable<OfficeParts['nested']>) {
  const { nestedHost } = await import('./nested');
  return nestedHost(settings, office);
}

async function dialogWay(ui: NonNullable<OfficeParts['ui']>): Promise<Way> {
  const { dialogHost } = await import('./dialog');
  return dialogHost(ui);
}

async function popupWay(settings: Settings): Promise<Way> {
  const { popupHost } = await import('./popup');
  return { ...(await popupHost(settings)), givesUp: () => false };
}

const BRIDGE_LIMIT_MS = 2000;

/** Outlook's bridge may never answer; then there is no such way. */
const inTime = (way: Promise<Way | undefined>): Promise<Way | undefined> =>
  Promise.race([
    way.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, BRIDGE_LIMIT_MS)),
  ]);
