import { useEffect, useRef } from 'preact/hooks';
import type { FrameAnswer, FrameMessage, ShownFrame } from '../../wire';
import { usePage } from '../state/page-in-use';

export interface FrameSize {
  readonly height?: number;
  readonly width?: number;
}

interface FramePageProps {
  readonly frame: ShownFrame;
  readonly close: () => void;
  readonly resize?: (size: FrameSize) => void;
}

/** A page of the script's own, shut off from everything here but these few messages. */
export function FramePage({ frame, close, resize }: FramePageProps) {
  const { actions } = usePage();
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FrameMessage | null>): void => {
      const page = element.current?.contentWindow;
      // Its origin is none at all, so the window itself is what it is known by.
      if (page === null || page === undefined || source !== page || data === null) return;
      if (data.xiaoneng === 'close') close();
      else if (data.xiaoneng === 'focusEditor') actions.focusGrid();
      else if (data.xiaoneng === 'call') void relay(page, data);
      else if (data.xiaoneng === 'height' || data.xiaoneng === 'width') resize?.({ [data.xiaoneng]: data.pixels });
    };
    const relay = async (page: Window, { number, functionName, given }: CallMessage): Promise<void> => {
      const answer = await actions.call({ frame: frame.name, functionName, given });
      const told: FrameAnswer = { xiaoneng: 'answer', number, answer };
      page.postMessage(told, '*');
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
    };
  });
  return (
    <iframe
      ref={element}
      title={frame.title}
      src={`frame/${frame.name}`}
      sandbox="allow-scripts allow-downloads allow-popups allow-forms"
    />
  );
}

type CallMessage = Extract<FrameMessage, { readonly xiaoneng: 'call' }>;
