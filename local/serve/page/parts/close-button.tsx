import { usePage } from '../state/page-in-use';

export function CloseButton({ press }: { readonly press: () => void }) {
  const { words } = usePage();
  return (
    <button type="button" class="close" aria-label={words.close} title={words.close} onClick={press}>
      ×
    </button>
  );
}
