import { after } from './after';
import { answers } from './answers';
import { browser } from './browser';
import { office } from './office';
import { popup } from './popup';
import type { Row } from './row';
import { token } from './token';

/** Every fault, in groups. */
export const rows: readonly Row[] = [...popup, ...answers, ...token, ...browser, ...office, ...after];
