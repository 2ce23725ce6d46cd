/**
 * Set up sync for a sidebar that has a menu and screens of its own: one hook gives the menu item and its screen.
 * An example that compiles and runs: test/feature/embedding.test.tsx. What the host page must serve: docs/deploy.md.
 */
export { readSettings, SettingsError, type Endpoints, type Settings } from './adapters/config';
export {
  useSetUpSync,
  type SetUpSyncItem,
  type SetUpSyncOptions,
  type SidebarSession,
} from './feature/use-set-up-sync';
export type { UsageEvent, UsageSink } from './core/usage';
export type { Account } from './core/ports';
