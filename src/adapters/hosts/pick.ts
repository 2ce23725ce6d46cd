import type { Settings } from '../config';
import { within } from '../../core/in-time';
import type { SignInHost } from '../../core/ports';
import { isFramed } from './framed';
import { inOrder } from './in-order';
import type { ReadLanguage } from './page-language';
import type { OfficeHost } from './office-host';
import type { OfficeParts, Way } from './way';

/**
 * The ways to sign in that this place supports, the best first. Each is a chunk of its own, and only what serves here is loaded.
 * @param lang What Microsoft's window is asked to speak; the page's language when absent.
 */
export async function pickHost(
  settings: Settings,
  office: OfficeParts,
  place: OfficeHost,
  lang?: ReadLanguage,
): Promise<SignInHost> {
  const bridge = office.nested && nestedWay(settings, office.nested, lang).catch(() => undefined);
  const [early, dialog, popup] = await Promise.all([
    // Late, or never: what else there is serves meanwhile.
    bridge && within(bridge, BRIDGE_LIMIT_MS, () => undefined),
    office.ui && dialogWay(office.ui, settings, lang),
    // Outlook on a computer opens no pop-up windows that could answer; a browser does.
    place !== 'app' && (isFramed() || !office.ui) ? popupWay(settings, lang) : undefined,
  ]);
  const others = [dialog, popup].filter((way) => way !== undefined);
  const nested = early ?? (others.length === 0 ? await bridge : undefined);
  const [first, ...more] = nested ? [nested, ...others] : others;
  if (!first) throw Object.assign(new Error('No way to sign in.'), { name: 'sign_in_unavailable' });
  return inOrder([first, ...more], nested ? undefined : bridge);
}

async function nestedWay(
  settings: Settings,
  office: NonNullable<OfficeParts['nested']>,
  lang?: ReadLanguage,
) {
  const { nestedHost } = await import('./nested');
  return nestedHost(settings, office, lang);
}

async function dialogWay(
  ui: NonNullable<OfficeParts['ui']>,
  settings: Settings,
  lang?: ReadLanguage,
): Promise<Way> {
  const { dialogHost } = await import('./dialog');
  return dialogHost(ui, settings, lang);
}

async function popupWay(settings: Settings, lang?: ReadLanguage): Promise<Way> {
  const { popupHost } = await import('./popup');
  return { ...(await popupHost(settings, lang)), givesUp: () => false };
}

/** How long Outlook's bridge is waited for. */
const BRIDGE_LIMIT_MS = 2000;
