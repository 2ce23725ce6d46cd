import type { Sentences } from './sentences';

/** Spanish. */
export const es: Sentences = {
  'unverified-publisher': [
    /aplicación (?:puede|podría) ser (?:peligrosa|arriesgada|riesgosa)/,
    /aplicación se considera de riesgo/,
    /aplicación de riesgo/,
  ],
  'admin-approval-required': [
    /aprobación (?:del|de un|de) administrador/,
    /solo un administrador puede (?:conceder|otorgar)/,
    /consentimiento del administrador/,
    /directiva que le impide (?:otorgar|conceder)/,
    /permisos que no está autorizado a conceder/,
  ],
  'consent-declined': [/usuario (?:ha rechazado|rechazó|se negó a) (?:el consentimiento|dar|conceder)/],
  'consent-required': [/usuario o (?:el )?administrador no (?:ha (?:dado|otorgado|concedido)|dio|otorgó)/],
  'user-not-assigned': [/no está asignado a un rol/],
  'app-disabled': [/aplicación.{0,80}está deshabilitada/],
  'service-missing': [/no está disponible en (?:su|la) organización/],
  'app-not-in-tenant': [/aplicación con (?:el )?identificador.{0,120}no se (?:ha encontrado|encontró)/],
  'device-not-allowed': [/dispositivo .{0,40}no es compatible/],
  'conditional-access': [/(?:directivas?|políticas?) de acceso condicional/],
  'mfa-required': [/autenticación multifactor/],
  'wrong-account': [/no existe en (?:el inquilino|el directorio)/],
  'window-closed': [/cancelad[ao] por el usuario/],
  'sign-in-required': [/ningún usuario ha iniciado sesión/],
  'app-permissions-incomplete': [/durante el registro de (?:la )?aplicación/],
  'app-misconfigured': [/uri de redirección/, /url de respuesta/],
  'service-unavailable': [/problema intermitente/, /temporalmente no disponible/],
};
