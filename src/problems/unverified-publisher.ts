import type { Problem } from './problem';
import { sources } from './sources';

/** Microsoft finds the app risky, mostly because its publisher is not verified: only an admin may go on. */
export const unverifiedPublisher = {
  id: 'unverified-publisher',
  category: 'unverified-publisher',
  owner: 'tenant-admin',
  match: {
    codes: [900941, 900981],
    names: ['adminconsentrequiredduetoriskyapp', 'adminconsentrequestriskyappwarning'],
    phrases: [
      /(?:this )?app (?:may|might) be risky/,
      /app is considered risky/,
      /consent request was received for a risky app/,
      /risky application detected/,
      /without (?:a )?verified publisher/,
      /(?:from|by) (?:an )?unverified publisher/,
      /app ist möglicherweise riskant/,
      /app wird als riskant/,
      /application peut présenter un risque/,
      /application est considérée comme risquée/,
      /aplicación puede ser (?:peligrosa|arriesgada)/,
      /aplicación se considera de riesgo/,
      /app potrebbe essere rischiosa/,
      /app è considerata rischiosa/,
      /(?:aplicativo|aplicação) pode ser arriscad[ao]/,
      /app kan riskant zijn/,
      /app wordt beschouwd als riskant/,
      /这个应用可能有风险/,
      /应用被视为有风险/,
      /此应用可能有风险/,
      /アプリは危険な可能性/,
      /このアプリにはリスクがある/,
      /アプリは危険と見なされ/,
      /アプリは危険で(?:ある可能性|す)/,
      /application est (?:potentiellement|peut-être) risquée/,
      /app wird als (?:risikoreich|gefährlich)/,
      /приложение может быть рискованным/,
      /приложение считается рискованным/,
      /앱은 위험할 수 있습니다/,
      /앱이 위험한 것으로 간주/,
      /app(?:en)? kan vara riskfylld/,
      /appen anses vara riskfylld/,
      /alkalmazás kockázatos lehet/,
      /alkalmazás kockázatosnak számít/,
      /應用程式可能有風險/,
      /应用程序可能(?:有|存在)风险/,
    ],
  },
  words: {
    member: {
      heading: 'Your admin needs to check {app}',
      lead: 'Microsoft asks an admin to look at new apps before people use them. Send your admin a request.',
    },
    admin: {
      heading: 'Check {app}, then approve it',
      lead: 'Microsoft could not verify who publishes {app}. Check the publisher and the permissions, then approve it for everyone.',
      steps: [
        'Compare the publisher and website with your contract.',
        'Check the permissions that {app} asks for.',
        'Select “Approve for everyone” when you trust them.',
      ],
    },
  },
  notes:
    'Microsoft’s page says “This app may be risky”. Stay factual: neither frighten nor promise that the app is harmless.',
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
  tone: 'warning',
  sources: [sources.errorCodes, sources.unexpectedConsent],
} as const satisfies Problem;
