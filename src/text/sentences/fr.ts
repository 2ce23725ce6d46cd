import type { Sentences } from './sentences';

/** French. */
export const fr: Sentences = {
  'unverified-publisher': [
    /application (?:peut|pourrait) (?:présenter un risque|être (?:risquée|dangereuse))/,
    /application est (?:peut-être|considérée comme) risquée/,
    /application risquée/,
    /application est (?:potentiellement|peut-être) risquée/,
  ],
  'admin-approval-required': [
    /seul un administrateur peut (?:accorder|octroyer|donner)/,
    /approbation (?:de l'|d'un )?administrateur/,
    /(?:autorisation|consentement) (?:de l'|d'un )administrateur (?:est )?(?:requise?|nécessaire|obligatoire)/,
    /stratégie qui vous empêche/,
    /autorisations que vous ne pouvez pas accorder/,
  ],
  'consent-declined': [/utilisateur a refusé (?:de donner son consentement|d'accorder|le consentement)/],
  'consent-required': [
    /utilisateur ou (?:l')?administrateur n'a pas (?:donné son consentement|consenti|accepté)/,
  ],
  'user-not-assigned': [/n'est pas (?:affecté|attribué) à un rôle/],
  'app-disabled': [/application.{0,80}est désactivée/],
  'service-missing': [
    /n'est pas disponible dans votre organisation/,
    /service .{0,120}auquel votre organisation .{0,80}(?:abonnée|souscrit)/,
  ],
  'app-not-in-tenant': [
    /application (?:avec l'identificateur|ayant l'identificateur|dont l'identificateur).{0,120}(?:introuvable|est introuvable|n'a pas été trouvée)/,
  ],
  'device-not-allowed': [/appareil .{0,40}(?:non conforme|doit être géré)/],
  'conditional-access': [/stratégies? d'accès conditionnel/],
  'mfa-required': [/authentification multifacteur/],
  'wrong-account': [/n'existe pas dans (?:le locataire|le client|l'annuaire)/],
  'window-closed': [/annulée? par l'utilisateur/],
  'sign-in-required': [/aucun utilisateur n'est connecté/],
  'app-permissions-incomplete': [/préconfigurée pendant son inscription/],
  'app-misconfigured': [/url de réponse/, /uri de redirection/],
  'service-unavailable': [/problème intermittent/, /temporairement indisponible/],
};
