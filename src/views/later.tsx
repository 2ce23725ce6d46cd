import { lazy, useReducer, type FunctionComponent } from 'react';
import { NotLoaded, type NotLoadedProps } from './not-loaded';

interface Again {
  readonly onAgain: () => void;
}

/**
 * A component in a chunk of its own. What did not load is said in its place, and is asked for again by a click or by the next
 * who comes: webpack forgets a chunk that failed, `lazy` does not.
 */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  Instead: FunctionComponent<NotLoadedProps> = NotLoaded,
) {
  let part = ask();

  function ask() {
    const asked = lazy<FunctionComponent<Props & Again>>(() =>
      load().then(
        (Part) => ({ default: Part }),
        () => ({ default: ({ onAgain }) => <Instead onAgain={onAgain} onGone={forget} /> }),
      ),
    );
    const forget = () => {
      if (part === asked) part = ask();
    };
    return asked;
  }

  return function Later(props: Props) {
    const [, draw] = useReducer((times: number) => times + 1, 0);
    const Part = part;
    const askAgain = () => {
      part = ask();
      draw();
    };
    return <Part {...props} onAgain={askAgain} />;
  };
}
