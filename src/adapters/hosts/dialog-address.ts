import { requestKinds, type RequestKind } from './token-request';

/** What the dialog is opened for. */
export interface DialogOrder {
  readonly nonce: string;
  readonly kind: RequestKind;
  readonly loginHint?: string;
  /** The language of the pane, as in `<html lang>`. */
  readonly lang?: string;
}

const NONCE = /^[\da-f-]{36}$/;

/**
 * The dialog's address. The address of a person stands in the fragment, which no server and no log sees.
 * Office adds a query parameter of its own before the fragment.
 */
export function dialogAddress(dialog: string, { nonce, kind, loginHint, lang }: DialogOrder): string {
  const url = new URL(dialog);
  url.search = new URLSearchParams({ nonce, ask: kind, ...(lang && { lang }) }).toString();
  if (loginHint) url.hash = new URLSearchParams({ hint: loginHint }).toString();
  return url.href;
}

/** The order in the address, when the dialog was opened by us; undefined when it came back from Microsoft. */
export function readDialogOrder(address: string): DialogOrder | undefined {
  const { searchParams, hash } = new URL(address);
  const nonce = searchParams.get('nonce') ?? '';
  const kind = requestKinds.find((known) => known === searchParams.get('ask'));
  if (!kind || !NONCE.test(nonce)) return undefined;
  const loginHint = new URLSearchParams(hash.slice(1)).get('hint');
  const lang = searchParams.get('lang');
  return { nonce, kind, ...(loginHint && { loginHint }), ...(lang && { lang }) };
}
