/** What turns failures into words: loaded on the first failure, or when nothing else is to do. */
import { diagnose } from './diagnose';
import { readFailure } from './read-failure';
import type { Guidance } from '../core/set-up-sync';

export const guidance: Guidance = {
  find(input, context) {
    return guidance.judge(readFailure(input), context);
  },
  judge(failure, context) {
    return { failure, diagnosis: diagnose(failure, context) };
  },
};
