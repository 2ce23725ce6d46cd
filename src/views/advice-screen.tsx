import { Suspense, type ReactNode } from 'react';
import type { Action } from '../consent/problems';
import { advise } from '../consent/advise';
import type { Audience, Checked } from '../core/state';
import type { Finding } from '../core/diagnosis';
import type { AdminGuideProps } from './admin-guide/admin-guide';
import { AdviceAction, type AdviceHandlers } from './advice-action';
import { Actions } from './actions';
import { CheckedNote, useNews } from './checked-note';
import { later } from './later';
import { PartNotLoaded } from './part-not-loaded';
import { Screen } from './screen';
import { Steps } from './steps';
import { SupportDetails } from './support-details';
import { useFormat, useActiveLanguage, useWords } from './words';

const AdminGuide = later(
  () => import('./admin-guide/admin-guide').then(({ AdminGuide }) => AdminGuide),
  PartNotLoaded,
);

interface AdviceScreenProps {
  readonly finding: Finding;
  readonly audience: Audience;
  readonly checked?: Checked;
  /** What `{app}` stands for in the words. */
  readonly app: string;
  readonly details: string;
  readonly handlers: AdviceHandlers;
  /** What the guide for admins says of this app and organization. */
  readonly facts: AdminFacts;
  /** For an admin who consented: whether it counts for colleagues, too. */
  readonly children?: ReactNode;
}

export type AdminFacts = Pick<AdminGuideProps, 'publisher' | 'clientId' | 'cloud' | 'endpoints' | 'tenant'>;

/** Actions that the guide for admins has in it. */
const guided: readonly Action[] = [
  'approve-for-everyone',
  'tick-box',
  'i-am-not-admin',
  'copy-request',
  'contact-support',
];

/** What a failure means and what this person can do about it. */
export function AdviceScreen({
  finding,
  audience,
  checked,
  app,
  details,
  handlers,
  facts,
  children,
}: AdviceScreenProps) {
  const words = useWords();
  const format = useFormat();
  const advice = advise(finding.diagnosis.problem, audience, useActiveLanguage().locale?.problems);
  const fill = (sentence: string) => format(sentence, { organization: words.advice.yourOrganization, app });
  const show = (action: Action, primary: boolean) => (
    <AdviceAction key={action} action={action} primary={primary} handlers={handlers} />
  );
  const actions = [advice.primary, ...advice.secondary];
  const withGuide = audience === 'admin' && actions.includes('approve-for-everyone');
  return (
    <Screen heading={fill(advice.words.heading)} lead={fill(advice.words.lead)} news={useNews(checked)}>
      <CheckedNote checked={checked} />
      {withGuide ? (
        <Suspense fallback={null}>
          <AdminGuide
            {...facts}
            app={app}
            approveUrl={handlers.links.approve}
            request={handlers.request}
            supportUrl={handlers.links.support}
            steps={(advice.words.steps ?? []).map(fill)}
            lacksRole={finding.diagnosis.problem === 'admin-lacks-role'}
            onApprove={() => handlers.onAsked('approval')}
            onTickBox={() => handlers.onSignIn('tick-box')}
            onNotAdmin={() => handlers.onAudience('member')}
          />
          <Actions>
            {actions.filter((action) => !guided.includes(action)).map((action) => show(action, false))}
          </Actions>
        </Suspense>
      ) : (
        <>
          <Steps steps={(advice.words.steps ?? []).map(fill)} />
          <Actions>
            {show(advice.primary, true)}
            {advice.secondary.map((action) => show(action, false))}
          </Actions>
        </>
      )}
      {children}
      <SupportDetails details={details} />
    </Screen>
  );
}
