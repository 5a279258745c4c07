import type { ShownFrame } from '../../wire';
import { usePage } from '../state/page-in-use';
import { CloseButton } from './close-button';
import { FramePage } from './frame-page';

export function Sidebar({ frame }: { readonly frame: ShownFrame }) {
  const { actions } = usePage();
  return (
    <aside class="sidebar" aria-label={frame.title}>
      <header>
        <h2>{frame.title}</h2>
        <CloseButton press={actions.closeSidebar} />
      </header>
      <FramePage key={frame.name} frame={frame} close={actions.closeSidebar} />
    </aside>
  );
}
