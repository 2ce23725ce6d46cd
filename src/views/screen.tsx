import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useAnnounce, useStatus } from './announce';
import { arrive } from './arrive';
import { isFocusLost } from './heard';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':focus': { outline: 'none' },
  },
  lead: { overflowWrap: 'anywhere' },
});

interface ScreenProps {
  readonly heading: string;
  readonly lead?: string;
  /** What has just come out, e.g. that nothing is approved yet: heard with the heading, and when it changes. */
  readonly news?: string | undefined;
  readonly children?: ReactNode;
}

const unheard: { readonly heading: string; readonly news?: string | undefined } = { heading: '' };

/**
 * The frame of every screen: one heading, what it means, what to do. A new screen is heard once: the heading takes the
 * focus when the person is in the pane and what they had focused is gone; otherwise the status region says it.
 */
export function Screen({ heading, lead, news, children }: ScreenProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const status = useStatus();
  const title = useRef<HTMLHeadingElement>(null);
  const heard = useRef(unheard);
  const focused = useRef<Element>(null);

  useLayoutEffect(() => {
    const before = heard.current;
    const hear = () => {
      heard.current = { heading, news };
    };
    const isNews = news !== undefined && news !== before.news;
    // What the person had focused may have gone with the news. React tells of no blur then.
    const isGone = focused.current?.isConnected === false && isFocusLost();
    if (before.heading !== heading || (isNews && isGone)) {
      return title.current ? arrive(title.current, status, hear) : undefined;
    }
    hear();
    if (isNews) announce(news);
  }, [heading, news, announce, status]);

  useLayoutEffect(
    () => () => {
      // Drawn but hidden for a while: it is heard anew when it is shown again.
      heard.current = unheard;
    },
    [],
  );

  return (
    <section
      className={styles.screen}
      onFocus={({ target }) => (focused.current = target)}
      onBlur={() => (focused.current = null)}
    >
      <h1 className={styles.heading} ref={title} tabIndex={-1} {...(news && { 'aria-description': news })}>
        {heading}
      </h1>
      {lead && <Text className={styles.lead}>{lead}</Text>}
      {children}
    </section>
  );
}
