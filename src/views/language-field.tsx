import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { languages } from '../locales/languages';
import { PaneField } from './pane-field';
import { useLanguageSetting, useWords } from './words';

/** The languages, each by its own name, so that nobody has to read another one to find theirs. */
export function LanguageField() {
  const { about } = useWords();
  const { own, choose } = useLanguageSetting();
  const id = useId();
  return (
    <PaneField label={{ children: about.language, htmlFor: id }}>
      <Select id={id} value={own ?? ''} onChange={(_, { value }) => choose(value || undefined)}>
        <option value="">{about.sameAsOutlook}</option>
        {languages.map(({ tag, dir, name }) => (
          <option key={tag} value={tag} lang={tag} dir={dir}>
            {name}
          </option>
        ))}
      </Select>
    </PaneField>
  );
}
