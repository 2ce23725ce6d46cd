import { createContext, useContext } from 'react';
import { en, type Translation } from '../locales/en';

const Words = createContext<Translation>(en);

export const WordsProvider = Words.Provider;

/** The words of the chosen language. */
export const useWords = () => useContext(Words);
