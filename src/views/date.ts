import { useMemo } from 'react';
import { useActiveLanguage } from './words';

/** A time in milliseconds since 1970, in words. */
export type Write = (time: number) => string;

/** Writes a day as people write it in the chosen language. */
export const useDate = (): Write => useTimeFormat('day');

/** Writes a day and its time. */
export const useMoment = (): Write => useTimeFormat('moment');

/** Dates as Outlook counts them, in the digits that our sentences have. */
const plain = { calendar: 'gregory', numberingSystem: 'latn' } as const;

function useTimeFormat(what: 'day' | 'moment'): Write {
  const { regional } = useActiveLanguage();
  return useMemo(() => {
    const time = what === 'moment' && ({ timeStyle: 'short' } as const);
    const format = new Intl.DateTimeFormat(regional, { dateStyle: 'medium', ...time, ...plain });
    return (moment) => format.format(moment);
  }, [regional, what]);
}
