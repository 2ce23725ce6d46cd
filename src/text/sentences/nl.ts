import type { Sentences } from './sentences';

/** Dutch. */
export const nl: Sentences = {
  'unverified-publisher': [
    /riskante app/,
    /risk ante app/,
    /app kan riskant zijn/,
    /app wordt beschouwd als riskant/,
  ],
  'admin-approval-required': [
    /goedkeuring (?:van|door) (?:een |de |je |uw )?beheerder/,
    /beheerdersgoedkeuring/,
    /(?:die )?alleen (?:door )?een beheerder (?:kunnen|kan)/,
    /alleen een beheerder kan verlenen/,
    /toestemming van (?:de|een) beheerder is vereist/,
    /machtigingen aan die u niet mag verlenen/,
    /beleid ingesteld waarmee wordt voor ?komen/,
  ],
  'consent-required': [/gebruiker of (?:de )?beheerder heeft geen toestemming/],
  'user-not-assigned': [/niet (?:aan een rol )?toegewezen/],
  'service-missing': [/niet beschikbaar is in .{0,40}organisatie/],
  'conditional-access': [/beleid voor voorwaardelijke toegang/],
  'mfa-required': [/meervoudige verificatie/],
  'wrong-account': [/bestaat niet in (?:de )?tenant/],
  'app-permissions-incomplete': [/tijdens de app-registratie/],
  'service-unavailable': [/tijdelijk niet beschikbaar/, /onregelmatige fout/],
};
