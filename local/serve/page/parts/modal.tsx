import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface ModalProps {
  readonly title: string;
  /** Of the element that stands for the whole, beside `window`. */
  readonly kind: string;
  readonly width?: number | undefined;
  /** Esc. */
  readonly dismiss: () => void;
  readonly children: ComponentChildren;
}

/** In front of everything: the browser keeps the focus inside and gives it back. */
export function Modal({ title, kind, width, dismiss, children }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    element.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      if (before !== null && 'focus' in before) (before as HTMLElement).focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={`window ${kind}`}
      aria-labelledby={heading}
      style={width === undefined ? {} : { width: `${String(width)}px` }}
      onCancel={(event) => {
        event.preventDefault();
        dismiss();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
