// Asks once a minute for as long as the window is open and answers come.
import { useEffect, useState } from 'preact/hooks';
import { call } from '../client/call';

const MINUTE_MILLISECONDS = 60_000;

export interface MinutesAnswered {
  readonly minutes: number;
  /** False from the first question that got no answer. */
  readonly isAnswered: boolean;
}

export function useMinutesAnswered(): MinutesAnswered {
  const [answered, setAnswered] = useState<MinutesAnswered>({ minutes: 0, isAnswered: true });

  useEffect(() => {
    let isOver = false;

    const askIn = (minutes: number): void => {
      setTimeout(() => {
        if (!isOver) void look(minutes);
      }, MINUTE_MILLISECONDS);
    };
    const look = async (minutes: number): Promise<void> => {
      const { kind } = await call('clientMeasure', {
        measured: { id: 'windowStays', figure: minutes },
        characters: 0,
      });
      if (isOver) return;
      // Who is refused, because somebody else is writing, has been answered.
      setAnswered({ minutes, isAnswered: kind !== 'lost' });
      if (kind !== 'lost') askIn(minutes + 1);
    };

    askIn(1);
    return () => {
      isOver = true;
    };
  }, []);

  return answered;
}
