import { useMemo } from 'react';
import { useSpoken } from './words';

/** Writes a day as people write it in the chosen language. Times in milliseconds since 1970. */
export function useDate(): (time: number) => string {
  const { regional } = useSpoken();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(regional, { dateStyle: 'medium' });
    return (time) => day.format(time);
  }, [regional]);
}
