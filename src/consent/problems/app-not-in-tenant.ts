import type { Problem } from './problem';
import { sources } from './sources';

/** The organization does not know the app yet; an admin’s approval adds it. */
export const appNotInTenant = {
  id: 'app-not-in-tenant',
  category: 'app-not-in-tenant',
  owner: 'tenant-admin',
  match: {
    codes: [700016, 70001, 700011, 7000229],
    names: ['unauthorizedclient_doesnotmatchrequest', 'unauthorizedclientappnotfoundinorgidtenant'],
    phrases: [
      /application with identifier.{0,120}not found in the directory/,
      /has not been installed by the administrator of the tenant/,
      /hasn't been installed by the administrator/,
      /consented to by any user in the tenant/,
      /wurde (?:im verzeichnis|in dem verzeichnis) .{0,80}nicht gefunden/,
      /anwendung mit (?:dem |der )?(?:bezeichner|id|identifikator).{0,120}nicht gefunden/,
      /application (?:avec l'identificateur|ayant l'identificateur|dont l'identificateur).{0,120}(?:introuvable|est introuvable|n'a pas été trouvée)/,
      /aplicación con (?:el )?identificador.{0,120}no se (?:ha encontrado|encontró)/,
      /applicazione con identificatore.{0,120}non (?:è stata )?trovata/,
      /(?:aplicativo|aplicação) com (?:o )?identificador.{0,120}não (?:foi )?encontrad[ao]/,
      /在目录.{0,80}中(?:找不到|未找到).{0,40}应用程序/,
      /(?:找不到|未找到)标识符为/,
      /識別子.{0,80}アプリケーションが.{0,60}見つかりません/,
    ],
  },
  words: {
    member: {
      heading: '{app} isn’t known here yet',
      lead: 'Your organization does not have it yet. An admin adds it by approving it once.',
    },
    admin: {
      heading: 'Add {app} to your tenant',
      lead: 'Approving adds {app} to {organization}. Use the admin account of the tenant that holds the mailboxes.',
    },
  },
  notes: '“Tenant” is the organization’s Microsoft 365 directory.',
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'use-other-account', 'check-again'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes],
} as const satisfies Problem;
