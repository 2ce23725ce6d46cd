import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { hu } from './hu';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { nb } from './nb';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { zh } from './zh';
import { patternsOf, type Patterns, type Sentences } from './sentences';

/** By the tags of the languages. Chinese has both of its scripts. */
export const languages: Readonly<Record<string, Sentences>> = {
  cs,
  da,
  de,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  nb,
  pl,
  pt,
  ru,
  sv,
  tr,
  zh,
};

/** What Microsoft's pages say in other languages than English, whose sentences stand in the catalogue of problems. */
export const translated: Patterns = patternsOf(Object.values(languages));
