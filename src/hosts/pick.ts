import type { Settings } from '../config';
import type { SignInHost } from '../setup-sync/ports';
import { dialogHost } from './dialog';
import { isFramed } from './framed';
import { inOrder } from './in-order';
import { nestedHost } from './nested';
import { popupHost } from './popup';
import type { OfficeParts, Way } from './way';

/** The ways to sign in that this place supports, the best first. */
export async function pickHost(settings: Settings, office: OfficeParts): Promise<SignInHost> {
  const [nested, popup] = await Promise.all([
    office.nested ? inTime(nestedHost(settings, office.nested)) : undefined,
    // Outlook on a computer opens no pop-up windows that could answer; a browser does.
    isFramed() || !office.ui ? popupHost(settings).then(asWay) : undefined,
  ]);
  const ways = [nested, office.ui && dialogHost(office.ui), popup];
  const [first, ...others] = ways.filter((way) => way !== undefined);
  if (!first) throw Object.assign(new Error('No way to sign in.'), { name: 'sign_in_unavailable' });
  return inOrder([first, ...others]);
}

const asWay = (host: SignInHost): Way => ({ ...host, opensLater: false, givesUp: () => false });

const BRIDGE_LIMIT_MS = 2000;

/** Outlook's bridge may never answer; then there is no such way. */
const inTime = (way: Promise<Way | undefined>): Promise<Way | undefined> =>
  Promise.race([
    way.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, BRIDGE_LIMIT_MS)),
  ]);
