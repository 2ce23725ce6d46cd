import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { grantingRoles, roleFit, roles, type RoleAnswer, type RoleFit } from '../../consent/entra';
import type { GuideWords } from '../../locales/en-guide';
import { format } from '../../consent/words/format';
import { anyOf } from '../../consent/words/list';
import { roleNameIn } from '../../locales/locale';
import { useAnnounce } from '../announce';
import { PaneField } from '../pane-field';
import { useActiveLanguage, type ActiveLanguage } from '../words';

interface RoleQuestionProps {
  readonly words: GuideWords['role'];
  readonly answer: RoleAnswer;
  readonly onAnswer: (answer: RoleAnswer) => void;
}

/** One question that changes words. It locks no door: Microsoft decides. */
export function RoleQuestion({ words, answer, onAnswer }: RoleQuestionProps) {
  const announce = useAnnounce();
  const id = useId();
  const active = useActiveLanguage();

  function choose(value: string) {
    const chosen = answerFrom(value);
    onAnswer(chosen);
    announce(verdictFor(roleFit(chosen), words, active));
  }

  return (
    <PaneField
      label={{ children: words.question, htmlFor: id }}
      hint={verdictFor(roleFit(answer), words, active)}
    >
      <Select
        id={id}
        value={typeof answer === 'string' ? answer : answer.id}
        onChange={(_, { value }) => choose(value)}
      >
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {roleNameIn(active.locale, role.name)}
          </option>
        ))}
        <option value="other">{words.other}</option>
        <option value="unsure">{words.unsure}</option>
      </Select>
    </PaneField>
  );
}

const answerFrom = (value: string): RoleAnswer =>
  roles.find(({ id }) => id === value) ?? (value === 'other' ? 'other' : 'unsure');

/** What a role means for the approval, in a sentence or two. */
function verdictFor(fit: RoleFit, words: GuideWords['role'], { language, locale }: ActiveLanguage): string {
  const names = grantingRoles.map((role) => roleNameIn(locale, role));
  switch (fit.approve) {
    case 'yes':
      return fit.tickBox === 'yes' ? words.every : words.noBox;
    case 'no':
      return format(words.cannot, { roles: anyOf(names, language.tag) }, language.dir);
    case 'maybe':
      return words.maybe;
  }
}
