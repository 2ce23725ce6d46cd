import type { Session } from '../../core/ports';

/** What the dialog tells the pane, as JSON in one string. `nonce` names the attempt; others are dropped. */
export type DialogMessage = { readonly v: 1; readonly nonce: string } & (
  | {
      /** The page runs. */
      readonly type: 'ready';
    }
  | {
      /** It goes on to Microsoft; from here on nothing is heard until an answer comes. */
      readonly type: 'navigating';
    }
  | { readonly type: 'result'; readonly session: Session }
  | { readonly type: 'error'; readonly failure: DialogFailure }
);

/** The parts of an error that `readFailure` reads. */
export interface DialogFailure {
  readonly name: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly subError?: string;
  readonly errorNo?: string;
  readonly correlationId?: string;
}

/** Longer text says nothing more, and Office gives no limit for a message. */
const TEXT_LIMIT = 4000;

export function failureOf(thrown: unknown): DialogFailure {
  const parts = (typeof thrown === 'object' && thrown ? thrown : {}) as Record<string, unknown>;
  const text = (key: string, from = key) => {
    const value = parts[from];
    return typeof value === 'string' || typeof value === 'number'
      ? { [key]: String(value).slice(0, TEXT_LIMIT) }
      : {};
  };
  return {
    name: 'unknown_error',
    ...text('name'),
    ...text('errorMessage', 'message'),
    ...text('errorCode'),
    ...text('errorMessage'),
    ...text('subError'),
    ...text('errorNo'),
    ...text('correlationId'),
  };
}

/** Reads a message for an attempt; undefined for everything that is not one of ours. */
export function readDialogMessage(text: unknown, nonce: string): DialogMessage | undefined {
  const message = parse(text);
  if (!isRecord(message) || message.v !== 1 || message.nonce !== nonce) return undefined;
  switch (message.type) {
    case 'ready':
    case 'navigating':
      return { v: 1, nonce, type: message.type };
    case 'result':
      return isSession(message.session)
        ? { v: 1, nonce, type: 'result', session: message.session }
        : undefined;
    case 'error':
      return { v: 1, nonce, type: 'error', failure: failureOf(message.failure) };
    default:
      return undefined;
  }
}

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function isSession(value: unknown): value is Session {
  if (!isRecord(value) || !isRecord(value.account)) return false;
  const { id, username, tenant, name, roles } = value.account;
  return (
    [id, username, tenant, value.accessToken].every((item) => typeof item === 'string') &&
    value.accessToken !== '' &&
    (name === undefined || typeof name === 'string') &&
    (value.serviceToken === undefined || typeof value.serviceToken === 'string') &&
    isStrings(roles) &&
    isStrings(value.scopes)
  );
}
