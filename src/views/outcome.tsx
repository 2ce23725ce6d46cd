import { makeStyles, Text } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useStatus } from './announce';
import { arrive } from './arrive';

const useStyles = makeStyles({ sentence: { ':focus': { outline: 'none' } } });

/**
 * A sentence with buttons after it, which changes when one of them is chosen. It is then heard once, as a new screen is: it takes the focus
 * where the button that had it is gone, and is announced otherwise.
 */
export function Outcome({ children }: { readonly children: string }) {
  const status = useStatus();
  const sentence = useRef<HTMLSpanElement>(null);
  const heard = useRef(children);

  useLayoutEffect(() => {
    if (heard.current === children || !sentence.current) return;
    return arrive(sentence.current, status, () => {
      heard.current = children;
    });
  }, [children, status]);

  return (
    <Text ref={sentence} className={useStyles().sentence} tabIndex={-1}>
      {children}
    </Text>
  );
}
