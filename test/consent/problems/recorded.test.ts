import { diagnose, readFailure } from '../../../src/diagnose';
import { plain, recorded } from '../../failures/recorded';

const cases = [...recorded].flatMap(([problem, refusals]) =>
  refusals.map((refusal, number) => ({ problem, number: number + 1, ...refusal })),
);

test.each(cases)(
  '$problem, recorded refusal $number',
  ({ problem, input, context, certainty = 'certain' }) => {
    expect(diagnose(readFailure(input), { ...plain, ...context })).toMatchObject({ problem, certainty });
  },
);
