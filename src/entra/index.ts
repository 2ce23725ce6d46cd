/** What we know of Microsoft Entra: data with its sources, and small builders. Nothing here has side effects. */
export { adminConsentUrl, type AdminConsentRequest } from './admin-consent-url';
export { readAdminConsentAnswer, type AdminConsentAnswer } from './admin-consent-answer';
export { decodeState, encodeState, type ConsentState } from './admin-consent-state';
export { clouds, type Cloud, type CloudName } from './clouds';
export { roleOf, roles, type Role } from './roles';
export { consentScopes, qualifyScopes, scopeNames, scopes, type Scope, type ScopeName } from './scopes';
