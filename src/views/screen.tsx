import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useAnnounce } from './announce';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  lead: { overflowWrap: 'anywhere' },
});

interface ScreenProps {
  readonly heading: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

/**
 * The frame of every screen: one heading, what it means, what to do. A new screen is heard once: the heading takes the
 * focus when the person is in the pane and what they had focused is gone; otherwise the status region says it.
 */
export function Screen({ heading, lead, children }: ScreenProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const focusLost = document.activeElement === null || document.activeElement === document.body;
    if (document.hasFocus() && focusLost) title.current?.focus();
    else announce(heading);
  }, [heading, announce]);

  return (
    <section className={styles.screen} aria-labelledby="screen-heading">
      <h1 id="screen-heading" className={styles.heading} ref={title} tabIndex={-1}>
        {heading}
      </h1>
      {lead && <Text className={styles.lead}>{lead}</Text>}
      {children}
    </section>
  );
}
