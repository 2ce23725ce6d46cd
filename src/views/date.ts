import { useMemo } from 'react';

/** Writes a day as people here write it. Times in milliseconds since 1970. */
export function useDate(): (time: number) => string {
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium' });
    return (time) => day.format(time);
  }, []);
}
