import { Field, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { roles, type RoleAnswer, type RoleFit } from '../../entra';
import { useAnnounce } from '../announce';
import { format } from '../../locales/format';
import type { GuideWords } from '../../locales/en-guide';
import { listed } from './listed';

interface RoleQuestionProps {
  readonly words: GuideWords['role'];
  readonly answer: RoleAnswer;
  readonly verdict: string;
  readonly verdictOf: (answer: RoleAnswer) => string;
  readonly onAnswer: (answer: RoleAnswer) => void;
}

/** One question that changes words. It locks no door: Microsoft decides. */
export function RoleQuestion({ words, answer, verdict, verdictOf, onAnswer }: RoleQuestionProps) {
  const announce = useAnnounce();
  const id = useId();
  return (
    <Field label={{ children: words.question, htmlFor: id }} hint={verdict}>
      <Select
        id={id}
        value={answer}
        onChange={(_, { value }) => {
          onAnswer(value);
          announce(verdictOf(value));
        }}
      >
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
        <option value="other">{words.other}</option>
        <option value="unsure">{words.unsure}</option>
      </Select>
    </Field>
  );
}

/** What a role means for the approval, in a sentence. */
export function verdictFor(fit: RoleFit, words: GuideWords['role']): string {
  const names = roles.filter((role) => role.mayGrant).map((role) => role.name);
  switch (fit.approve) {
    case 'yes':
      return fit.tickBox === 'yes' ? words.every : words.noBox;
    case 'no':
      return format(words.cannot, { roles: listed(names, words.or) });
    case 'maybe':
      return words.maybe;
  }
}
