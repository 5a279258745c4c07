import type { CellAside } from '../cells/cell-aside';
import { usePage } from '../state/page-in-use';

const WIDTH = 280;
const GAP = 4;

/** A cell's note and where it links to; said aloud when the cell is selected. */
export function CellAsideBox({ aside }: { readonly aside: CellAside }) {
  const { words, actions } = usePage();
  const { address, note, link, left, top } = aside;
  const place = {
    left: `${String(Math.min(left + GAP, window.innerWidth - WIDTH - GAP))}px`,
    top: `${String(top)}px`,
    maxWidth: `${String(WIDTH)}px`,
  };
  return (
    <div class="cell-aside" style={place} role="status" aria-label={words.cell(address)}>
      {note !== null && <p>{note}</p>}
      {link !== null && (
        <button
          type="button"
          class="press"
          title="Alt+Enter"
          onClick={() => {
            actions.followLink(link);
          }}
        >
          {words.goTo(`${link.sheet}!${link.cell}`)}
        </button>
      )}
    </div>
  );
}
