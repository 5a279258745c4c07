// `google.script.host`: the frame around the dialog.
import type { Relay } from './relay';

/** Sizes in pixels. */
export interface FrameHost {
  close(): void;
  setHeight(pixels: number): void;
  setWidth(pixels: number): void;
  readonly editor: { focus(): void };
  readonly origin: string;
}

export function hostOf(relay: Relay): FrameHost {
  return Object.freeze({
    close: () => {
      relay.tell({ xiaoneng: 'close' });
    },
    setHeight: (pixels: number) => {
      relay.tell({ xiaoneng: 'height', pixels: requireSize(pixels) });
    },
    setWidth: (pixels: number) => {
      relay.tell({ xiaoneng: 'width', pixels: requireSize(pixels) });
    },
    editor: Object.freeze({
      focus: () => {
        relay.tell({ xiaoneng: 'focusEditor' });
      },
    }),
    origin: location.origin,
  });
}

function requireSize(pixels: number): number {
  if (!Number.isFinite(pixels) || pixels < 0) throw new TypeError(`not a size in pixels: ${String(pixels)}`);
  return pixels;
}
