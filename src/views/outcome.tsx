import { makeStyles, Text } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useAnnounce } from './announce';
import { arrive } from './arrive';

const useStyles = makeStyles({ sentence: { ':focus': { outline: 'none' } } });

/**
 * A sentence with buttons after it, which changes when one of them is chosen. It is then heard once, as a new screen is: it takes the focus
 * where the button that had it is gone, and is announced otherwise.
 */
export function Outcome({ children }: { readonly children: string }) {
  const announce = useAnnounce();
  const sentence = useRef<HTMLSpanElement>(null);
  const before = useRef(children);

  useLayoutEffect(() => {
    if (before.current === children) return;
    before.current = children;
    if (sentence.current) return arrive(sentence.current, children, announce);
  }, [children, announce]);

  return (
    <Text ref={sentence} className={useStyles().sentence} tabIndex={-1}>
      {children}
    </Text>
  );
}
