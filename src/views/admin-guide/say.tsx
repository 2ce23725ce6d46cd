import { Fragment } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { portalNames, type PortalNameKey } from '../../consent/entra';
import { useActiveLanguage } from '../words';
import { useGuide } from './guide';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', hyphens: 'auto' },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A name on a page of Microsoft's, or the way to a page: seen as "A > B", heard as "A, then B". */
function Name({ path, inEnglish }: { readonly path: readonly string[]; readonly inEnglish: boolean }) {
  const { words } = useGuide();
  const styles = useStyles();
  return (
    <strong className={styles.name} {...(inEnglish && { lang: 'en', dir: 'ltr' })}>
      {path.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && (
            <>
              <span aria-hidden="true"> &gt; </span>
              <span className={styles.heard}>{words.then}</span>
            </>
          )}
          {part}
        </Fragment>
      ))}
    </strong>
  );
}

interface SayProps {
  readonly text: string;
  /** More places of this sentence. */
  readonly values?: Readonly<Record<string, string>>;
  /** Places of this sentence that stand for names on Microsoft's pages. */
  readonly quotes?: Readonly<Record<string, string>>;
}

/** A sentence with its places filled in. An unknown place stays as it is, so that a mistake shows. */
export function Say({ text, values = {}, quotes = {} }: SayProps) {
  const { names } = useGuide();
  const { language, locale } = useActiveLanguage();
  const translated = locale?.portalNames;
  return text.split(/(\{\w+\})/).map((piece, index) => {
    const place = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (place === undefined) return piece;
    const quote = quotes[place];
    if (quote !== undefined) return <Name key={index} path={[quote]} inEnglish />;
    if (isPortalName(place)) {
      const path = translated?.[place];
      return <Name key={index} path={path ?? portalNames[place].path} inEnglish={path === undefined} />;
    }
    const value = values[place] ?? names[place];
    if (value === undefined) return piece;
    return language.dir === 'rtl' ? <bdi key={index}>{value}</bdi> : value;
  });
}

const isPortalName = (place: string): place is PortalNameKey => Object.hasOwn(portalNames, place);
