import type { Problem } from './problem';
import { sources } from './sources';

/** Microsoft has a passing fault. */
export const serviceUnavailable = {
  id: 'service-unavailable',
  category: 'service-unavailable',
  owner: 'microsoft',
  match: {
    codes: [
      90033, 90006, 90012, 50033, 50087, 90090, 90091, 90036, 90092, 50000, 70012, 80001, 80002, 80005, 80007,
      80014, 20033, 40010, 50086,
    ],
    names: [
      'temporarily_unavailable',
      'server_error',
      'serviceunavailable',
      'service_not_available',
      'servicenotavailable',
      'graphretryableerror',
      'transient_error',
      'internal_server_error',
    ],
    phrases: [
      /temporarily unavailable/,
      /temporarily too busy/,
      /intermittent problem/,
      /service (?:is )?unavailable/,
      /transient error/,
      /bad gateway/,
      /gateway time-?out/,
      /internal server error/,
      /vorübergehendes problem/,
      /vorübergehend nicht verfügbar/,
      /problème intermittent/,
      /temporairement indisponible/,
      /problema intermitente/,
      /temporalmente no disponible/,
      /problema intermittente/,
      /temporaneamente non disponibile/,
      /temporariamente indisponível/,
      /tijdelijk niet beschikbaar/,
      /onregelmatige fout/,
      /一時的な問題/,
      /一時的に利用(?:できま|でき)/,
      /间歇性问题/,
      /暂时不可用/,
    ],
  },
  words: {
    member: {
      heading: 'Microsoft has a short problem',
      lead: 'It is not on your side. Wait a few minutes, then try again.',
    },
    admin: {
      heading: 'Microsoft has a short problem',
      lead: 'It is not on your side. Wait a few minutes, then try again.',
    },
  },
  notes: 'A passing fault at Microsoft.',
  actions: { member: ['try-again', 'contact-support'], admin: ['try-again', 'i-am-not-admin'] },
  tone: 'info',
  sources: [sources.errorCodes, sources.authorizationCodeFlow],
} as const satisfies Problem;
