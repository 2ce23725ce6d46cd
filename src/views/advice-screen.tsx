import { format } from '../locales/format';
import type { Action } from '../problems';
import { advise } from '../setup-sync/advise';
import type { Audience, Checked, Finding } from '../setup-sync/state';
import { AdviceAction, type AdviceHandlers } from './advice-action';
import { Actions } from './actions';
import { CheckedNote } from './checked-note';
import { Screen } from './screen';
import { Steps } from './steps';
import { SupportDetails } from './support-details';
import { useWords } from './words';

interface AdviceScreenProps {
  readonly finding: Finding;
  readonly audience: Audience;
  readonly checked?: Checked;
  /** What `{app}` and `{organization}` stand for in the words. */
  readonly names: { readonly app: string; readonly organization?: string };
  readonly details: string;
  readonly handlers: AdviceHandlers;
}

/** What a failure means and what this person can do about it. */
export function AdviceScreen({ finding, audience, checked, names, details, handlers }: AdviceScreenProps) {
  const words = useWords();
  const advice = advise(finding.diagnosis.problem, audience);
  const fill = (sentence: string) =>
    format(sentence, { organization: words.advice.yourOrganization, ...names });
  const show = (action: Action, primary: boolean) => (
    <AdviceAction key={action} action={action} primary={primary} handlers={handlers} />
  );
  return (
    <Screen heading={fill(advice.words.heading)} lead={fill(advice.words.lead)}>
      <CheckedNote checked={checked} />
      <Steps steps={(advice.words.steps ?? []).map(fill)} />
      <Actions>
        {show(advice.primary, true)}
        {advice.secondary.map((action) => show(action, false))}
      </Actions>
      <SupportDetails details={details} />
    </Screen>
  );
}
