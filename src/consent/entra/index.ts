/** What we know of Microsoft Entra: data with its sources, and small builders. Nothing here has side effects. */
export { adminCommands, type AdminCommandsRequest } from './admin-commands';
export { readAdminConsentAnswer, type AdminConsentAnswer } from './admin-consent-answer';
export { decodeState, encodeState, type ConsentState } from './admin-consent-state';
export { adminConsentUrl, type AdminConsentRequest } from './admin-consent-url';
export { articles, type Article } from './articles';
export { brokerErrors, brokerTags } from './broker-errors';
export { clouds, type Cloud, type CloudName } from './clouds';
export type { AdminCommands } from './commands/command';
export { consentChoices, managedConsentSetting, type ConsentChoice } from './consent-choices';
export { portalLinks, type PortalLink, type PortalLinks } from './portal-links';
export { portalNames, type PortalName, type PortalNameKey } from './portal-names';
export { roleFit, type Fit, type RoleAnswer, type RoleFit } from './role-fit';
export { grantingRoles, roleOf, roles, type Role, type RoleName } from './roles';
export { scopes, type Scope } from './permissions';
export {
  consentScopes,
  graphDefaultScope,
  qualifyScopes,
  scopeNames,
  scopesOpening,
  type ScopeName,
} from './scopes';
