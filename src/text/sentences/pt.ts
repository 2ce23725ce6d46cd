import type { Sentences } from './sentences';

/** Portuguese. */
export const pt: Sentences = {
  'unverified-publisher': [/aplicativo arriscado/, /(?:aplicativo|aplicação) pode ser arriscad[ao]/],
  'admin-approval-required': [
    /aprovação d[oe] (?:um )?administrador/,
    /aprovação administrativa/,
    /(?:apenas|somente|só) um administrador pode conceder/,
    /permissões que você não está autorizado a conceder/,
    /política que impede que/,
  ],
  'consent-declined': [/usuário (?:recusou|se recusou)/],
  'consent-required': [/usuário ou (?:o )?administrador não (?:consentiu|deu|concedeu)/],
  'user-not-assigned': [/não (?:está|foi) atribuído a uma função/],
  'app-disabled': [/(?:aplicativo|aplicação).{0,80}está desabilitad[ao]/],
  'service-missing': [/não está disponível em sua organização/],
  'app-not-in-tenant': [
    /(?:aplicativo|aplicação) com (?:o )?identificador.{0,120}não (?:foi )?encontrad[ao]/,
  ],
  'device-not-allowed': [/dispositivo .{0,40}não está em conformidade/],
  'conditional-access': [/(?:políticas?) de acesso condicional/],
  'mfa-required': [/autenticação multifator/],
  'wrong-account': [/não existe no (?:locatário|inquilino|diretório)/],
  'window-closed': [/cancelad[ao] pelo usuário/],
  'sign-in-required': [/nenhum usuário (?:está conectado|entrou)/],
  'app-permissions-incomplete': [/registro do aplicativo/],
  'app-misconfigured': [/uri de redirecionamento/, /url de resposta/],
  'service-unavailable': [/temporariamente indisponível/, /problema intermitente/],
};
