import type { ComponentChildren } from 'preact';
import { useDesk } from '../dialog/desk';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: 'main' | 'plain' | 'link';
  /** Not to be pressed as things stand. */
  readonly off?: boolean;
  /** A toggle says whether it is pressed. */
  readonly pressed?: boolean;
}

/** Off while an action runs. It stays reachable by keyboard then, for a disabled button would lose the focus and with it the person's place. */
export function Button({ children, onPress, kind = 'plain', off = false, pressed }: ButtonProps) {
  const { busy } = useDesk();
  const isOff = busy || off;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={isOff}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
