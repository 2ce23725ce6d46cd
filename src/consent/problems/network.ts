import type { Problem } from './problem';

/** Microsoft could not be reached: a proxy, a firewall or a name that does not resolve. */
export const network = {
  id: 'network',
  owner: 'network',
  match: {
    names: [
      'post_request_failed',
      'get_request_failed',
      'network_error',
      'endpoints_resolution_error',
      'openid_config_error',
      'failed_to_parse_response',
      'request_failed',
      'io_error',
    ],
    phrases: [
      /failed to fetch/,
      /(?:typeerror: |^)load failed/,
      /local issuer certificate/,
      /certificate verify failed/,
      /unable to verify the first certificate/,
      /networkerror when attempting/,
      /network request failed/,
      /net::err_/,
      /enotfound|econnrefused|econnreset|etimedout|eai_again/,
      /getaddrinfo/,
      /socket hang up/,
      /(?:remote name|host name|host) could not be resolved/,
      /could not resolve (?:host|endpoints)/,
      /no such host is known/,
      /unable to connect to the remote server/,
      /self[- ]signed certificate/,
      /max retries exceeded/,
      /axioserror: network error|^network error/,
      /connection (?:was )?(?:refused|reset|timed out)/,
      /proxy authentication required/,
    ],
  },
  words: {
    member: {
      heading: 'We can’t reach Microsoft',
      lead: 'Check your connection and try again. Your organization’s network may also block it.',
    },
    admin: {
      heading: 'We can’t reach Microsoft',
      lead: 'Check the connection. A proxy or a firewall may block Microsoft’s sign-in page.',
    },
  },
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['try-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
