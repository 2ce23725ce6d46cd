import type { ProblemId } from '../core/problem-id';
import { advise } from '../consent/advise';
import { ActionButton, Actions } from './actions';
import { Screen } from './screen';
import { Steps } from './steps';
import { useFormat, useShellWords, useActiveLanguage } from './words';

interface ProblemScreenProps {
  readonly problem: ProblemId;
  readonly app: string;
  readonly onReload: () => void;
}

/** A problem that leaves nothing to do but to load the pane again. */
export function ProblemScreen({ problem, app, onReload }: ProblemScreenProps) {
  const { broken } = useShellWords();
  const format = useFormat();
  const { words } = advise(problem, 'member', useActiveLanguage().locale?.problems);
  const fill = (sentence: string) => format(sentence, { app });
  return (
    <Screen heading={fill(words.heading)} lead={fill(words.lead)}>
      <Steps steps={(words.steps ?? []).map(fill)} />
      <Actions>
        <ActionButton primary onSelect={onReload}>
          {broken.reload}
        </ActionButton>
      </Actions>
    </Screen>
  );
}
