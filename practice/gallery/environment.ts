import { scopeNames } from '../../src/consent/entra';
import type { Environment } from '../../src/feature/boot';
import { APP } from '../data/app';

const never = () => new Promise<never>(() => undefined);
const attempt = () => ({ result: never(), cancel: () => undefined });

/** A pane in Outlook that is ready for a click which nobody makes. */
export const environment: Environment = {
  version: '1.2.3',
  settings: {
    clientId: APP.clientId,
    cloud: 'global',
    appName: APP.name,
    publisher: APP.publisher,
    supportUrl: APP.supportUrl,
    mailAccess: 'ews',
    syncService: { url: 'https://sync.example.com', scope: 'api://sync.example.com/Connections.Write' },
  },
  outlook: {
    facts: { address: 'anna.lindqvist@contoso-international.example.com' },
    signIn: {},
    mailbox: {
      userProfile: {
        displayName: 'Anna Lindqvist',
        emailAddress: 'anna.lindqvist@contoso-international.example.com',
      },
      diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20261120005.10' },
      displayNewMessageForm: () => undefined,
    } as unknown as Office.Mailbox,
  },
  ports: {
    host: {
      name: 'popup',
      framed: true,
      signIn: attempt,
      probe: attempt,
      silent: never,
      tokenFor: never,
      forget: () => Promise.resolve(),
      hasAccount: () => true,
    },
    memory: { read: () => undefined, write: () => Promise.resolve(true), watch: () => () => undefined },
    requiredScopes: scopeNames,
    matchMailbox: () => Promise.resolve('unknown'),
    checkMailbox: never,
    guidance: never,
    now: () => Date.now(),
    isOffline: () => false,
    loginHint: 'anna.lindqvist@contoso-international.example.com',
  },
};
