import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Actions } from '../actions';
import { Steps } from '../steps';
import { useGuide } from './guide';
import { Say } from './say';

const useStyles = makeStyles({
  header: { overflowWrap: 'anywhere', '& button': { paddingInline: 0 } },
  panel: { marginInline: 0, paddingBottom: tokens.spacingVerticalL },
  note: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  /** Whether it is for another role than the one that was named. */
  readonly notYours?: boolean;
  readonly children: ReactNode;
}

/** A part of the guide that opens and closes. */
export function Section({ id, heading, notYours = false, children }: SectionProps) {
  const styles = useStyles();
  const { words } = useGuide();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" size="medium" className={styles.header}>
        <span>
          {heading}
          {notYours && <span className={styles.note}>{words.role.notYours}</span>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Actions>{children}</Actions>
      </AccordionPanel>
    </AccordionItem>
  );
}

interface SentenceProps {
  readonly children: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly quotes?: Readonly<Record<string, string>>;
}

/** A paragraph of the guide, with its places filled in. */
export function Sentence({ children, values, quotes }: SentenceProps) {
  return (
    <Text block className={useStyles().text}>
      <Say text={children} {...(values && { values })} {...(quotes && { quotes })} />
    </Text>
  );
}

/** Numbered steps with names of Microsoft's pages in them. */
export function GuideSteps({ steps }: { readonly steps: readonly string[] }) {
  return <Steps steps={steps} render={(step) => <Say text={step} />} />;
}

export function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={useStyles().list}>
      {items.map((item) => (
        <li key={item}>
          <Say text={item} />
        </li>
      ))}
    </ul>
  );
}

export function SmallHeading({ id, children }: { readonly id?: string; readonly children: string }) {
  return (
    <h4 id={id} className={useStyles().small}>
      {children}
    </h4>
  );
}
