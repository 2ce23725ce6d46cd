/**
 * The only reader of settings. The build writes them into each page as a JSON data block (`<script type="application/json"
 * id="settings">`); a server may replace that block, so one build serves every environment.
 */
import { isGuid } from '../core/guid';
import { clouds, type CloudName } from '../consent/entra';

/** What a deployment decides. */
export interface Settings {
  /** Application (client) id of the Entra app registration, a GUID. */
  readonly clientId: string;
  /** The Microsoft cloud the tenant lives in. */
  readonly cloud: CloudName;
  /** How the app is called on Microsoft's consent page. */
  readonly appName: string;
  /** Who publishes the app, as Microsoft's consent page shows it. */
  readonly publisher: string;
  /** Where people get help, an https address. */
  readonly supportUrl: string;
  /**
   * The folder of `redirect.html`, `dialog.html` and `approved.html`: an address, or a path from the page on, with a slash at its
   * end, e.g. `/sync/`. Absent where they lie beside the page.
   */
  readonly pages?: string;
  /** How the product reaches mail and calendar; Microsoft Graph when absent. */
  readonly mailAccess?: MailAccess;
  /** The service that syncs in the background: `docs/sync-service.md`. Absent when there is none. */
  readonly syncService?: SyncServiceSettings;
  /** Where the pane tells that it could not start: `docs/operations.md`. Absent when nobody wants to know. */
  readonly reportUrl?: string;
  /** Other origins than Microsoft's, for practice only, e.g. `http://login.localhost:3000`. Absent in production. */
  readonly endpoints?: Endpoints;
}

/** How the product reaches mail and calendar: Microsoft Graph, or Exchange Web Services. */
export type MailAccess = 'graph' | 'ews';

/** The service that syncs in the background. */
export interface SyncServiceSettings {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** The scope of its own API, with the resource, e.g. `api://5b8f1c5e-…/Connections.Write`. */
  readonly scope: string;
}

/** Origins that stand for Microsoft's, without a slash at the end. */
export interface Endpoints {
  /** Where people sign in. */
  readonly login: string;
  /** Microsoft Graph. */
  readonly graph: string;
  /** The Microsoft Entra admin center. */
  readonly portal: string;
}

/** Microsoft Graph's origin for these settings. */
export const graphOf = ({ cloud, endpoints }: Settings): string => endpoints?.graph ?? clouds[cloud].graph;

/** Settings that cannot be used; the message names the one to mend. */
export class SettingsError extends Error {
  /** By this name it becomes words for people. */
  override readonly name = 'not_configured';
}

/**
 * Reads the settings of this page.
 * @throws SettingsError that names the setting to mend.
 */
export const readSettings = (page: Document = document): Settings =>
  checkSettings(parse(page.getElementById('settings')?.textContent));

/** @throws SettingsError that names the setting to mend. */
export function checkSettings(settings: Partial<Settings>): Settings {
  if (!isGuid(settings.clientId)) {
    throw new SettingsError('CLIENT_ID is not the application (client) id of an app registration.');
  }
  if (!Object.hasOwn(clouds, settings.cloud ?? '')) {
    throw new SettingsError(`CLOUD is not one of ${Object.keys(clouds).join(', ')}.`);
  }
  const { mailAccess, syncService, pages } = settings;
  if (mailAccess !== undefined && mailAccess !== 'graph' && mailAccess !== 'ews') {
    throw new SettingsError('MAIL_ACCESS is not one of graph, ews.');
  }
  if (syncService !== undefined && !isService(syncService)) {
    throw new SettingsError('SYNC_SERVICE_URL is not an https address, or SYNC_SERVICE_SCOPE is missing.');
  }
  if (pages !== undefined && !/^(?:.*\/)?$/.test(pages)) {
    throw new SettingsError('The folder of the pages has no slash at its end.');
  }
  return settings as Settings;
}

/** The address of a page that is served with the sidebar. */
export const pageAddress = (
  { pages = '' }: Pick<Settings, 'pages'>,
  page: 'redirect' | 'dialog' | 'approved',
): string => new URL(`${pages}${page}.html`, window.location.href).href;

/** Settings that cannot be used may be what there is to tell, so nothing else of them is looked at. */
export function readReportUrl(): unknown {
  try {
    return parse(document.getElementById('settings')?.textContent).reportUrl;
  } catch {
    return undefined;
  }
}

/** An https address, save for this computer. */
export const HTTPS =
  /^https:\/\/[^/?#@]+(?:\/[^?#]*)?$|^http:\/\/(?:[\w-]+\.)?localhost(?::\d+)?(?:\/[^?#]*)?$/;

/** A token is sent there. */
const isService = ({ url, scope }: Partial<SyncServiceSettings>): boolean =>
  typeof url === 'string' &&
  HTTPS.test(url) &&
  !url.endsWith('/') &&
  typeof scope === 'string' &&
  scope !== '';

function parse(text: string | null | undefined): Partial<Settings> {
  try {
    return JSON.parse(text ?? '') as Partial<Settings>;
  } catch {
    throw new SettingsError('The settings of this page are not valid JSON.');
  }
}
