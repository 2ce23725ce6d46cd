import type { Sentences } from './sentences';

/** Italian. */
export const it: Sentences = {
  'unverified-publisher': [/app rischiosa/, /app potrebbe essere rischiosa/, /app è considerata rischiosa/],
  'admin-approval-required': [
    /approvazione (?:dell'|di un |da parte dell'|da parte di un )?amministratore/,
    /solo un amministratore può (?:concedere|fornire)/,
    /consenso dell'amministratore/,
    /autorizzazioni che l'utente non è autorizzato a concedere/,
    /criteri che impediscono di concedere/,
    /autorizzazioni che non si è autorizzati a concedere/,
    /criteri[oa]? che (?:ne )?impedisc(?:e|ono) (?:all'utente )?di concedere/,
  ],
  'consent-declined': [/utente ha rifiutato (?:il consenso|di)/],
  'consent-required': [/utente o (?:l')?amministratore non ha (?:acconsentito|fornito|concesso|dato)/],
  'user-not-assigned': [/non è assegnato a un ruolo/],
  'app-disabled': [/applicazione.{0,80}è disabilitata/],
  'service-missing': [/non è disponibile all'interno dell'organizzazione/],
  'app-not-in-tenant': [/applicazione con identificatore.{0,120}non (?:è stata )?trovata/],
  'device-not-allowed': [/dispositivo .{0,40}non conforme/],
  'conditional-access': [/criteri di accesso condizionale/],
  'mfa-required': [/autenticazione a più fattori/],
  'wrong-account': [/non esiste nel tenant/],
  'window-closed': [/annullat[ao] dall'utente/],
  'sign-in-required': [/nessun utente (?:ha eseguito|è connesso)/],
  'app-permissions-incomplete': [/preconfigurata durante la registrazione/],
  'app-misconfigured': [/uri di reindirizzamento/, /url di risposta/],
  'service-unavailable': [/problema intermittente/, /temporaneamente non disponibile/],
};
