/**
 * What Outlook's broker of nested app authentication says in place of the cause:
 * github.com/OfficeDev/office-js/issues/5545, 4846 and 6691, read 2026-11-23.
 */
export const brokerErrors = [
  'native_executor_error',
  'persistent_error',
  'platform_broker_error',
  'nested_app_auth_unavailable',
] as const;

/** Tags that it puts into the message. */
export const brokerTags = ['7q6cl', '7q6cn', '9zj08', '5objp'] as const;
