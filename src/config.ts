/**
 * The only reader of settings. The build writes them into each page as a JSON data block (`<script type="application/json"
 * id="settings">`); a server may replace that block, so one build serves every environment.
 */
import type { CloudName } from './entra';

export interface Settings {
  /** Application (client) id of the Entra app registration, a GUID. */
  readonly clientId: string;
  /** The Microsoft cloud the tenant lives in. */
  readonly cloud: CloudName;
  /** How the app is called on Microsoft's consent page. */
  readonly appName: string;
  /** Who publishes the app, as Microsoft's consent page shows it. */
  readonly publisher: string;
  readonly supportUrl: string;
  /** Other origins than Microsoft's, for practice only, e.g. `http://login.localhost:3000`. Absent in production. */
  readonly endpoints?: Endpoints;
}

export interface Endpoints {
  readonly login: string;
  readonly graph: string;
  readonly portal: string;
}
