import { isGuid } from '../../core/guid';

const DOMAIN = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i;
const SCOPE = /^[\w.:/-]{1,200}$/;

/** Whether a text can name one tenant: its id or one of its domains. */
export const isTenant = (text: string): boolean => isGuid(text) || DOMAIN.test(text);

export const isScope = (text: string): boolean => SCOPE.test(text);

/** @throws TypeError that says what is wrong. */
export function mustBe(holds: boolean, message: string): asserts holds {
  if (!holds) throw new TypeError(message);
}
