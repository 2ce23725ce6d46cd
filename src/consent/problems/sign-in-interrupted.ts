import type { Problem } from './problem';

/** Microsoft’s answer was lost or came broken on its way to us. */
export const signInInterrupted = {
  id: 'sign-in-interrupted',
  owner: 'vendor',
  match: {
    codes: [900561],
    names: [
      'hash_empty_error',
      'no_state_in_hash',
      'hash_does_not_contain_known_properties',
      'hash_not_deserialized',
      'unable_to_parse_state',
      'state_interaction_type_mismatch',
      'state_mismatch',
      'state_not_found',
      'invalid_state',
      'redirect_bridge_empty_response',
      'empty_response',
      'authorization_code_missing_from_server_response',
      'null_or_empty_token',
      'token_parsing_error',
      'client_info_decoding_error',
      'client_info_empty_error',
      'no_token_request_cache_error',
      'unable_to_parse_token_request_cache_error',
      'iframe_closed_prematurely',
      'invalid_state_error',
      'nonce_mismatch',
      'answer_not_ours',
    ],
    phrases: [
      /hash value cannot be processed/,
      /endpoint only accepts/,
      /no token request found in cache/,
      /state (?:mismatch|parameter)/,
    ],
  },
  words: {
    member: {
      heading: 'The answer from Microsoft got lost',
      lead: 'Try again. If it happens again, contact support with the details.',
    },
    admin: {
      heading: 'The answer from Microsoft got lost',
      lead: 'Try again. If it happens again, contact support with the details.',
    },
  },
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['tick-box', 'approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
