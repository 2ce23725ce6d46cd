/** What turns failures into words: loaded on the first failure, or when nothing else is to do. */
import { diagnose } from './diagnose';
import { readFailure } from './read-failure';
import { mayBeTranslated } from '../text/may-be-translated';
import type { Guidance } from '../core/set-up-sync';

export const guidance: Guidance = {
  async find(input, context) {
    return guidance.judge(readFailure(input, mayBeTranslated(input) ? await translated() : {}), context);
  },
  judge(failure, context) {
    return { failure, diagnosis: diagnose(failure, context) };
  },
};

/** Sentences in twenty languages are large, and most failures are in English. Without them a failure is read as English. */
const translated = () =>
  import('../text/sentences').then(
    (module) => module.translated,
    () => ({}),
  );
