import { useState } from 'preact/hooks';
import type { ShownFrame } from '../../wire';
import { usePage } from '../state/page-in-use';
import { CloseButton } from './close-button';
import { FramePage } from './frame-page';
import { Modal } from './modal';
import { Notes } from './notes';

/** As the platform does where no size is asked for. */
const WIDTH = 600;
const HEIGHT = 400;

interface FrameDialogProps {
  readonly frame: ShownFrame;
}

/** A dialog in front of the grid; only a modal one keeps the person from the grid. */
export function FrameDialog({ frame }: FrameDialogProps) {
  const { actions } = usePage();
  const [size, setSize] = useState({ width: frame.width ?? WIDTH, height: frame.height ?? HEIGHT });
  const inside = (
    <div class="framed" style={{ height: `${String(size.height)}px` }}>
      <FramePage
        frame={frame}
        close={actions.closeDialog}
        resize={(asked) => {
          setSize({ ...size, ...asked });
        }}
      />
    </div>
  );
  if (frame.kind === 'modal')
    return (
      <Modal title={frame.title} kind="of-script" width={size.width} dismiss={actions.closeDialog}>
        <CloseButton press={actions.closeDialog} />
        {inside}
        {/* Nothing outside can be seen in front of it. */}
        <Notes />
      </Modal>
    );
  return (
    <section
      class="window of-script modeless"
      role="dialog"
      aria-label={frame.title}
      style={{ width: `${String(size.width)}px` }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') actions.closeDialog();
      }}
    >
      <h2>{frame.title}</h2>
      <CloseButton press={actions.closeDialog} />
      {inside}
    </section>
  );
}
