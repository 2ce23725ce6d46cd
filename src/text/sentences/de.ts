import type { Sentences } from './sentences';

/** German. */
export const de: Sentences = {
  'unverified-publisher': [
    /app ist möglicherweise riskant/,
    /app wird als riskant/,
    /app wird als (?:risikoreich|gefährlich)/,
  ],
  'admin-approval-required': [
    /genehmigung durch (?:den |einen )?administrator erforderlich/,
    /administratorgenehmigung/,
    /administratoreinwilligung (?:ist )?erforderlich/,
    /genehmigung (?:des|eines) administrators/,
    /nur ein administrator (?:erteilen|gewähren) kann/,
    /bitten sie einen administrator, (?:dieser app|die berechtigung)/,
    /berechtigung an, für deren erteilung sie nicht autorisiert/,
    /richtlinie festgelegt, die sie daran hindert/,
  ],
  'consent-declined': [
    /benutzer hat (?:die zustimmung|die einwilligung|der zustimmung) .{0,40}(?:abgelehnt|verweigert)/,
  ],
  'consent-required': [
    /(?:der benutzer oder administrator|benutzer oder der administrator) hat (?:der verwendung|nicht zugestimmt|die verwendung)/,
  ],
  'user-not-assigned': [/(?:nicht|keiner) (?:einer )?rolle (?:für die anwendung )?zugewiesen/],
  'app-disabled': [/anwendung.{0,80}ist deaktiviert/],
  'service-missing': [/in .{0,60}ihrer organisation nicht verfügbar/],
  'app-not-in-tenant': [
    /wurde (?:im verzeichnis|in dem verzeichnis) .{0,80}nicht gefunden/,
    /anwendung mit (?:dem |der )?(?:bezeichner|id|identifikator).{0,120}nicht gefunden/,
  ],
  'device-not-allowed': [/gerät .{0,40}(?:nicht konform|verwaltet werden)/],
  'conditional-access': [
    /(?:durch|von) richtlinien? (?:für|zum|des) (?:den )?bedingten zugriff/,
    /richtlinien für bedingten zugriff/,
  ],
  'mfa-required': [/mehrstufigen? authentifizierung/],
  'wrong-account': [/(?:im|in) mandanten .{0,80}nicht vorhanden/],
  'window-closed': [/benutzer (?:hat .{0,40})?abgebrochen/],
  'sign-in-required': [/kein benutzer angemeldet/],
  'app-permissions-incomplete': [/während ihrer registrierung vorkonfiguriert/],
  'app-misconfigured': [/antwort-url/, /umleitungs-uri/],
  'service-unavailable': [/vorübergehendes problem/, /vorübergehend nicht verfügbar/],
};
