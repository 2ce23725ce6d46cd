import { answers } from './answers';
import { popup } from './popup';
import type { Row } from './row';

/** Every fault, in groups. */
export const rows: readonly Row[] = [...popup, ...answers];
