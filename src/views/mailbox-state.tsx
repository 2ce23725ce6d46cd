import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ClockRegular,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { areas, works, type Area, type AreaState, type MailboxReport } from '../core/mailbox-report';
import type { MailboxState } from '../core/state';
import type { Finding } from '../core/diagnosis';
import { useFormat, useWords } from './words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
  icon: { display: 'flex', fontSize: tokens.fontSizeBase500 },
  works: { color: tokens.colorStatusSuccessForeground1 },
  area: { minWidth: '5.5rem', fontWeight: tokens.fontWeightSemibold },
});

interface MailboxLinesProps {
  readonly mailbox: MailboxState;
  /** Opens the advice for what does not work. */
  readonly onExplain: (finding: Finding) => void;
}

/** The mailbox, area by area: one line each with its state. */
export function MailboxLines({ mailbox, onExplain }: MailboxLinesProps) {
  const words = useWords().mailbox;
  const styles = useStyles();
  const report = reportIn(mailbox);
  if (mailbox.kind === 'unasked') return <Text>{words.unasked}</Text>;
  if (mailbox.kind === 'unanswered') return <Text>{words.silent}</Text>;
  return (
    <div className={styles.box}>
      <ul className={styles.list} aria-label={words.title} aria-busy={mailbox.kind === 'asking'}>
        {areas.map((area) => (
          <Line
            key={area}
            area={area}
            state={report?.find((row) => row.area === area)?.state}
            onExplain={onExplain}
          />
        ))}
      </ul>
      {mailbox.kind === 'answered' && mailbox.next !== undefined && <Text>{words.again}</Text>}
      {mailbox.kind === 'answered' && mailbox.next === undefined && !works(mailbox.report) && (
        <Text>{words.silent}</Text>
      )}
    </div>
  );
}

interface LineProps {
  readonly area: Area;
  /** Absent while it is asked for the first time. */
  readonly state: AreaState | undefined;
  readonly onExplain: (finding: Finding) => void;
}

function Line({ area, state, onExplain }: LineProps) {
  const words = useWords().mailbox;
  const format = useFormat();
  const styles = useStyles();
  const name = words.areas[area];
  const finding = state && 'finding' in state ? state.finding : undefined;
  return (
    <li className={styles.line}>
      <span className={`${styles.icon} ${state?.kind === 'works' ? styles.works : ''}`} aria-hidden>
        {iconOf(state)}
      </span>
      <span className={styles.area}>{name}</span>
      <span>
        {state?.kind === 'busy'
          ? format(words.states.busy, { seconds: String(state.retryAfter) })
          : words.states[state?.kind ?? 'asking']}
      </span>
      {finding && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={format(words.helpWith, { area: name })}
          onClick={() => onExplain(finding)}
        >
          {words.help}
        </Button>
      )}
    </li>
  );
}

function iconOf(state: AreaState | undefined): ReactElement {
  switch (state?.kind) {
    case 'works':
      return <CheckmarkCircleRegular />;
    case 'permission-missing':
    case 'not-available':
      return <WarningRegular />;
    case 'unknown':
      return <QuestionCircleRegular />;
    case 'busy':
    case undefined:
      return <ClockRegular />;
  }
}

const reportIn = (mailbox: MailboxState): MailboxReport | undefined => {
  if (mailbox.kind === 'answered') return mailbox.report;
  return mailbox.kind === 'asking' ? mailbox.last : undefined;
};
