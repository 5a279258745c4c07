import { useEffect, useState } from 'preact/hooks';
import { captionOf } from '../menus/script-menus';
import { usePage } from '../state/page-in-use';

/** What ends sooner needs no word. */
const SAID_AFTER_MILLISECONDS = 300;

export function RunningLine() {
  const { state, words } = usePage();
  const captions = state.running.flatMap((name) => captionOf(name, state.menus) ?? []);
  const said = captions.map(words.running).join(' ');
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (said === '') return;
    const timer = setTimeout(() => {
      setLong(true);
    }, SAID_AFTER_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return (
    <p class="running" role="status" hidden={!isLong}>
      {isLong ? said : ''}
    </p>
  );
}
