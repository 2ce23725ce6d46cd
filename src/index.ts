/**
 * Set up sync for a sidebar that has a menu and screens of its own: one hook gives the menu item and its screen.
 * What the page serves, sets and gets: docs/embedding.md. A sidebar that runs: examples/sidebar.
 */
export {
  readSettings,
  SettingsError,
  type Endpoints,
  type MailAccess,
  type Settings,
  type SyncServiceSettings,
} from './adapters/config';
export type { CloudName } from './consent/entra';
export {
  useSetUpSync,
  type SetUpSyncItem,
  type SetUpSyncOptions,
  type SidebarSession,
} from './feature/use-set-up-sync';
export type { Account } from './core/ports';
export type { UsageEvent, UsageSink } from './core/usage';
