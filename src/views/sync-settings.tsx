import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { scopes } from '../consent/entra';
import { owedBy, type ConnectedRecord } from '../core/record';
import type { State, Untold } from '../core/state';
import type { Finding } from '../core/diagnosis';
import { ActionButton, Actions } from './actions';
import { useAnnounce } from './announce';
import { useDate, useMoment } from './date';
import { needsSignIn } from './ending';
import { MailboxLines } from './mailbox-state';
import { Outcome } from './outcome';
import { Screen } from './screen';
import { Steps } from './steps';
import { useFormat, useActiveLanguage, useWords } from './words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  fact: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  details: { overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', minHeight: '24px' },
});

interface SyncSettingsProps {
  readonly record: ConnectedRecord;
  /** Absent while something is in the way of the connection. */
  readonly connected?: Extract<State, { kind: 'connected' }>;
  /** Permissions that sync needs. */
  readonly required: readonly string[];
  readonly hasService: boolean;
  /** What an admin can look at when the product uses Exchange Web Services: nothing here can tell if they are on. */
  readonly ewsSteps?: readonly string[];
  readonly onCheck: () => void;
  readonly onExplain: (finding: Finding) => void;
  readonly onSignIn: () => void;
  readonly onAskAdmin: (missing: readonly string[]) => void;
  readonly onTryService: () => void;
  /** Tells the sync service of what ended. */
  readonly onEnd: () => void;
  readonly onSignInToEnd: () => void;
  readonly onOtherAccount: () => void;
  readonly onDisconnect: () => void;
  readonly onBack: () => void;
}

/** What is connected, what it may do and how it is now; and what a person can do about each. */
export function SyncSettings(props: SyncSettingsProps) {
  const { settings, mailbox: mailboxWords } = useWords();
  const { record, connected, ewsSteps } = props;
  const date = useDate();
  const moment = useMoment();
  const styles = useStyles();
  useCheckedAnnouncement(connected?.mailbox.kind);

  const username = connected?.account?.username;
  const asking = connected?.mailbox.kind === 'asking';
  const missing = record.scopes.length > 0 ? props.required.filter((scope) => !holds(record, scope)) : [];
  return (
    <Screen
      heading={settings.heading}
      {...(!connected && { lead: settings.interrupted, news: settings.interrupted })}
    >
      {!connected && (
        <Actions>
          <ActionButton primary onSelect={props.onBack}>
            {settings.back}
          </ActionButton>
        </Actions>
      )}
      {missing.length > 0 && (
        <Actions>
          <Text>{settings.addLead}</Text>
          <ActionButton primary={connected !== undefined} onSelect={props.onSignIn}>
            {settings.add}
          </ActionButton>
          <ActionButton onSelect={() => props.onAskAdmin(missing)}>{settings.ask}</ActionButton>
        </Actions>
      )}
      <dl className={styles.facts}>
        <Fact name={settings.account}>{username ?? settings.accountUnknown}</Fact>
        {username?.includes('@') && <Fact name={settings.organization}>{username.split('@').at(-1)}</Fact>}
        <Fact name={settings.since}>{date(record.since)}</Fact>
        <Fact name={settings.lastCheck}>
          {record.checked === undefined ? settings.never : moment(record.checked)}
        </Fact>
      </dl>
      {connected && (
        <Section title={mailboxWords.title}>
          <MailboxLines mailbox={connected.mailbox} onExplain={props.onExplain} />
          {connected.mailbox.kind === 'unanswered' && (
            <ActionButton onSelect={props.onSignIn}>{mailboxWords.signIn}</ActionButton>
          )}
          {ewsSteps && (
            <>
              <Text>{mailboxWords.ews}</Text>
              <details>
                <summary className={styles.summary}>{mailboxWords.ewsHelp}</summary>
                <Steps steps={ewsSteps} />
              </details>
            </>
          )}
          <Actions>
            <ActionButton disabled={asking} onSelect={props.onCheck}>
              {settings.checkNow}
            </ActionButton>
          </Actions>
        </Section>
      )}
      <Allowed record={record} />
      <Section title={settings.service}>
        <Service {...props} untold={connected?.untold} />
        <Owed {...props} unended={connected?.unended} />
      </Section>
      <Actions>
        <ActionButton onSelect={props.onOtherAccount}>{settings.otherAccount}</ActionButton>
        <ActionButton onSelect={props.onDisconnect}>{settings.disconnect}</ActionButton>
        {connected && <ActionButton onSelect={props.onBack}>{settings.back}</ActionButton>}
      </Actions>
      <details className={styles.details}>
        <summary className={styles.summary}>{settings.details}</summary>
        <dl className={styles.facts}>
          {record.tenant && <Fact name={settings.tenant}>{record.tenant}</Fact>}
          {connected?.untold && <Fact name={settings.service}>{codeOf(connected.untold)}</Fact>}
        </dl>
      </details>
    </Screen>
  );
}

function Allowed({ record }: Pick<SyncSettingsProps, 'record'>) {
  const { settings } = useWords();
  const { locale } = useActiveLanguage();
  const format = useFormat();
  const styles = useStyles();
  const has = (scope: string) => holds(record, scope);
  return (
    <Section title={settings.allowed}>
      {record.scopes.length === 0 ? (
        <Text>{settings.allowedUnknown}</Text>
      ) : (
        <ul className={styles.list}>
          {scopes.map(({ name, why }) => (
            <li key={name}>
              <Text weight="semibold">{has(name) ? name : format(settings.missing, { scope: name })}</Text>
              <br />
              <Text>{locale?.scopes[name].why ?? why}</Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ServiceProps extends Pick<SyncSettingsProps, 'record' | 'hasService' | 'onTryService'> {
  readonly untold: Untold | undefined;
}

function Service({ record, hasService, untold, onTryService }: ServiceProps) {
  const { settings } = useWords();
  if (!hasService) return <Text>{settings.serviceNone}</Text>;
  const done = record.handOver?.state === 'done';
  const failed = !done && untold !== undefined;
  return (
    <>
      <Outcome>
        {done ? settings.serviceDone : failed ? settings.serviceFailed : settings.servicePending}
      </Outcome>
      {failed && (
        <Actions>
          <ActionButton onSelect={onTryService}>{settings.tryNow}</ActionButton>
        </Actions>
      )}
    </>
  );
}

interface OwedProps extends Pick<SyncSettingsProps, 'record' | 'onEnd' | 'onSignInToEnd'> {
  readonly unended: Untold | undefined;
}

/** An earlier connection, of another account for example, of which the service does not know yet that it ended. */
function Owed({ record, unended, onEnd, onSignInToEnd }: OwedProps) {
  const { settings, ending } = useWords();
  if (owedBy(record).length === 0) return null;
  const signIn = needsSignIn(unended);
  return (
    <>
      <Outcome>{settings.serviceOwed}</Outcome>
      {unended && (
        <Actions>
          <ActionButton onSelect={signIn ? onSignInToEnd : onEnd}>
            {signIn ? ending.signIn : settings.tryNow}
          </ActionButton>
        </Actions>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.fact}>{children}</dd>
    </div>
  );
}

const holds = ({ scopes }: ConnectedRecord, scope: string): boolean =>
  scopes.some((granted) => granted.toLowerCase() === scope.toLowerCase());

/** Says once that a check has ended, as long as the screen stays. */
function useCheckedAnnouncement(kind: string | undefined) {
  const { settings } = useWords();
  const announce = useAnnounce();
  const before = useRef(kind);
  useEffect(() => {
    if (before.current === 'asking' && kind !== 'asking' && kind !== undefined) announce(settings.checked);
    before.current = kind;
  }, [kind, announce, settings]);
}

/** For support: a number or the name of a problem. */
function codeOf(untold: Untold): string {
  switch (untold.why) {
    case 'token':
      return untold.finding.diagnosis.problem;
    case 'account':
      return 'wrong-account';
    case 'service':
      return `HTTP ${untold.status ?? '–'}`;
  }
}
